/** Takes up a scene again in a later paragraph: what two who met answered each other, and the day of the crowd a report opens with. */
import type { EventDate } from '../../../shared/model'
import type { SettledDraft } from './draft'
import { isCrowd, isDated, isPlainPast, isPolice, presentAt, townsOf } from './scene-signs'
import { onOneSide, shareSide, type Side, type SidesOf } from './sides'

/** Drafts in the order of the text; `main` is the report's main meeting. */
export function takeUpAgain(
  drafts: readonly SettledDraft[],
  main: SettledDraft | null,
  lead: EventDate | null,
  sidesOf: SidesOf,
): readonly SettledDraft[] {
  const meeting = drafts.find(({ id }) => id === main?.id)
  const answered = meeting ? takeUpMeeting(drafts, meeting, sidesOf) : drafts
  const told = takeUpCrowd(answered, lead, sidesOf)
  return told.map((draft) => whereCrowdStood(draft, told))
}

function takeUpMeeting(
  drafts: readonly SettledDraft[],
  meeting: SettledDraft,
  sidesOf: SidesOf,
): readonly SettledDraft[] {
  const { date } = meeting
  const towns = townsOf(meeting)
  if (!isDated(meeting) && towns.length === 0) return drafts
  const met = drafts
    .filter(
      (one) =>
        /^(?:CONSULT|AGREE)$/.test(one.category) &&
        one.mode !== 'phone' &&
        (one === meeting ||
          one.outcomeOf === meeting.id ||
          (isDated(one) && one.date?.start === date?.start)),
    )
    .flatMap((one) => sidesOf(one, presentAt(one)))
  const present = (side: Side): boolean => met.some((one) => onOneSide(one, side))
  const open = drafts.map((draft, index) => isOpen(draft) && !isElsewhere(drafts, index, meeting))
  const said = (index: number): readonly Side[] => {
    const draft = drafts[index]
    return draft && open[index] ? sidesOf(draft, draft.actors).filter(present) : []
  }
  const taken = new Set<number>()
  drafts.forEach((draft, index) => {
    const [asker] = said(index)
    if (!asker) return
    const opposite = (side: Side): boolean => present(side) && !onOneSide(side, asker)
    // Said by one who met to another who met.
    if (asker.person && sidesOf(draft, draft.recipients).some(opposite)) taken.add(index)
    if (!/^(?:REQUEST|AGREE)$/.test(draft.category)) return
    drafts.forEach((other, at) => {
      const near = other.view.sentence.index - draft.view.sentence.index
      const after =
        at > index && near <= 1 && other.view.sentence.block === draft.view.sentence.block
      if (after && /^(?:REJECT|AGREE)$/.test(other.category) && said(at).some(opposite))
        taken.add(index).add(at)
    })
  })
  const how = `the day of the meeting it was said at: ${date?.how ?? ''}`
  return drafts.map((draft, index) =>
    taken.has(index)
      ? { ...draft, date: date && isDated(meeting) ? { ...date, how } : null, places: towns }
      : draft,
  )
}

/** Asked, offered, agreed or refused, with no town and no day; a denial answers an accusation, not a demand. */
function isOpen(draft: SettledDraft): boolean {
  return (
    /^(?:REQUEST|REJECT|AGREE|CONCEDE)$/.test(draft.category) &&
    /^(?:actual|negated)$/.test(draft.status) &&
    !draft.background &&
    draft.date === null &&
    draft.places.length === 0 &&
    draft.clause?.lemma !== 'deny' &&
    isPlainPast(draft)
  )
}

/** Something before it in its paragraph has another day or town. */
function isElsewhere(
  drafts: readonly SettledDraft[],
  index: number,
  meeting: SettledDraft,
): boolean {
  const block = drafts[index]?.view.sentence.block
  return drafts.slice(0, index).some((one) => {
    if (one.view.sentence.block !== block || one.clause?.link === 'participle') return false
    return one.date !== null && one.date.start !== meeting.date?.start
  })
}

/** "Police fired tear gas at marchers who blocked a road in Lagos": there and then. */
function whereCrowdStood(draft: SettledDraft, drafts: readonly SettledDraft[]): SettledDraft {
  if (!/^(?:ASSAULT|COERCE)$/.test(draft.category) || draft.mode === 'arrest') return draft
  if (!isCrowd(draft, draft.recipients)) return draft
  const hit = new Set(draft.recipients.map(({ id }) => id))
  const protest = drafts.find(
    (other) =>
      other.category === 'PROTEST' &&
      other.status === 'actual' &&
      other.view.sentence === draft.view.sentence &&
      other.actors.some(({ id }) => hit.has(id)),
  )
  if (!protest) return draft
  const { date, places } = draft
  return {
    ...draft,
    date: date ?? protest.date,
    places: places.length > 0 ? places : townsOf(protest),
  }
}

/** "Police fired tear gas at the strikers": of the day the report says they went on strike. */
function takeUpCrowd(
  drafts: readonly SettledDraft[],
  lead: EventDate | null,
  sidesOf: SidesOf,
): readonly SettledDraft[] {
  const first = drafts.find(
    (one) =>
      lead !== null &&
      one.date?.start === lead.start &&
      one.status === 'actual' &&
      (one.category === 'PROTEST' || isCrowd(one, one.actors)),
  )
  if (!first?.date) return drafts
  const date = { ...first.date, how: `the day of the protest: ${first.date.how}` }
  const crowd = sidesOf(first, first.category === 'PROTEST' ? first.actors : [])
  const days = new Set(drafts.flatMap((one) => (one.date ? [one.view.sentence.block] : [])))
  return drafts.map((draft) => {
    const { block } = draft.view.sentence
    const again =
      draft.date === null &&
      draft.status === 'actual' &&
      block !== first.view.sentence.block &&
      !days.has(block) &&
      (isCrowd(draft, draft.actors) ||
        shareSide(sidesOf(draft, draft.actors), crowd) ||
        (/^(?:ASSAULT|COERCE)$/.test(draft.category) &&
          (isCrowd(draft, draft.recipients) || isPolice(draft)))) &&
      isPlainPast(draft, draft.category === 'PROTEST' ? 'relative' : 'none')
    return again ? { ...draft, date } : draft
  })
}
