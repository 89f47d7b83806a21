/** Hangs what was agreed, or not, on the meeting it came out of. */
import type { EventDate } from '../../../shared/model'
import type { EventDraft, SettledDraft } from './draft'
import { isPlainPast } from './scene-signs'
import { nameOf, shareSide, type Side, type SidesOf } from './sides'
import { parseDay } from './times'

/** By name. */
export function sharesPeople(
  draft: SettledDraft,
  other: SettledDraft | null,
  sidesOf: SidesOf,
): boolean {
  if (!other) return false
  const theirs = new Set(partiesOf(other, sidesOf).map(({ key }) => key))
  return partiesOf(draft, sidesOf).some(({ key }) => theirs.has(key))
}

/** "Egypt and Ethiopia agreed", beside the meeting of their ministers; not what a country has done all along. */
const speaksForOther = (draft: SettledDraft, other: SettledDraft, sidesOf: SidesOf): boolean =>
  isPlainPast(draft) &&
  other.mode !== 'phone' &&
  Math.abs(draft.view.sentence.index - other.view.sentence.index) <= 2 &&
  shareSide(partiesOf(draft, sidesOf), partiesOf(other, sidesOf))

/** The report opens with what two agreed, and then tells of that day's meeting: of theirs, unless it is said to be of others. */
function opensWithOutcome(
  draft: SettledDraft,
  other: SettledDraft,
  lead: EventDate | null,
  sidesOf: SidesOf,
): boolean {
  const { sentence } = draft.view
  const ahead = other.view.sentence.index - sentence.index
  if (lead === null || draft.date?.start !== lead.start || other.date?.start !== lead.start)
    return false
  if (
    draft.actors.length < 2 ||
    draft.date.span?.start !== lead.span?.start ||
    ahead < 1 ||
    ahead > 2
  )
    return false
  return partiesOf(other, sidesOf).every(({ person, speaksFor }) => person && speaksFor === null)
}

const partiesOf = (draft: SettledDraft, sidesOf: SidesOf): readonly Side[] =>
  sidesOf(draft, [...draft.actors, ...draft.recipients])

/** What was agreed or not in the sentence of a meeting, or just after it, came out of it. */
export function hangOnMeeting(
  draft: SettledDraft,
  index: number,
  drafts: readonly SettledDraft[],
  lead: EventDate | null,
  sidesOf: SidesOf,
): SettledDraft {
  const outcome = draft.category === 'AGREE'
  if (!outcome || draft.status === 'future' || draft.status === 'hypothetical' || draft.background)
    return draft
  const sentence = draft.view.sentence.index
  const candidates = drafts.filter(
    (other, position) =>
      position !== index &&
      other.category === 'CONSULT' &&
      other.status === 'actual' &&
      other.mode !== 'press' &&
      !other.background &&
      Math.abs(other.view.sentence.index - sentence) <= 12 &&
      (other.date === null ||
        lead === null ||
        other.date.start === lead.start ||
        isDayAfter(draft, other)),
  )
  const near = candidates.filter(
    (other) =>
      other.view.sentence.index === sentence ||
      sharesPeople(draft, other, sidesOf) ||
      speaksForOther(draft, other, sidesOf) ||
      opensWithOutcome(draft, other, lead, sidesOf) ||
      isReportedBy(draft, other, sidesOf) ||
      isUnnamed(draft),
  )
  const meeting = near.sort((a, b) => distance(a, sentence) - distance(b, sentence))[0]
  if (!meeting) return draft
  const dated = draft.date ?? meeting.date
  return {
    ...draft,
    date: dated && !draft.date ? { ...dated, how: 'the day of the meeting it came out of' } : dated,
    places: draft.places.length > 0 || isDayAfter(draft, meeting) ? draft.places : meeting.places,
    outcomeOf: meeting.id,
  }
}

/** Talks until midnight, signed the day after. */
function isDayAfter({ date }: SettledDraft, meeting: SettledDraft): boolean {
  if (!date || !meeting.date) return false
  const [signed, met] = [parseDay(date.start), parseDay(meeting.date.start)]
  return signed !== null && met !== null && signed - met === 1
}

const distance = (draft: SettledDraft, sentence: number): number =>
  Math.abs(draft.view.sentence.index - sentence) * 2 +
  (draft.view.sentence.index > sentence ? 1 : 0)

/** "all the stakeholders agreed", "had been agreed": by those who met, though not by name. */
function isUnnamed(draft: EventDraft): boolean {
  const { view, clause } = draft
  if (!clause) return false
  if (draft.actors.length > 0 || draft.recipients.length > 0)
    // "The two sides" are those who met, whomever they speak for.
    return (
      draft.recipients.length === 0 &&
      clause.subjects.some((subject) => view.tokens[subject]?.lemma.toLowerCase() === 'side')
    )
  return (
    clause.passive ||
    clause.subjects.length === 0 ||
    clause.subjects.some((subject) =>
      /^(?:side|stakeholder|party|power|minister|diplomat|negotiator|delegation|delegate|participant|both|they|all|talk|talks|meeting|team|leader|two|agreement|deal|progress|official)$/.test(
        view.tokens[subject]?.lemma.toLowerCase() ?? '',
      ),
    )
  )
}

function isReportedBy(draft: SettledDraft, meeting: SettledDraft, sidesOf: SidesOf): boolean {
  const { attributedTo } = draft
  if (!attributedTo) return false
  const speaker = nameOf(draft.view, attributedTo)
  return partiesOf(meeting, sidesOf).some(({ key }) => key === speaker)
}
