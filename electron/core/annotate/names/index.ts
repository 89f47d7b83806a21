/** Turns the tagged sentences of one article into its names, sentence by sentence. */
import type { NameSpan } from '../../../../shared/model'
import type { Word } from '../words/word'
import { labelSentence } from './label-sentence'
import type { NamesModel } from './model'
import { prepare } from './prepare'

export { loadNamesModel, type NamesModel } from './model'

export interface TaggedSentence {
  readonly words: readonly Word[]
  /** Tag classes. */
  readonly tags: Int32Array
}

/** Names agree over all sentences given, so give a whole article at once. */
export function labelNames(
  sentences: readonly TaggedSentence[],
  model: NamesModel,
): readonly (readonly NameSpan[])[] {
  const prepared = sentences.map(({ words, tags }) => prepare(words, tags, model.lists))
  return prepared.map((input) => labelSentence(input, model))
}
