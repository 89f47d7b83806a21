/** Finds the surnames of people of the report where the labeller saw no name. */
import type { Draft } from './draft'
import { familyOf, type People } from './consistency'
import { isCapital, type View } from './view'

export function surnamesIn(view: View, names: readonly Draft[], people: People): Draft[] {
  const taken = new Set<number>()
  for (const { first, last } of names) for (let at = first; at <= last; at++) taken.add(at)
  return view.tokens.flatMap((token, at): Draft[] => {
    if (taken.has(at) || !isCapital(token.text) || token.text.length < 3) return []
    if (!people.byFamily.has(familyOf(token.text)) || token.upos === 'VERB') return []
    if (/^[\p{Lu}]/u.test(view.tokens[at + 1]?.text ?? '') && !view.sentence.headline) return []
    const { start, end, text } = token
    const place = { sentence: view.sentence.index, first: at, last: at, head: at, start, end, text }
    return [
      {
        ...place,
        kind: 'person',
        form: 'name',
        use: 'actor',
        gazetteer: null,
        antecedent: null,
        members: [],
        score: 0.8,
      },
    ]
  })
}
