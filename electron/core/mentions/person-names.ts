/** Finds people by rule: capitals after a title, a known given name with a surname. */
import type { Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import { toldKind } from './kind-cues'
import { bodyEndings, bodyWords } from './lexicon/common-words'
import { honorifics, particles, roleFields, roleModifiers } from './lexicon/titles'
import { isAddressed, isRoleHead, titleBefore } from './titles'
import { isCapital, lowerAt, wordsOf, type View } from './view'

const nameWord = /^\p{Lu}[\p{L}'’.-]*$/u
const notSurname =
  /^(?:Day|Street|Avenue|Square|Airport|University|College|Hospital|School|Party|Prize|Award|Center|Centre|Foundation|Institute|Bridge|Building|Stadium|Church|County|State|City|River|Island|Islands|Mountain|Valley|Province|Times|Post|News|Group|Inc|Corp|Ltd|Company|Bank|House|Park|Road|Army|Force|Forces|Council|Committee|Court|Act|Treaty|Conference|Summit|Agreement|Accord|Order|Resolution|Decree|Directive|War|Cup|League|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

export function personsByRule(
  view: View,
  gazetteer: Gazetteer,
  known: readonly FoundName[],
  labels: readonly FoundName[],
): FoundName[] {
  const taken = new Set<number>()
  for (const { first, last, kind, gazetteer: key } of known)
    if (key !== null && kind !== 'place') for (let at = first; at <= last; at++) taken.add(at)
  const labelled = new Map<number, FoundName>()
  for (const label of labels)
    for (let at = label.first; at <= label.last; at++) labelled.set(at, label)
  const found: FoundName[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    if (!startsName(view, first) || taken.has(first) || isVessel(view, first)) continue
    const label = labelled.get(first)
    if (label && label.first < first && label.kind !== 'facility') continue
    const titled = titleBefore(view, first, (at) => taken.has(at))
    const called = isAddressed(view, first)
    const given = gazetteer.isGivenName(view.tokens[first]?.text ?? '')
    // "Grand Ayatollah Bashir", "Qatar's emir, Sheikh Tamim"
    if (isHonorific(view, first, given) && startsName(view, first + 1)) continue
    const met = !label && isMet(view, first, labelled)
    const paired = !label && (isPaired(view, first, labelled) || isPosted(view, first, known))
    if (!titled && !given && !paired && !met) continue
    // "Minister for the Middle East Tobias Ellwood"
    if (known.some((one) => one.first === first && one.last > first && one.kind === 'place'))
      continue
    const last = nameEnd(view, first, taken)
    if (!titled && ((last === first && !met) || headlineCase(view))) continue
    // "the Virginia Athletic Conference"
    if (!titled && notSurname.test(view.tokens[last + 1]?.text ?? '')) continue
    // "the island of Don Khone"
    if (!titled && toldKind(view, first, last) !== null) continue
    if (titled && last === first && !called && !labelAllowsPerson(label, view)) continue
    if (label && label.kind !== 'person' && !titled && label.score > least(label)) continue
    if ([first, last].some((at) => notSurname.test(view.tokens[at]?.text ?? ''))) continue
    if (
      !called &&
      (gazetteer.known(wordsOf(view, first, last)) || gazetteer.country(wordsOf(view, first, last)))
    )
      continue
    found.push({ first, last, kind: 'person', gazetteer: null, score: 0.85, from: 'rule' })
    first = last
  }
  return found
}

/** "Anna Salo and Brahim Ag Nurtas": joined to a person, a name of two words or more that no label covers. */
function isPaired(view: View, first: number, labelled: ReadonlyMap<number, FoundName>): boolean {
  const before = labelled.get(first - 2)
  if (lowerAt(view, first - 1) !== 'and' || before?.kind !== 'person') return false
  if (before.last === before.first || view.tokens[first]?.upos !== 'PROPN') return false
  const next = nameEnd(view, first, new Set(labelled.keys())) + 1
  return (
    /^(?:VERB|AUX|PUNCT|ADP)$/.test(view.tokens[next]?.upos ?? '') &&
    !bodyEndings.test(lowerAt(view, next - 1)) &&
    !bodyWords.has(lowerAt(view, next - 1))
  )
}

/** "Don", "Duke" and "Sheikh" are also given names. */
const isHonorific = (view: View, at: number, given: boolean): boolean =>
  honorifics.has(lowerAt(view, at)) &&
  !(given && /^(?:don|duke|imam|sheikh)$/i.test(lowerAt(view, at)))

/** "Merkel met Putin": whom a person met. */
function isMet(view: View, at: number, labelled: ReadonlyMap<number, FoundName>): boolean {
  const { deprel, upos, head = -1 } = view.tokens[at] ?? {}
  return (
    deprel === 'obj' &&
    upos === 'PROPN' &&
    at - head === 1 &&
    view.tokens[head]?.lemma === 'meet' &&
    (view.children[head] ?? []).some(
      (child) => view.tokens[child]?.deprel === 'nsubj' && labelled.get(child)?.kind === 'person',
    )
  )
}

/** "ambassador to Chad Faruk Dogan": capitals behind the country of an office. */
const isPosted = (view: View, first: number, known: readonly FoundName[]): boolean =>
  view.tokens[first]?.upos === 'PROPN' &&
  known.some(
    (one) =>
      one.kind === 'country' &&
      one.last === first - 1 &&
      /^(?:to|for|in)$/.test(lowerAt(view, one.first - 1)) &&
      isRoleHead(lowerAt(view, one.first - 2)),
  )

/** A label above it outweighs a given name. */
const least = ({ kind }: FoundName): number => (kind === 'place' ? 0.6 : 0.45)

const startsName = (view: View, at: number): boolean => {
  const word = view.tokens[at]?.text ?? ''
  // "Deputy Prime Minister Tran": no Prime.
  const inTitle = roleModifiers.has(word.toLowerCase()) && isRoleHead(lowerAt(view, at + 1))
  return (
    nameWord.test(word) &&
    !isRoleHead(word.toLowerCase()) &&
    !inTitle &&
    !isFieldWord(view, at) &&
    !/^(?:The|A|An|I)$/.test(word)
  )
}

/** "Minister of Foreign Affairs Ana Rao": no Affairs. */
const isFieldWord = (view: View, at: number): boolean =>
  roleFields.has(lowerAt(view, at)) &&
  /^(?:of|for|and|foreign|home|european|public|social|economic)$/.test(lowerAt(view, at - 1))

/** "the trawler Marie-Claire". */
export const isVessel = (view: View, first: number): boolean =>
  /^(?:trawler|ship|vessel|ferry|tanker|boat|yacht|freighter|destroyer|frigate|submarine|cutter|tug|warship|schooner)$/.test(
    lowerAt(view, first - 1),
  )

const labelAllowsPerson = (label: FoundName | undefined, view: View): boolean =>
  (label !== undefined && label.kind !== 'organization') || !headlineCase(view)

/** Most words of the sentence are capitalised, its verbs as well. */
export function headlineCase(view: View): boolean {
  const isLong = (text: string): boolean => /^\p{L}{4,}/u.test(text)
  // "Princess Ana, Minister Tom Hale and the Mayor of Lund met Ivo Rahn": a verb written small.
  const isPlain = view.tokens.some(
    ({ upos, xpos, text }) =>
      (upos === 'VERB' || (/^VB[DZ]$/.test(xpos) && isLong(text))) && !isCapital(text),
  )
  const words = view.tokens.filter(({ text }) => isLong(text))
  const capitals = words.filter(({ text }) => isCapital(text))
  return words.length > 3 && capitals.length > words.length * 0.7 && !isPlain
}

function nameEnd(view: View, first: number, taken: ReadonlySet<number>): number {
  let last = first
  for (let at = first + 1; at < view.tokens.length && at - first < 7; at++) {
    if (taken.has(at)) break
    const word = view.tokens[at]?.text ?? ''
    const gap = (view.tokens[at]?.start ?? 0) - (view.tokens[at - 1]?.end ?? 0)
    if (nameWord.test(word) && !isRoleHead(word.toLowerCase()) && !notSurname.test(word)) {
      if (view.tokens[at]?.upos !== 'PROPN' && at === first + 1 && view.sentence.headline) break
      last = at
    } else if (word === '-' && gap === 0) continue
    else if (particles.has(lowerAt(view, at))) continue
    else break
  }
  return last
}
