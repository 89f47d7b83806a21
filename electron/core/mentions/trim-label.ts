/** Cuts what is no part of a name off the labeller's spans: articles, titles, possessives. */
import type { NameSpan } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import { honorifics, roleHeads, roleModifiers } from './lexicon/titles'
import { isSurelyPlace } from './place-cues'
import { trimBody } from './trim-body'
import { lowerAt, wordsOf, type View } from './view'

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** "Bloody Sunday", "Sheffield Wednesday": the day is part of the name. */
const ownDays = /^(?:black|bloody|good|palm|holy|easter|ash|red|blue|super|cyber|sheffield)$/
const edges = /^(?:the|a|an|'s|’s|'|’|"|“|”|,|\.|-|--|–|—|\(|\))$/

export function trimLabel(
  view: View,
  name: NameSpan,
  gazetteer: Gazetteer,
): { readonly first: number; readonly last: number } | null {
  let { first, last } = name
  while (first <= last && edges.test(lowerAt(view, first)) && !isPart(view, first)) first++
  while (last >= first && edges.test(lowerAt(view, last))) last--
  // "the island of Don Khone"
  const placed = isSurelyPlace(view, first, last)
  if (name.kind !== 'organization' && name.kind !== 'group' && !placed) {
    const kept = first
    while (first < last && isTitle(lowerAt(view, first))) first++
    if (first > kept && lowerAt(view, first) === 'of') first = kept
    while (last > first && name.kind === 'country' && isTitle(lowerAt(view, last))) last--
  }
  if (first > last) return null
  // "President Campos Sunday fired", "the White House Wednesday condemned"
  if (name.kind !== 'other' && !ownDays.test(lowerAt(view, last - 1)))
    while (last > first && weekdays.test(lowerAt(view, last))) last--
  if (/^\d+$/.test(lowerAt(view, first - 1)) && isGlued(view, first - 1)) first--
  if (name.kind === 'organization') {
    const body = trimBody(view, { first, last }, gazetteer)
    if (!body) return null
    ;({ first, last } = body)
    if (opensWithThe(view, first - 1)) first--
  }
  if (name.kind === 'person') {
    // "Minister for Africa Tobias Ellwood", "Minister for the Middle East Tobias Ellwood"
    if (first < last && isFieldOf(view, first, gazetteer)) first++
    for (let at = first + 1; at < last; at++) {
      const region = gazetteer.known(wordsOf(view, first, at))
      if (region?.kind === 'place') first = at + 1
    }
  }
  if (name.kind === 'place' && gazetteer.cities(wordsOf(view, first, last)).length === 0) {
    // "Berlin, Germany": the city is the name, the country another.
    for (let at = first + 1; at < last; at++) if (lowerAt(view, at) === ',') last = at - 1
  }
  if (name.kind === 'country' && first < last) {
    const whole = wordsOf(view, first, last)
    if (!gazetteer.isCountryName(whole) && !gazetteer.isDemonym(whole)) {
      const tail = wordsOf(view, last, last)
      if (gazetteer.isCountryName(tail) || gazetteer.isDemonym(tail)) first = last
    }
  }
  return { first, last }
}

/** No space behind it. */
const isGlued = (view: View, at: number): boolean =>
  view.tokens[at]?.end === view.tokens[at + 1]?.start

/** "of The Scout Association": capital inside a sentence, the article is part of the name. */
const opensWithThe = (view: View, at: number): boolean =>
  at > 0 &&
  view.tokens[at]?.text === 'The' &&
  !view.sentence.headline &&
  /^(?:\p{L}|,)/u.test(view.tokens[at - 1]?.text ?? '')

/** "The Hague", "into An Giang". */
const isPart = (view: View, at: number): boolean =>
  (lowerAt(view, at) === 'the' && lowerAt(view, at + 1) === 'hague') ||
  // "A-League", "6PR"
  (/^(?:A|\d+)$/.test(view.tokens[at]?.text ?? '') && isGlued(view, at)) ||
  (view.tokens[at]?.text === 'An' &&
    at > 0 &&
    /^(?:ADP|CCONJ)$/.test(view.tokens[at - 1]?.upos ?? ''))

/** Behind the "for", "of" or "to" of an office ("ambassador to Chad Ana Rao"): the part of the world it is for. */
const isFieldOf = (view: View, at: number, gazetteer: Gazetteer): boolean => {
  const word = wordsOf(view, at, at)
  return (
    /^(?:for|of|to|in)$/.test(lowerAt(view, at - 1)) &&
    roleHeads.has(lowerAt(view, at - 2)) &&
    (gazetteer.isCountryName(word) || gazetteer.known(word)?.kind === 'place')
  )
}

const isTitle = (word: string): boolean =>
  roleHeads.has(word) || honorifics.has(word) || (roleModifiers.has(word) && word !== 'new')
