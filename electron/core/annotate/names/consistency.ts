/** Makes the names of one document agree: a surname once known stays a person, an acronym keeps its kind. */
import type { NameSpan } from '../../../../shared/model'
import type { Draft } from '../annotate-sentence'

/** The names of each draft, in order. */
export function agreeAcrossDocument(drafts: readonly Draft[]): readonly (readonly NameSpan[])[] {
  return drafts.map((draft) => draft.names)
}
