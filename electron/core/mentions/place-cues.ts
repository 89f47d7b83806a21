/** Finds places no list knows by the words around them: "the border village of Ara Kheyl", "in Wad Madani", "the Orvik-based group". */
import type { Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import { isLand } from './label-kind'
import { bodyEndings, bodyWords, commonWords, eventEndings } from './lexicon/common-words'
import { particles, roleFields, roleModifiers } from './lexicon/titles'
import { isRoleHead } from './titles'
import { isCapital, lowerAt, type View } from './view'

const settlements =
  /^(?:town|village|city|hamlet|settlement|suburb|township|port|crossing|checkpoint|district|neighbourhood|neighborhood)$/
const settlementsOf =
  /^(?:towns|villages|cities|settlements|suburbs|ports|districts|neighbourhoods|neighborhoods|provinces|regions)$/
/** What a name before them can only be the name of: "the Meghri crossing", "Idlib province". */
const sites =
  /^(?:town|village|hamlet|settlement|suburb|township|crossing|checkpoint|district|neighbourhood|neighborhood|province|governorate|oblast|valley|peninsula)$/
const within = /^(?:in|near|outside|inside)$/
/** "confidence in Orlov": not where. */
const trusts =
  /^(?:believ|confiden|trust|faith|interest|belief|hope|invest|disappoint|stake|share|role|part|change|difference|find|found|see|saw)/
const residents =
  /^(?:villagers|residents|townspeople|families|refugees|farmers|fishermen|herders|traders|migrants|elders|convoys?|trucks?|buses|road|flights?)$/
const based =
  /^(?:company|firm|group|agency|organisation|organization|charity|newspaper|monitor|network|analyst|researcher|lawyer|activist|journalist|tank|ngo)$/
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/
/** A label below it gives way to a preposition of place. */
const unsure = 0.72

/** "X, a town in the north", "X, a rebel-held village". */
function isDescribed(view: View, last: number): boolean {
  if (lowerAt(view, last + 1) !== ',' || !/^(?:an?|the)$/.test(lowerAt(view, last + 2)))
    return false
  for (let at = last + 3; at < last + 9; at++) {
    if (settlements.test(lowerAt(view, at))) return true
    if (!/^(?:ADJ|NOUN|PROPN|ADV|NUM|VERB|PUNCT)$/.test(view.tokens[at]?.upos ?? '')) return false
    if (lowerAt(view, at) === ',') return false
  }
  return false
}

/** "near X", "villagers from X", "in X": where only a place can stand, unless it is a person's name through and through. */
function isAmong(view: View, { first, last }: FoundName, gazetteer: Gazetteer): boolean {
  const word = lowerAt(view, first - 1)
  const before = lowerAt(view, first - 2)
  if (gazetteer.isGivenName(view.tokens[first]?.text ?? '')) return false
  if (/^(?:['’]s?|who|and|himself|herself)$/.test(lowerAt(view, last + 1))) return false
  if (word === 'from') return residents.test(before)
  return within.test(word) && !trusts.test(before)
}

/** "the village of X", "the towns of X and Y", "the crossing at X", "X-based". */
function isSurely(view: View, first: number, last: number): boolean {
  if (isListed(view, first)) return true
  if (/^(?:of|at)$/.test(lowerAt(view, first - 1)) && settlements.test(lowerAt(view, first - 2)))
    return true
  if (sites.test(lowerAt(view, last + 1)) && isDefinite(view, first)) return true
  if (lowerAt(view, last + 1) !== '-' || view.tokens[last + 2]?.text !== 'based') return false
  return [3, 4, 5].some((step) => based.test(lowerAt(view, last + step)))
}

/** "the towns of X, Y and Z": behind the noun only names, commas and "and". */
function isListed(view: View, first: number): boolean {
  for (let at = first - 1; at > 0 && first - at < 12; at--) {
    const word = lowerAt(view, at)
    if (word === 'of') return settlementsOf.test(lowerAt(view, at - 1))
    if (!/^(?:,|and|the)$/.test(word) && !isCapital(view.tokens[at]?.text ?? '')) return false
  }
  return false
}

/** A person of the labeller's who stands where only a place can. */
export function kindByCue(view: View, label: FoundName, gazetteer: Gazetteer): FoundName {
  if (label.kind !== 'person') return label
  const likely = label.score < unsure && within.test(lowerAt(view, label.first - 1))
  const isPlace =
    likely ||
    isSurely(view, label.first, label.last) ||
    isDescribed(view, label.last) ||
    isAmong(view, label, gazetteer)
  return isPlace ? { ...label, kind: 'place' } : label
}

/** "the Meghri crossing", "in Idlib province", "Syria's Idlib province". */
const isDefinite = (view: View, first: number): boolean =>
  /^(?:the|in|at|near|of|from|to|['’]s?)$/.test(lowerAt(view, first - 1))

/** Capitals that no name covers, behind or before such words. */
export function placesByCue(view: View, names: readonly FoundName[]): FoundName[] {
  const taken = new Set<number>()
  for (const { first, last } of [...names, ...view.sentence.names])
    for (let at = first; at <= last; at++) taken.add(at)
  const found: FoundName[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    if (!canBePlace(view, first) || taken.has(first)) continue
    let last = first
    while (canBePlace(view, last + 1) && !taken.has(last + 1)) last++
    const whole = !taken.has(last + 1) || !isCapital(view.tokens[last + 1]?.text ?? '')
    const told = isSurely(view, first, last) || isDescribed(view, last) || isLand(view, first, last)
    if (whole && (told || isIn(view, first, last)))
      found.push({ first, last, kind: 'place', gazetteer: null, score: 0.6, from: 'rule' })
    first = last
  }
  return found
}

/** "in Wad Madani, …": two words or more, and the phrase ends with them. */
const isIn = (view: View, first: number, last: number): boolean =>
  last > first &&
  first > 1 &&
  !view.sentence.headline &&
  within.test(lowerAt(view, first - 1)) &&
  /^(?:PUNCT|ADP|CCONJ|SCONJ|VERB|AUX|)$/.test(view.tokens[last + 1]?.upos ?? '') &&
  !/^["”'’-]/.test(view.tokens[last + 1]?.text ?? '')

function canBePlace(view: View, at: number): boolean {
  const token = view.tokens[at]
  const word = lowerAt(view, at)
  return (
    token?.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !calendar.test(word) &&
    !commonWords.has(word) &&
    !bodyWords.has(word) &&
    !bodyEndings.test(word) &&
    !eventEndings.test(word) &&
    !isRoleHead(word) &&
    !roleFields.has(word) &&
    !(roleModifiers.has(word) && !particles.has(word))
  )
}
