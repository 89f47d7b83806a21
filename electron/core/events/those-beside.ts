/** Gives a deed without a recipient the one told next to it: "arrested three men and seized their laptops", "blocked the road, calling on the governor to go". */
import type { EventDraft } from './draft'

const forceful = /^(?:COERCE|ASSAULT|SANCTION)$/
/** What is shouted or done in a protest is shouted at those it is against. */
const defiant = /^(?:PROTEST|REQUEST|ACCUSE|THREATEN)$/

/** `drafts`: those of one sentence's verbs, by position. */
export const withThoseBeside = (drafts: readonly EventDraft[]): readonly EventDraft[] =>
  drafts.map((draft) => {
    if (draft.recipients.length > 0) return draft
    const told = drafts.find((other) => other !== draft && isToldOf(draft, other))
    return told ? { ...draft, recipients: told.recipients } : draft
  })

function isToldOf(draft: EventDraft, other: EventDraft): boolean {
  if (draft.category === 'PROTEST')
    return defiant.test(other.category) && isBelow(other, draft) && other.recipients.length > 0
  return (
    forceful.test(draft.category) &&
    forceful.test(other.category) &&
    isBelow(draft, other) &&
    isOfTheirs(draft)
  )
}

/** "…, calling on", "… and threw": a verb that goes on with another's subject. */
const isBelow = ({ clause, view }: EventDraft, above: EventDraft): boolean =>
  clause !== null &&
  clause.link !== 'relative' &&
  clause.subjectFrom !== 'own' &&
  clause.parent !== null &&
  view.sentence.clauses[clause.parent] === above.clause

/** A verb joined to another, whose object somebody owns. */
const isOfTheirs = ({ clause, view }: EventDraft): boolean =>
  clause?.link === 'conjunct' &&
  clause.objects.some((object) =>
    (view.children[object] ?? []).some((child) =>
      /^(?:their|his|her)$/i.test(view.tokens[child]?.text ?? ''),
    ),
  )
