/** Refuses spans of the labeller that cannot be names, or hold a known name beside other words. */
import type { EntityKind } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import { bodyWords, commonWords, eventEndings } from './lexicon/common-words'
import { honorifics, roleFields, roleHeads, roleModifiers } from './lexicon/titles'
import { isRoleHead } from './titles'
import { lowerAt, tokenAt, wordsOf, type View } from './view'

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|christmas|easter|ramadan)$/
const prefixes = /^(?:counter|anti|pro|non|ex|pre|post|cross|inter|intra)$/
const breaks = /^(?:from|by|says?|said|than|that|who|is|are|was|has)$/
/** Of a part of the world, which is no place by itself. */
const ofRegions =
  /^(?:european|african|asian|arab|western|eastern|northern|southern|latin|nordic|baltic|balkan|caucasian)s?$/
/** Of a party, when the labeller takes them so. */
const partyWords =
  /^(?:liberal|republican|democratic|socialist|communist|conservative|nationalist)s?$/

const office = /^(?:minist(?:er|ers|ry)|secretary|commissioner|department)$/

/** "Labour" in "the Labour Minister", "Energy" in "the Energy and Mines Minister": what the office is for. */
export const isField = (view: View, first: number, last: number): boolean =>
  first === last &&
  roleModifiers.has(lowerAt(view, first)) &&
  !partyWords.test(lowerAt(view, first)) &&
  office.test(lowerAt(view, lowerAt(view, last + 1) === 'and' ? last + 3 : last + 1))

export function isNoName(
  view: View,
  first: number,
  last: number,
  kind: EntityKind,
  gazetteer: Gazetteer,
): boolean {
  const whole = wordsOf(view, first, last)
  if (kind !== 'place' && isTitleOnly(view, first, last, gazetteer)) return true
  if (isField(view, first, last) || whole.startsWith('@')) return true
  if (first === last) {
    const word = lowerAt(view, first)
    if (
      commonWords.has(word) &&
      !(kind === 'organization' && partyWords.test(word)) &&
      !bodyWords.has(word) &&
      !gazetteer.known(whole) &&
      !gazetteer.demonym(whole)
    )
      return true
    if (kind === 'place' && ofRegions.test(word)) return true
    if (calendar.test(word) || !/\p{L}/u.test(word)) return true
    if (whole === word && !/\p{Lu}/u.test(whole)) return true
    return /^(?:PRON|DET|ADP|CCONJ|SCONJ|AUX)$/.test(tokenAt(view, first)?.upos ?? '')
  }
  if (gazetteer.known(whole) || gazetteer.country(whole) || gazetteer.demonym(whole)) return false
  // "Counter-IED training"
  if (
    /^(?:place|person)$/.test(kind) &&
    prefixes.test(lowerAt(view, first)) &&
    lowerAt(view, first + 1) === '-'
  )
    return true
  for (let at = first; at <= last; at++) {
    if (breaks.test(tokenAt(view, at)?.text ?? '')) return true
    // "UN updated Security Council": a verb written small is in no name.
    if (at > first && /^VB[DNZ]$/.test(tokenAt(view, at)?.xpos ?? '') && isSmall(view, at))
      return true
  }
  if (kind === 'person' || kind === 'group') {
    // "Russia Achieve", "Syrian Kurdish": the country is the name.
    for (let at = first; at <= last; at++) {
      const word = wordsOf(view, at, at)
      if (at === first && (gazetteer.isCountryName(word) || gazetteer.isDemonym(word)))
        return kind === 'person' || rest(view, first + 1, last, gazetteer)
    }
    return false
  }
  const start = wordsOf(view, first, first)
  if (kind === 'organization') {
    if (eventEndings.test(lowerAt(view, last))) return true
    const prefix = lowerAt(view, first)
    if (roleModifiers.has(prefix) && gazetteer.known(wordsOf(view, first + 1, last))) return true
    if (gazetteer.isDemonym(start) && roleHeads.has(lowerAt(view, last))) return true
    return calendar.test(prefix)
  }
  return eventEndings.test(lowerAt(view, last))
}

const isSmall = (view: View, at: number): boolean =>
  /^\p{Ll}{3,}$/u.test(tokenAt(view, at)?.text ?? '')

const rest = (view: View, first: number, last: number, gazetteer: Gazetteer): boolean => {
  const words = wordsOf(view, first, last)
  return gazetteer.isGroup(words) || gazetteer.isDemonym(words) || gazetteer.isCountryName(words)
}

/** "Foreign Secretary", "US Special Representative for Syria": an office, not a name. */
function isTitleOnly(view: View, first: number, last: number, gazetteer: Gazetteer): boolean {
  let from = first
  const start = wordsOf(view, first, first)
  if (
    first < last &&
    (gazetteer.isCountryName(start) || gazetteer.isDemonym(start) || gazetteer.known(start))
  )
    from++
  let end = last
  for (let at = from; at <= last; at++)
    if (/^(?:of|for)$/.test(lowerAt(view, at)) && roleHeads.has(lowerAt(view, at - 1))) end = at - 1
  if (!isRoleHead(lowerAt(view, end))) return false
  for (let at = from; at < end; at++) {
    const word = lowerAt(view, at)
    if (
      !roleHeads.has(word) &&
      !roleModifiers.has(word) &&
      !roleFields.has(word) &&
      !honorifics.has(word) &&
      !/^(?:of|for|the|and|,|-)$/.test(word)
    )
      return false
  }
  return true
}
