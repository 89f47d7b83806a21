/** Finds places no list knows by the words around them: "the border village of Ara Kheyl", "in Wad Madani", "the Orvik-based group". */
import type { Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import { isLand } from './label-kind'
import { bodyEndings, bodyWords, commonWords, eventEndings } from './lexicon/common-words'
import { belongTo, landsOf, settlements, severalOf, sites } from './lexicon/site-words'
import { particles, roleFields, roleModifiers } from './lexicon/titles'
import { isRoleHead } from './titles'
import { isCapital, lowerAt, type View } from './view'

const within = /^(?:in|near|outside|inside)$/
const ways =
  /^(?:cross|travel|fly|flee|march|walk|drive|head|sail|retreat|withdraw|advance|deport|move|return)$/
const bounds = /^(?:river|border|frontier|lake|sea|desert|mountains?|strait)$/
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

/** "Gulf of Rasa", "Cape of Storms": written so, one name. */
const landNames =
  /^(?:Gulf|Bay|Strait|Straits|Cape|Isle|Isles|Lake|Sea|Isthmus|Port|Mount|Island|Islands)$/

/** Where such a name begins for the name at `first`, else `first`. */
export const landStart = (view: View, first: number): number => {
  const of = lowerAt(view, first - 1) === 'the' ? first - 2 : first - 1
  return lowerAt(view, of) === 'of' && landNames.test(view.tokens[of - 1]?.text ?? '')
    ? of - 1
    : first
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

/** "the village of X", "the towns of X and Y", "the crossing at X", "X and Y provinces", "X-based". */
export function isSurelyPlace(view: View, first: number, last: number): boolean {
  const site = lowerAt(view, first - (lowerAt(view, first - 1) === 'the' ? 3 : 2))
  const word = lowerAt(view, first - (lowerAt(view, first - 1) === 'the' ? 2 : 1))
  if (/^(?:of|at)$/.test(word) && settlements.test(site)) return true
  if (word === 'of' && landsOf.test(site)) return true
  if (isListed(view, first) || isListedBefore(view, first, last)) return true
  if (sites.test(lowerAt(view, last + 1)) && isDefinite(view, first)) return true
  if (lowerAt(view, last + 1) !== '-' || view.tokens[last + 2]?.text !== 'based') return false
  return [3, 4, 5].some((step) => based.test(lowerAt(view, last + step)))
}

/** "the towns of X, Y and Z": behind the noun only names, commas and "and". */
function isListed(view: View, first: number): boolean {
  for (let at = first - 1; at > 0 && first - at < 12; at--) {
    const word = lowerAt(view, at)
    if (word === 'of') return severalOf.test(lowerAt(view, at - 1))
    if (!/^(?:,|and|the)$/.test(word) && !isCapital(view.tokens[at]?.text ?? '')) return false
  }
  return false
}

/** "X and Y provinces": before the noun only names, commas and "and". */
function isListedBefore(view: View, first: number, last: number): boolean {
  let joined = lowerAt(view, first - 1) === 'and'
  for (let at = last + 1; at - last < 9; at++) {
    const word = lowerAt(view, at)
    if (severalOf.test(word)) return joined
    if (word === 'and') joined = true
    else if (word !== ',' && !isCapital(view.tokens[at]?.text ?? '')) return false
  }
  return false
}

/** "Sokul's governor": a town has one, a person none. */
export const isOwner = (view: View, last: number): boolean =>
  /^['’]s?$/.test(lowerAt(view, last + 1)) && belongTo.test(lowerAt(view, last + 2))

/** A person of the labeller's who stands where only a place can. */
export const isLikelyPlace = (view: View, label: FoundName, gazetteer: Gazetteer): boolean =>
  (label.score < unsure && isWhere(view, label.first)) ||
  (label.first === label.last && isOwner(view, label.last)) ||
  isAmong(view, label, gazetteer)

/** Behind "in" or "near", or where a way leads: "crossed to X". */
function isWhere(view: View, first: number): boolean {
  if (within.test(lowerAt(view, first - 1))) return true
  if (lowerAt(view, first - 1) !== 'to') return false
  const above = view.tokens[view.tokens[first]?.head ?? -1]
  // "crossed the river to X"
  const way = bounds.test(above?.lemma ?? '') ? view.tokens[above?.head ?? -1] : above
  return ways.test(way?.lemma.toLowerCase() ?? '')
}

/** "the Meghri crossing", "in Idlib province", "Syria's Idlib province". */
const isDefinite = (view: View, first: number): boolean =>
  /^(?:the|in|at|near|of|from|to|['’]s?)$/.test(lowerAt(view, first - 1))

export interface Run {
  readonly first: number
  readonly last: number
}

/** Capitals that no name covers and that a name can be made of. */
export function runsOf(view: View, names: readonly FoundName[]): Run[] {
  const taken = new Set<number>()
  for (const { first, last } of [...names, ...view.sentence.names])
    for (let at = first; at <= last; at++) taken.add(at)
  const free = (at: number): boolean => canBePlace(view, at) && !taken.has(at)
  const runs: Run[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    if (!free(first)) continue
    let last = first
    while (free(last + 1) || (isHyphen(view, last + 1) && free(last + 2)))
      last += free(last + 1) ? 1 : 2
    if (!taken.has(last + 1) || !isCapital(view.tokens[last + 1]?.text ?? ''))
      runs.push({ first, last })
    first = last
  }
  return runs
}

const isHyphen = (view: View, at: number): boolean =>
  lowerAt(view, at) === '-' && view.tokens[at]?.end === view.tokens[at + 1]?.start

/** Such capitals where only a place can stand: "across Tabo Bay", "in Wad Madani". */
export const isPlacedRun = (view: View, first: number, last: number): boolean =>
  isLand(view, first, last) || isIn(view, first, last)

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
    /^\p{Lu}['’]?\p{Ll}/u.test(token.text) &&
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
