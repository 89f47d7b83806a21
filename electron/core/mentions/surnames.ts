/** Finds the surnames of people of the report where the labeller saw no name. */
import type { Draft } from './draft'
import { familyOf, type People } from './consistency'
import { isCapital, lowerAt, stretch, type View } from './view'

export function surnamesIn(view: View, names: readonly Draft[], people: People): Draft[] {
  const taken = new Set<number>()
  for (const { first, last } of names) for (let at = first; at <= last; at++) taken.add(at)
  return view.tokens.flatMap((token, at): Draft[] => {
    if (taken.has(at) || !isCapital(token.text) || token.text.length < 3) return []
    if (!people.byFamily.has(familyOf(token.text)) || token.upos === 'VERB') return []
    if (/^[\p{Lu}]/u.test(view.tokens[at + 1]?.text ?? '') && !view.sentence.headline) return []
    const first = withParticle(view, at, people)
    const place = stretch(view, first, at, at)
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

/** "Ag Intalla" of "Akli Ag Intalla": a small word that stands before the surname in the full name too. */
function withParticle(view: View, at: number, people: People): number {
  const before = lowerAt(view, at - 1)
  const surname = `${before} ${lowerAt(view, at)}`
  const fulls = people.byFamily.get(familyOf(view.tokens[at]?.text ?? '')) ?? []
  return /^\p{L}{2,3}$/u.test(before) &&
    fulls.some(({ text }) => text.toLowerCase().endsWith(` ${surname}`))
    ? at - 1
    : at
}
