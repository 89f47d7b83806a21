/** Turns the tagged sentences of one article into its names, sentence by sentence. */
import type { NameSpan } from '../../../../shared/model'
import type { Word } from '../words/word'
import { applyDocument, isVouched, learnDocument, withKindOfLongForm } from './document'
import { marginOf, readSpans, scoreTokens } from './label-sentence'
import type { NamesModel } from './model'
import { prepare } from './prepare'

export { loadNamesModel, type NamesModel } from './model'

export interface TaggedSentence {
  readonly words: readonly Word[]
  /** Tag classes. */
  readonly tags: Int32Array
}

/** Below it a name is wrong as often as right, unless the article vouches for it. */
const leastScore = 0.56

/** Names agree over all sentences given, so give a whole article at once. */
export function labelNames(
  sentences: readonly TaggedSentence[],
  model: NamesModel,
): readonly (readonly NameSpan[])[] {
  const drafts = sentences.map(({ words, tags }) => {
    const input = prepare(words, tags, model.lists)
    const emissions = scoreTokens(input, model)
    return { input, emissions, spans: readSpans(input, emissions, model) }
  })
  const known = learnDocument(drafts, marginOf)
  return drafts.map((draft) => {
    const changed = applyDocument(draft, known, draft.emissions)
    const spans = changed ? readSpans(draft.input, draft.emissions, model) : draft.spans
    const { words } = draft.input
    return spans
      .filter((span) => span.score >= leastScore || isVouched(known, words, span))
      .map((span) => withKindOfLongForm(known, words, span))
  })
}
