/** A mention while it is being worked out. */
import type { EntityKind, MentionForm, MentionUse } from '../../../shared/model'

export interface Draft {
  sentence: number
  first: number
  last: number
  head: number
  start: number
  end: number
  text: string
  kind: EntityKind
  form: MentionForm
  use: MentionUse
  gazetteer: string | null
  antecedent: Draft | null
  members: readonly Draft[]
  /** 0..1, how sure the name's kind is. */
  score: number
}

/** A name found in a sentence, before it is a mention. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  readonly gazetteer: string | null
  readonly score: number
  readonly from: 'gazetteer' | 'label' | 'rule'
}

export function bySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.sentence)
    if (group) group.push(draft)
    else groups.set(draft.sentence, [draft])
  }
  return groups
}

/** Follows antecedents to the name. */
export function rootOf(draft: Draft): Draft {
  let at = draft
  for (let step = 0; at.antecedent && step < 20; step++) at = at.antecedent
  return at
}
