/** Turns a name found in a sentence into a draft of its mention, with the token that the others hang on. */
import type { Draft, FoundName } from './draft'
import { titleBefore } from './titles'
import { headOf, stretch, type View } from './view'

export function draftOf(view: View, name: FoundName): Draft {
  const { first, last } = name
  let head = headOf(view, first, last)
  if (name.kind === 'person') {
    // "President Assad": the tree may hang the name on its title.
    const title = titleBefore(view, first, () => false)
    const above = view.tokens[head]?.head ?? -1
    if (title && above >= title.first && above <= title.last) head = above
  }
  return {
    ...stretch(view, first, last, head),
    kind: name.kind,
    form: 'name',
    use: 'actor',
    gazetteer: name.gazetteer === '' ? null : name.gazetteer,
    antecedent: null,
    members: [],
    score: name.score,
  }
}
