/** Gives what is done to somebody's things, told next to what is done to him, to the same people: "arrested three men and seized their laptops". */
import type { EventDraft } from './draft'

const forceful = /^(?:COERCE|ASSAULT|SANCTION)$/

/** `drafts`: those of one sentence's verbs, by position. */
export const withTheirThings = (drafts: readonly EventDraft[]): readonly EventDraft[] =>
  drafts.map((draft) => {
    if (draft.recipients.length > 0 || !forceful.test(draft.category) || !isOfTheirs(draft))
      return draft
    const above = draft.view.sentence.clauses[draft.clause?.parent ?? -1]
    const told = drafts.find(
      ({ category, clause }) => above !== undefined && clause === above && forceful.test(category),
    )
    return told ? { ...draft, recipients: told.recipients } : draft
  })

/** A verb joined to another, whose object somebody owns. */
const isOfTheirs = ({ clause, view }: EventDraft): boolean =>
  clause?.link === 'conjunct' &&
  clause.subjectFrom === 'shared' &&
  clause.objects.some((object) =>
    (view.children[object] ?? []).some((child) =>
      /^(?:their|his|her)$/i.test(view.tokens[child]?.text ?? ''),
    ),
  )
