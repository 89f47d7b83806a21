/** Resolves "the kingdom", "the island nation" and "the West African country" to the one country named shortly before that is such. */
import type { MentionUse } from '../../../shared/model'
import { nominal } from './definite'
import { rootOf, type Draft } from './draft'
import { nouns, regions } from './lexicon/country-kinds'
import { lowerAt, prepositionOf, type View } from './view'

const farthest = 5
/** These tell it from the one spoken of. */
const apart =
  /^(?:other|neighbou?ring|neighbou?r|rival|same|host|second|third|next|entire|whole|only|first|foreign|enemy)$/

/** `names`: names of the article by position. */
export function describedCountries(view: View, names: readonly Draft[]): Draft[] {
  return view.tokens.flatMap((token, at): Draft[] => {
    if (token.xpos !== 'NN') return []
    const noun = lowerAt(view, at)
    const alone = nouns.get(noun)
    if (!alone && !/^(?:country|nation|state|republic)$/.test(noun)) return []
    if (/^(?:of|'s|’s)$/.test(lowerAt(view, at + 1))) return []
    // "the largest town on the island"
    if (noun === 'island' && !/^(?:nsubj|obj)/.test(token.deprel)) return []
    if (/^(?:NOUN|PROPN)$/.test(view.tokens[at + 1]?.upos ?? '')) return []
    const the = determinerBefore(view, at)
    if (the === null) return []
    const words = view.tokens.slice(the + 1, at).map(({ text }) => text.toLowerCase())
    const region = regions.find(([pattern]) => pattern.test(words.join(' ')))?.[1]
    const fitting = alone ?? region
    if (!fitting) return []
    const meant = lastOf(view, names, token.start, fitting)
    return meant ? [{ ...nominal(view, the, at, meant), use: useOf(view, the, at) }] : []
  })
}

/** "the" before a noun with only words that describe it between; null for any other. */
function determinerBefore(view: View, noun: number): number | null {
  for (let at = noun - 1; at >= 0 && noun - at <= farthest; at--) {
    const word = lowerAt(view, at)
    if (word === 'the') return at
    if (apart.test(word)) return null
    if (!/^(?:ADJ|NOUN|PROPN|ADV|PUNCT|VERB)$/.test(view.tokens[at]?.upos ?? '') || word === ',')
      return null
  }
  return null
}

/** The only such country of the nearest sentence that names one: this one so far, or one of the two before. */
function lastOf(
  view: View,
  names: readonly Draft[],
  start: number,
  fitting: ReadonlySet<string>,
): Draft | null {
  for (let sentence = view.sentence.index; sentence >= view.sentence.index - 2; sentence--) {
    const here = names.filter(
      (name) =>
        name.sentence === sentence &&
        name.start < start &&
        name.kind === 'country' &&
        fitting.has(rootOf(name).gazetteer ?? ''),
    )
    const distinct = new Set(here.map((name) => rootOf(name).gazetteer))
    if (distinct.size > 1) return null
    const last = here.at(-1)
    if (last) return last
  }
  return null
}

/** "In the kingdom" or by it. */
const useOf = (view: View, first: number, last: number): MentionUse =>
  /^(?:in|at|from|to|across|through|throughout|into|inside|outside)$/.test(
    prepositionOf(view, last, first),
  )
    ? 'place'
    : 'actor'
