/** Turns "a retired teacher" beside "Amina Sow, a retired teacher," into a description of her. */
import { rootOf, type Draft } from './draft'
import { isManyNext } from './role-start'
import { lowerAt, stretch, type View } from './view'

/** `known`: mentions of the sentence; what one of them covers is not read again. */
export function appositions(view: View, known: readonly Draft[]): Draft[] {
  return view.tokens.flatMap((token, head): Draft[] => {
    if (token.deprel !== 'appos' || token.upos !== 'NOUN' || token.xpos === 'NNS') return []
    const name = known.find(
      (one) => one.form === 'name' && one.head === token.head && one.last < head,
    )
    if (name?.kind !== 'person' || known.some((one) => one.first <= head && head <= one.last))
      return []
    const first = name.last + 2
    if (lowerAt(view, name.last + 1) !== ',' || !/^(?:a|an|the)$/.test(lowerAt(view, first)))
      return []
    if (lowerAt(view, head + 1) === 'and' && isManyNext(view, head + 2)) return []
    for (let at = first + 1; at < head; at++)
      if (!/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/.test(view.tokens[at]?.upos ?? '')) return []
    return [
      {
        ...stretch(view, first, head, head),
        kind: 'person',
        form: 'nominal',
        use: 'modifier',
        gazetteer: null,
        antecedent: rootOf(name),
        members: [],
        score: 0.8,
      },
    ]
  })
}
