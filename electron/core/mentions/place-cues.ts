/** Finds places no list knows by the words around them: "the border village of Ara Kheyl", "in Wad Madani", "the Orvik-based group". */
import type { FoundName } from './draft'
import { bodyEndings, bodyWords, commonWords, eventEndings } from './lexicon/common-words'
import { particles, roleFields, roleModifiers } from './lexicon/titles'
import { isRoleHead } from './titles'
import { isCapital, lowerAt, type View } from './view'

const settlements =
  /^(?:town|village|city|hamlet|settlement|suburb|township|port|crossing|checkpoint|district|neighbourhood|neighborhood)$/
const within = /^(?:in|near|outside|inside)$/
const based =
  /^(?:company|firm|group|agency|organisation|organization|charity|newspaper|monitor|network|analyst|researcher|lawyer|activist|journalist|tank|ngo)$/
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/
/** A label below it gives way to a preposition of place. */
const unsure = 0.72

/** "the village of X", "the crossing at X", "X-based". */
function isSurely(view: View, first: number, last: number): boolean {
  if (/^(?:of|at)$/.test(lowerAt(view, first - 1)) && settlements.test(lowerAt(view, first - 2)))
    return true
  if (lowerAt(view, last + 1) !== '-' || view.tokens[last + 2]?.text !== 'based') return false
  return [3, 4, 5].some((step) => based.test(lowerAt(view, last + step)))
}

/** A person of the labeller's who stands where only a place can. */
export function kindByCue(view: View, label: FoundName): FoundName {
  if (label.kind !== 'person') return label
  const likely = label.score < unsure && within.test(lowerAt(view, label.first - 1))
  return likely || isSurely(view, label.first, label.last) ? { ...label, kind: 'place' } : label
}

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
    if (whole && (isSurely(view, first, last) || isIn(view, first, last)))
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
