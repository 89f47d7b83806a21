/** Finds what a place no list knows lies in, by the words around it: "Tolbo, a town in northern Mali", "the Armenian village of Vahan". */
import { bySentence, type Draft } from './draft'
import { severalOf } from './lexicon/site-words'
import { lowerAt, type View } from './view'

const settlements =
  /^(?:town|village|city|hamlet|settlement|exclave|enclave|island|suburb|township|port|crossing|checkpoint|post|district|quarter|neighbourhood|neighborhood|area|camp|province|region|governorate|valley|gorge|forest|river|lake|mountains?|field|mine|dam|plant|airport|barracks|prison|hotel|palace|stadium)$/
/** "A Russian checkpoint" and "an Israeli settlement" may stand in another country. */
const owned =
  /^(?:town|village|city|hamlet|suburb|port|district|area|province|region|governorate|exclave|enclave|island)$/
/** Words that a description of a place is made of. */
const longest = 8

/** The country or place that holds the name, else null. `names`: those of the sentence, in order. */
export function holderOf(view: View, name: Draft, names: readonly Draft[]): Draft | null {
  if (name.kind !== 'place' && name.kind !== 'facility') return null
  return behind(view, name, names) ?? before(view, name, names)
}

/** "X in eastern Ukraine", "the X district of Warri", "X, a town in Mali". */
function behind(view: View, name: Draft, names: readonly Draft[]): Draft | null {
  const around = names.filter(
    ({ kind, first }) => (kind === 'country' || kind === 'place') && first > name.last,
  )
  const next = name.last + 1
  if (lowerAt(view, next) === 'in') return standsAt(view, next + 1, around)
  // "the Jazal oil field in Homs province"
  const site = [next, next + 1].find((at) => settlements.test(lowerAt(view, at)))
  if (site !== undefined && /^(?:NOUN|PROPN)$/.test(view.tokens[next]?.upos ?? ''))
    return /^(?:in|of)$/.test(lowerAt(view, site + 1)) ? standsAt(view, site + 2, around) : null
  if (lowerAt(view, next) === '(' && lowerAt(view, next + 2) === ')')
    return around.find(({ kind, first }) => kind === 'country' && first === next + 1) ?? null
  const side = onSide(view, lowerAt(view, next) === ',' ? next + 1 : next, around)
  if (side) return side
  if (lowerAt(view, next) !== ',') return null
  if (lowerAt(view, next + 1) === 'in') return standsAt(view, next + 2, around)
  // "Tripoli, northern Lebanon": a direction, or the country alone between commas.
  const beside = standsAt(view, next + 1, around)
  if (beside) return isApart(view, beside, next + 1) ? beside : null
  return described(view, next + 1, around)
}

/** "on the Tajik side of the river". */
function onSide(view: View, at: number, around: readonly Draft[]): Draft | null {
  if (lowerAt(view, at) !== 'on' || lowerAt(view, at + 1) !== 'the') return null
  const country = around.find(({ kind, first }) => kind === 'country' && first === at + 2)
  return country && /^(?:side|bank|shore|coast)$/.test(lowerAt(view, country.last + 1))
    ? country
    : null
}

const isApart = (view: View, { kind, first, last }: Draft, from: number): boolean =>
  kind === 'country' && (first > from || /^[,.;)]?$/.test(lowerAt(view, last + 1)))

/** "a rebel-held town in Mali", "a Malian hamlet". */
function described(view: View, from: number, around: readonly Draft[]): Draft | null {
  if (!/^(?:an?|the)$/.test(lowerAt(view, from))) return null
  let country: Draft | null = null
  for (let at = from + 1; at < from + longest; at++) {
    country ??= around.find(({ kind, last }) => kind === 'country' && last === at) ?? null
    if (settlements.test(lowerAt(view, at))) {
      if (/^(?:in|of)$/.test(lowerAt(view, at + 1))) {
        const holder = standsAt(view, at + 2, around)
        if (holder) return holder
      }
      if (owned.test(lowerAt(view, at))) return country
    }
    const { upos = '', xpos = '' } = view.tokens[at] ?? {}
    if (lowerAt(view, at) !== '-' && !/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/.test(upos) && xpos !== 'VBN')
      return null
  }
  return null
}

/** The name at a token, behind "the" and the points of the compass. */
function standsAt(view: View, from: number, names: readonly Draft[]): Draft | null {
  let at = from
  while (
    /^(?:the|north\w*|south\w*|east\w*|west\w*|central|-|upper|lower)$/.test(lowerAt(view, at)) ||
    (lowerAt(view, at) === 'of' && /^(?:north|south|east|west)/.test(lowerAt(view, at - 1)))
  )
    at++
  return names.find(({ first }) => first === at) ?? null
}

/** "the Armenian border village of X", "the Lao villages of X and Y", "Armenia's X province", "Juba's X hotel". */
function before(view: View, name: Draft, names: readonly Draft[]): Draft | null {
  if (/^(?:and|,)$/.test(lowerAt(view, name.first - 1))) {
    const listed = names.find(({ kind, last }) => kind === 'place' && last === name.first - 2)
    return listed && isListed(view, listed) ? before(view, listed, names) : null
  }
  if (
    /^(?:'s|’s)$/.test(lowerAt(view, name.first - 1)) &&
    settlements.test(lowerAt(view, name.last + 1))
  )
    return (
      names.find(
        ({ kind, last }) => (kind === 'country' || kind === 'place') && last === name.first - 2,
      ) ?? null
    )
  const ofSite =
    lowerAt(view, name.first - 1) === 'of' &&
    (owned.test(lowerAt(view, name.first - 2)) || isListed(view, name))
  const site = owned.test(lowerAt(view, name.last + 1))
  if (!ofSite && !site) return null
  const countries = names.filter(({ kind, last }) => kind === 'country' && last < name.first)
  const start = ofSite ? name.first - 3 : name.first - 1
  for (let at = start; at > start - 5; at--) {
    const country = countries.find(({ last }) => last === at)
    if (country) return country
    if (!/^(?:ADJ|NOUN|PART|PUNCT|VERB)$/.test(view.tokens[at]?.upos ?? '')) return null
    if (/^[,.;:]$/.test(lowerAt(view, at))) return null
  }
  return null
}

/** The first or a later one of "the villages of X, Y and Z". */
const isListed = (view: View, { first }: Draft): boolean =>
  /^(?:and|,)$/.test(lowerAt(view, first - 1)) ||
  (lowerAt(view, first - 1) === 'of' && severalOf.test(lowerAt(view, first - 2)))

/** The code of the country each place is said to lie in: "Tripoli, northern Lebanon". */
export function countriesTold(
  views: readonly View[],
  names: readonly Draft[],
): ReadonlyMap<Draft, string> {
  const told = new Map<Draft, string>()
  const groups = bySentence(names)
  for (const view of views) {
    const here = groups.get(view.sentence.index) ?? []
    for (const name of here) {
      if (name.kind !== 'place' && name.kind !== 'facility') continue
      const key = behind(view, name, here)?.gazetteer
      if (key?.startsWith('country:')) told.set(name, key.slice(8))
    }
  }
  return told
}
