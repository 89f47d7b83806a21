/** Takes "three Serbs" and "dozens of Turks" for so many people, and not for their country. */
import type { Draft } from './draft'
import { keyOf } from './collectives'
import { quantityNouns } from './lexicon/people'
import { lowerAt, stretch, type View } from './view'

const demonym = /(?:(?:[ai]n|i|[dtlk]|er|b)s|ese|[a-z]w?o?men)$/
const several = /^(?:several|some|many|few|more)$/

/** The people so counted, and their country only says which they are; `report` tells them from those of other reports. */
export function countedPeople(view: View, names: readonly Draft[], report: string): Draft[] {
  return names.flatMap((name): Draft[] => {
    if (name.kind !== 'country' || name.first !== name.last || !demonym.test(name.text)) return []
    const first = countFrom(view, name.first)
    if (first === null) return []
    name.use = 'modifier'
    const where = stretch(view, first, name.last, name.head)
    const key = where.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
    return [
      {
        ...where,
        kind: 'group',
        form: 'nominal',
        use: 'actor',
        gazetteer: keyOf(report, key),
        antecedent: null,
        members: [],
        score: name.score,
      },
    ]
  })
}

/** The token a count before `at` begins with: "three", "dozens" of "dozens of", "two" of "two young"; null without one. */
function countFrom(view: View, at: number): number | null {
  let before = at - 1
  while (
    view.tokens[before]?.upos === 'ADJ' &&
    at - before < 3 &&
    !several.test(lowerAt(view, before))
  )
    before--
  if (view.tokens[before]?.upos === 'NUM' || several.test(lowerAt(view, before))) return before
  const noun = view.tokens[before - 1]?.lemma.toLowerCase() ?? ''
  return lowerAt(view, before) === 'of' && quantityNouns.has(noun) ? before - 1 : null
}
