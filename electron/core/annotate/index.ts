/** Turns sentence spans of a text into sentences with tokens, tags, heads, names and clauses. */
import {
  failure,
  success,
  type Result,
  type Sentence,
  type SentenceSpan,
} from '../../../shared/model'
import { annotateSentences, finish, loadParts, type Parts } from './annotate-sentence'
import { readModelFile, type Sections } from './model/file'
import { labelNames } from './names'

export { explain } from './explain'
export { unpackModelFile, type Sections } from './model/file'
export { tokenise } from './tokens/tokenise'
export { loadParts, parseGold, tagGold, type Parts } from './annotate-sentence'

export interface Annotator {
  /** Names agree over all spans given, so give a whole article at once. */
  readonly annotate: (text: string, spans: readonly SentenceSpan[]) => Sentence[]
  /** Whether a noun, lower case, means a person first of all, by WordNet. */
  readonly isPersonNoun: (noun: string) => boolean
  /** The stages one by one, for measuring. */
  readonly parts: Parts
}

/** noun.person among the classes the lexicon keeps of first senses. */
const personSense = 16

/** `model`: the model file's bytes, or its parts. Fails with `model-damaged` or `model-version`. */
export function createAnnotator(model: Uint8Array | Sections): Result<Annotator> {
  const sections = model instanceof Uint8Array ? readModelFile(model) : success(model)
  if (!sections.ok) return sections
  let parts: Parts
  try {
    parts = loadParts(sections.value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failure({
      code: 'model-damaged',
      message: 'The language model file lacks a part. Install Parley again.',
      severity: 'error',
    })
  }
  const annotate = (text: string, spans: readonly SentenceSpan[]): Sentence[] => {
    const drafts = annotateSentences(parts, text, spans)
    const names = labelNames(drafts, parts.names)
    return drafts.map((draft, index) => finish(draft, names[index] ?? [], index))
  }
  const isPersonNoun = (noun: string): boolean => parts.readWord(noun).nounSense === personSense
  return success({ annotate, isPersonNoun, parts })
}
