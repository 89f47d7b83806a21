/** Ties "the RSF" to the body the report has named in full, whatever other body the world knows by these letters. */
import type { Draft } from './draft'

/** "RSF", "MoD". */
const letters = /^(?:\p{Lu}{3,6}|\p{Lu}{1,2}\p{Ll}\p{Lu}{1,3})$/u

/** `drafts` by position. */
export function tieAcronyms(drafts: readonly Draft[]): void {
  const fulls = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.kind !== 'organization' && draft.kind !== 'group') continue
    if (!letters.test(draft.text)) {
      for (const initials of [initialsOf(draft.text), lettersOf(draft.text)])
        if (initials.length > 2 && !fulls.has(initials)) fulls.set(initials, draft)
      continue
    }
    const full = fulls.get(draft.text)
    if (!full || full.gazetteer === draft.gazetteer) continue
    draft.gazetteer = full.gazetteer
    draft.kind = full.kind
    draft.antecedent = full
  }
}

/** "Rapid Support Forces": RSF; small words count for nothing. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .map((word) => word[0])
    .join('')

/** "Ministry of Defence": MoD. */
const lettersOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('')
