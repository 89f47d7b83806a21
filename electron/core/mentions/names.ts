/** Finds the names of a sentence: the labeller's spans, checked and completed by the gazetteer and by titles. */
import type { EntityKind, NameKind } from '../../../shared/model'
import { fold, type Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import { ambiguousNames, safeShort } from './lexicon/ambiguous'
import { honorifics, roleFields, roleModifiers } from './lexicon/titles'
import { isVessel, personsByRule } from './person-names'
import { kindByCue, kindOfOther, namesByCue } from './kind-cues'
import { pairLabels } from './label-pairs'
import { trimLabel } from './trim-label'
import { bodyKind } from './label-kind'
import { withGovernments } from './government-of'
import { isLanguage } from './languages'
import { isField, isNoName } from './no-name'
import { isMembers, isOtherStates } from './other-states'
import { isAddressed, isRoleHead } from './titles'
import { isCapital, lowerAt, wordsOf, type View } from './view'

const connectors = /^(?:of|and|for|in|the|al|el|de|du|la|on|to|&|-|'|’|'s|’s|\.|,|an|as|ar|ash|s)$/
/** Words of a name that reports write small: "the Zaatari refugee camp", "the UN refugee agency". */
const siteWords =
  /^(?:refugee|displacement|border|camp|crossing|checkpoint|gate|post|islands?|peninsula|province|region|governorate|district|agency|nuclear|watchdog|health|food|children)$/
const longestName = 11

export function findNames(view: View, gazetteer: Gazetteer): FoundName[] {
  const single = view.sentence.names.flatMap((name) => {
    const kind = entityKind(name.kind) ?? kindOfOther(view, name)
    const trimmed = trimLabel(view, name, gazetteer)
    if (kind === 'person' && trimmed && isVessel(view, trimmed.first)) return []
    if (!kind || !trimmed || isNoName(view, trimmed.first, trimmed.last, kind, gazetteer)) return []
    return [
      asGovernment(
        view,
        { ...trimmed, kind: bodyKind(view, trimmed, kind), score: name.score },
        gazetteer,
      ),
    ]
  })
  const labelled = pairLabels(view, single, gazetteer)
  const labelAt = new Map<number, EntityKind>()
  for (const { first, last, kind } of labelled)
    for (let at = first; at <= last; at++) labelAt.set(at, kind)

  const works = new Set<number>()
  for (const { kind, first, last } of view.sentence.names)
    if (kind === 'other') for (let at = first; at <= last && last > first; at++) works.add(at)
  const known = fromGazetteer(view, gazetteer, labelAt).filter(
    // "Stanley" in "Stanley Cup" is no town.
    ({ first, kind }) => kind !== 'place' || !works.has(first),
  )
  const labels = labelled.map((label): FoundName => {
    const exact = known.find((name) => name.first === label.first && name.last === label.last)
    return exact ?? kindByCue(view, { gazetteer: null, ...label, from: 'label' }, gazetteer)
  })
  const rules = personsByRule(view, gazetteer, known, labels)
  const sound = labels.filter((label) => !holdsTitledPerson(view, gazetteer, label, rules))
  const names = [...known, ...sound, ...rules]
  return withGovernments(view, settle([...names, ...namesByCue(view, names)])).filter(
    (name) => !isLanguage(view, name, gazetteer),
  )
}

/** "State Kerry", "Middle East Tobias Ellwood": the person alone is the name. */
function holdsTitledPerson(
  view: View,
  gazetteer: Gazetteer,
  label: FoundName,
  rules: readonly FoundName[],
): boolean {
  const person = rules.find(
    (rule) => rule.first > label.first && rule.first <= label.last && rule.last >= label.last,
  )
  if (!person) return false
  const prefix = wordsOf(view, label.first, person.first - 1)
  if (gazetteer.known(prefix) || gazetteer.country(prefix) || gazetteer.demonym(prefix)) return true
  for (let at = label.first; at < person.first; at++) {
    const word = lowerAt(view, at)
    if (
      !isRoleHead(word) &&
      !roleFields.has(word) &&
      !roleModifiers.has(word) &&
      !honorifics.has(word)
    )
      return false
  }
  return true
}

const entityKind = (kind: NameKind): EntityKind | null => (kind === 'other' ? null : kind)

/** Longest first; of equal length the gazetteer, then the rules. No name overlaps another. */
function settle(candidates: readonly FoundName[]): FoundName[] {
  const rank = { gazetteer: 0, rule: 1, label: 2 }
  const ordered = [...candidates].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) || rank[a.from] - rank[b.from] || a.first - b.first,
  )
  const taken = new Set<number>()
  const kept: FoundName[] = []
  for (const name of ordered) {
    let free = true
    for (let at = name.first; at <= name.last; at++) if (taken.has(at)) free = false
    if (!free) continue
    for (let at = name.first; at <= name.last; at++) taken.add(at)
    kept.push(name)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function fromGazetteer(
  view: View,
  gazetteer: Gazetteer,
  labelAt: ReadonlyMap<number, EntityKind>,
): FoundName[] {
  const found: FoundName[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    const word = view.tokens[first]?.text ?? ''
    if (!isCapital(word) && !/^(?:al|anti|el)$/.test(word)) continue
    if (/^(?:The|A|An)$/.test(word) && lowerAt(view, first + 1) !== 'hague') continue
    let end = first
    while (end + 1 < view.tokens.length && end - first < longestName) {
      const next = view.tokens[end + 1]?.text ?? ''
      if (!isCapital(next) && !connectors.test(next) && !siteWords.test(next)) break
      end++
    }
    for (let last = end; last >= first; last--) {
      const name = lookUp(view, gazetteer, first, last, labelAt)
      if (!name) continue
      found.push(name)
      first = last
      break
    }
  }
  return found
}

function lookUp(
  view: View,
  gazetteer: Gazetteer,
  first: number,
  last: number,
  labelAt: ReadonlyMap<number, EntityKind>,
): FoundName | null {
  const phrase = wordsOf(view, first, last)
  if (/(?:[-,&]|['’]s?)$/.test(phrase) || connectors.test(lowerAt(view, last))) return null
  const label = labelAt.get(first)
  const make = (kind: EntityKind, key: string): FoundName => ({
    first,
    last,
    kind,
    gazetteer: key,
    score: 0.9,
    from: 'gazetteer',
  })
  const called = isAddressed(view, first)
  const country = gazetteer.country(phrase) ?? gazetteer.demonym(phrase)
  if (country) {
    if (called || isMembers(view, first, phrase)) return null
    if (label === 'person' && partOfLongerLabel(labelAt, first, last)) return null
    return label === 'person' && ambiguousNames.has(fold(phrase))
      ? null
      : make('country', country.key)
  }
  const known = gazetteer.known(phrase)
  if (known && isOtherStates(view, gazetteer, first, phrase)) return null
  // "The Labour Minister" is of no party.
  if (known && isField(view, first, last)) return null
  if (known) {
    const key = fold(phrase)
    const short = key.replace(/ /g, '').length <= 2 && !safeShort.has(key)
    if ((short || ambiguousNames.has(key)) && !agrees(label, known.kind)) {
      if (lowerAt(view, first - 1) !== 'the' || short) return null
    }
    if (label === 'person' && first === last && known.kind !== 'group') return null
    return make(known.kind, known.key)
  }
  if (gazetteer.metonym(phrase) && label !== 'person') return make('place', '')
  if (called || label === 'person' || label === 'organization' || label === 'group') return null
  const city = gazetteer.cities(phrase)[0]
  if (!city || !gazetteer.isCity(phrase)) return null
  if (label === undefined) {
    if (first === last && gazetteer.isGivenName(phrase)) return null
    if (first === last && city.population < 150_000 && !expected(view, gazetteer, first, phrase))
      return null
    if (partOfLongerName(view, first, last)) return null
  }
  return make('place', city.key)
}

/** "the border town of X", or a town of a country that the sentence names. */
function expected(view: View, gazetteer: Gazetteer, first: number, phrase: string): boolean {
  if (
    /^(?:city|town|village|suburb|district)$/.test(lowerAt(view, first - 2)) &&
    lowerAt(view, first - 1) === 'of'
  )
    return true
  if (
    first === 0 ||
    !/^(?:in|at|near|from|to|of|outside|around|into)$/.test(lowerAt(view, first - 1))
  )
    return false
  const countries = new Set(gazetteer.cities(phrase).map(({ country }) => country))
  return view.tokens.some(({ text }) => {
    const country = isCapital(text) ? (gazetteer.demonym(text) ?? gazetteer.country(text)) : null
    return country !== null && countries.has(country.code)
  })
}

type Label = {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  readonly score: number
  readonly gazetteer?: string
}

/** "Government of Iraq" and "Syrian Government" speak of the country. */
function asGovernment(view: View, label: Label, gazetteer: Gazetteer): Label {
  const found =
    /^(?:(?:Federal |Central )?Governments? of (?:the )?(.+)|(.+?)(?:['’]s)? Government)$/.exec(
      wordsOf(view, label.first, label.last),
    )
  const name = found?.[1] ?? found?.[2]
  const country = name ? (gazetteer.country(name) ?? gazetteer.demonym(name)) : null
  return country ? { ...label, kind: 'country', gazetteer: country.key } : label
}

const agrees = (label: EntityKind | undefined, kind: EntityKind): boolean =>
  label === kind ||
  (kind === 'organization' && (label === 'facility' || label === 'group')) ||
  (kind === 'group' && label === 'organization') ||
  (kind === 'place' && (label === 'country' || label === 'facility'))

const partOfLongerLabel = (
  labelAt: ReadonlyMap<number, EntityKind>,
  first: number,
  last: number,
): boolean => labelAt.has(first - 1) || labelAt.has(last + 1)

/** "Boston" in "Boston Consulting" is no city. */
const partOfLongerName = (view: View, first: number, last: number): boolean =>
  [first - 1, last + 1].some((at) => {
    const token = view.tokens[at]
    return token?.upos === 'PROPN' && isCapital(token.text)
  })
