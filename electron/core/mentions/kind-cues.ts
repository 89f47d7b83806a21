/** Decides by the words around a name no list knows what it is the name of: "X, a jihadist faction", "the X tribe", "X's governor". */
import type { EntityKind } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import {
  bands,
  bandsNamed,
  buildings,
  firms,
  firmsBefore,
  holdings,
  settlements,
  severalBands,
  staff,
} from './lexicon/site-words'
import { commonWords } from './lexicon/common-words'
import { roleModifiers } from './lexicon/titles'
import {
  isLikelyPlace,
  isListedBefore,
  isOnTheWay,
  isPlacedRun,
  isSurelyPlace,
  landStart,
  runsOf,
  type Run,
} from './place-cues'
import { lowerAt, wordsOf, type View } from './view'

/** A description before its noun is no longer than this. */
const longest = 7
/** What is part of the name, written small or not. */
const troops = /^(?:brigade|katiba|battalion)$/
/** What a label scores that such words have confirmed. */
const sure = 0.95

/** The label with the kind that the words around it tell. */
export function kindByCue(view: View, label: FoundName, gazetteer: Gazetteer): FoundName {
  const { first, last, kind } = label
  if (kind === 'country') return label
  const land = landStart(view, first)
  if (land < first) return { ...label, first: land, kind: 'place', score: sure }
  const told = toldKind(view, first, last)
  const next = lowerAt(view, last + 1)
  // "the Hanifa katiba"
  if (told === 'group' && troops.test(next))
    return { ...label, last: last + 1, kind: 'group', score: sure }
  // "the opposition Butun Alga party"
  if (next === 'party' && isPhraseEnd(view, last + 1))
    return { ...label, last: last + 1, kind: 'organization', score: sure }
  if (told === 'place' && kind === 'facility') return label
  if (told !== null && (kind !== 'organization' || told !== 'facility'))
    return { ...label, kind: told, score: sure }
  if (isBand(view, label)) return { ...label, kind: 'group' }
  const isPlace =
    kind === 'person'
      ? isLikelyPlace(view, label, gazetteer)
      : kind === 'organization' && isUnsureBody(view, label) && isOnTheWay(view, first)
  return isPlace ? { ...label, kind: 'place' } : label
}

/** "the Wagner group": of people, not a person. */
const isBand = (view: View, { first, last, kind, score }: FoundName): boolean =>
  lowerAt(view, first - 1) === 'the' &&
  (kind === 'person'
    ? /^(?:group|network)$/.test(lowerAt(view, last + 1))
    : kind === 'organization' && score < 0.75 && lowerAt(view, last + 1) === 'network') &&
  isPhraseEnd(view, last + 1)

/** Neither letters nor a name of several words. */
const isUnsureBody = (view: View, { first, last, score }: FoundName): boolean =>
  score < 0.75 && /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(wordsOf(view, first, last))

/** Of what the labeller takes for a work or an event: "the Sanifa katiba", "Boreal Sky, an airline". */
export const kindOfOther = (view: View, { first, last }: Run): EntityKind | null =>
  first < last && bandsNamed.test(view.tokens[last]?.text ?? '')
    ? 'group'
    : toldKind(view, first, last)

/** Capitals that no name covers, of which the words around tell what they name. */
export const namesByCue = (view: View, names: readonly FoundName[]): FoundName[] =>
  runsOf(view, names).flatMap(({ first, last }): FoundName[] => {
    const kind = toldKind(view, first, last) ?? (isPlacedRun(view, first, last) ? 'place' : null)
    return kind ? [{ first, last, kind, gazetteer: null, score: 0.6, from: 'rule' }] : []
  })

/** What the noun beside it tells that it is; null when none stands there. */
export function toldKind(view: View, first: number, last: number): EntityKind | null {
  if (isSurelyPlace(view, first, last)) return 'place'
  const next = lowerAt(view, last + 1)
  const definite = /^(?:the|at|in|near|of|from|to|outside|['’]s?)$/.test(lowerAt(view, first - 1))
  const ends = isPhraseEnd(view, last + 1)
  if (definite && ends && buildings.test(next)) return 'facility'
  if (lowerAt(view, first - 1) === 'the' && ends && bandsNamed.test(next)) return 'group'
  if (isListedBefore(view, first, last, severalBands)) return 'group'
  if (isRuler(view, first, last)) return 'person'
  if (isFirm(view, first, last)) return 'organization'
  const noun = describing(view, last)
  if (settlements.test(noun)) return 'place'
  if (bands.test(noun)) return 'group'
  return firms.test(noun) ? 'organization' : null
}

/** "the Asad regime", "forces loyal to Haftar": whose they are. */
function isRuler(view: View, first: number, last: number): boolean {
  if (lowerAt(view, first - 1) === 'to' && lowerAt(view, first - 2) === 'loyal') return true
  return (
    first === last &&
    rule.test(view.tokens[last + 1]?.text ?? '') &&
    /^(?:the|by|against|from|with)$/.test(lowerAt(view, first - 1)) &&
    !roleModifiers.has(lowerAt(view, first)) &&
    !commonWords.has(lowerAt(view, first)) &&
    !/^(?:transitional|central|unity|minority|majority|territorial|north|south|east|west)$/.test(
      lowerAt(view, first),
    )
  )
}

const rule = /^(?:regime|government|administration|junta|dictatorship|loyalists)$/

/** "the broadcaster X", "an engineer with X", "X's country manager", "X shares". */
function isFirm(view: View, first: number, last: number): boolean {
  const before = lowerAt(view, first - 1)
  if (firmsBefore.test(before)) return true
  if (/^(?:at|with)$/.test(before) && staff.test(lowerAt(view, first - 2))) return true
  if (/^(?:shares|stock)$/.test(lowerAt(view, last + 1))) return true
  if (!/^['’]s?$/.test(lowerAt(view, last + 1))) return false
  // "X's chief executive"
  const noun = /^(?:chief|country|general|managing|regional)$/.test(lowerAt(view, last + 2)) ? 3 : 2
  return holdings.test(lowerAt(view, last + noun))
}

/** No noun follows that the one at `at` describes, nothing is its own. */
const isPhraseEnd = (view: View, at: number): boolean =>
  !/^(?:NOUN|PROPN|PART)$/.test(view.tokens[at + 1]?.upos ?? '')

/** The noun of "X, a town in the north", "X, a rebel-held village", "X (XY), a civilian militia"; else nothing. */
function describing(view: View, last: number): string {
  const comma =
    lowerAt(view, last + 1) === '(' && lowerAt(view, last + 3) === ')' ? last + 4 : last + 1
  if (lowerAt(view, comma) !== ',' || !/^(?:an?|the)$/.test(lowerAt(view, comma + 1))) return ''
  for (let at = comma + 2; at < comma + 2 + longest; at++) {
    const word = lowerAt(view, at)
    if (isPhraseEnd(view, at) && [settlements, bands, firms].some((nouns) => nouns.test(word)))
      return word
    if (
      word === ',' ||
      !/^(?:ADJ|NOUN|PROPN|ADV|NUM|VERB|PUNCT)$/.test(view.tokens[at]?.upos ?? '')
    )
      return ''
  }
  return ''
}
