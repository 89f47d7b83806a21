/** Cuts off a body's name what the labeller took along: an office held there, half of what was joined to it. */
import type { Gazetteer } from '../gazetteer'
import { bodyEndings } from './lexicon/common-words'
import { isRoleHead } from './titles'
import { lowerAt, wordsOf, type View } from './view'

interface Reach {
  readonly first: number
  readonly last: number
}

const halves = /^(?:north|south|east|west|central|northern|southern|eastern|western)$/
const houses = /^(?:embassy|consulate|office|mission|palace|staff)$/
const firms =
  /^(?:resources|group|holdings?|industries|airlines?|power|energy|petroleum|mining|corp\.?|inc\.?|ltd\.?|plc|systems|technologies|partners|motors|foods|pharmaceuticals)$/
const levels = /^(?:regional|national|federal|provincial|local|central|municipal|interim)$/

/** Null when what is left names nothing: "Kurdistan Regional" of "Iraqi and Kurdistan Regional governments". */
export function trimBody(view: View, reach: Reach, gazetteer: Gazetteer): Reach | null {
  const { last } = reach
  const owner = wordsOf(view, reach.first, reach.first)
  // "Tajik Defence Ministry": one of many, the country is a name of its own.
  const isOwned =
    reach.first < last &&
    /ministry/i.test(wordsOf(view, reach.first + 1, last)) &&
    (gazetteer.isDemonym(owner) || gazetteer.isCountryName(owner))
  const first = isOwned ? reach.first + 1 : reach.first
  const next = view.tokens[last + 1]
  if (levels.test(lowerAt(view, last)) && next?.upos === 'NOUN' && /^\p{Ll}/u.test(next.text))
    return null
  // "Near East and South" of "Near East and South and Central Asia".
  if (last - first > 1 && halves.test(lowerAt(view, last)) && lowerAt(view, last - 1) === 'and')
    return { first, last: last - 2 }
  // "Boreal Gold Resources of Montreal".
  for (let at = first + 2; at < last; at++)
    if (lowerAt(view, at) === 'of' && firms.test(lowerAt(view, at - 1)))
      return { first, last: at - 1 }
  // "U.S. Embassy Chargé d'Affaires".
  let end = last
  while (end > first && isRoleHead(lowerAt(view, end))) end--
  const body = lowerAt(view, end)
  const cut = end < last && (bodyEndings.test(body) || houses.test(body))
  return { first, last: cut ? end : last }
}
