/** Gives drafts their dates, places, speakers and outcomes, and turns them into readings. */
import type {
  Article,
  EventDate,
  EventReading,
  Mention,
  ParticipantRole,
  RoleReading,
  Sentence,
  TimeReading,
} from '../../../shared/model'
import { speakerAbove } from './attribution'
import type { EventDraft, SettledDraft } from './draft'
import { ownDate } from './event-dates'
import { ownPlaces, saysHere, scenePlace } from './event-places'
import { isBackground, isNewsMeeting, leadDayOf } from './news'
import { carryScenes } from './scene'
import { takeUpAgain } from './scene-again'
import { isPlainPast } from './scene-signs'
import { createSides, nameOf, shareSide, type Side, type SidesOf } from './sides'
import { parseDay } from './times'
import { referent, unique } from './who'

/** Drafts in the order of the text to readings. */
export function settle(
  article: Article,
  sentences: readonly Sentence[],
  found: { readonly mentions: readonly Mention[]; readonly roles: readonly RoleReading[] },
  times: readonly TimeReading[],
  drafts: readonly EventDraft[],
): readonly EventReading[] {
  const sidesOf = createSides(found.roles, found.mentions)
  const lead = leadDayOf(article, sentences, times)
  const scene = scenePlace(article, sentences, found.mentions)
  const settled = drafts.map((draft): SettledDraft => {
    const date = ownDate(draft)
    const { published } = article
    // A noun has no tense: talks told for a day after the report are to come.
    const ahead = published !== null && date !== null && date.start > published
    return {
      ...draft,
      status: ahead && draft.status === 'actual' ? 'future' : draft.status,
      id: `${article.id}:${draft.span.start}-${draft.span.end}:${draft.category}`,
      date,
      places: ownPlaces(draft),
      attributedTo: speakerAbove(draft.view, draft.clause),
      background: isBackground(draft, date, lead),
      outcomeOf: null,
    }
  })
  const inScenes = carryScenes(settled, sidesOf)
  const main = mainMeeting(inScenes, lead)
  const placed = inScenes.map((draft) => placeInScene(article, draft, main, lead, scene, sidesOf))
  const linked = placed.map((draft, index) => hangOnMeeting(draft, index, placed, lead, sidesOf))
  const again = carryScenes(takeUpAgain(linked, main, lead, sidesOf), sidesOf)
  return dropDoubles(again).map((draft) => toReading(article, draft))
}

/** The first meeting told as news that says who met. */
function mainMeeting(drafts: readonly SettledDraft[], lead: EventDate | null): SettledDraft | null {
  const news = drafts.filter(
    (draft) => isNewsMeeting(draft, draft.date, lead) && draft.mode !== 'press',
  )
  const several = news.filter((draft) => draft.actors.length + draft.recipients.length > 1)
  return several.find((draft) => draft.places.length > 0) ?? several[0] ?? news[0] ?? null
}

/** A meeting of the report's people with no date of its own is the one the report is about; "here" is the dateline. */
function placeInScene(
  article: Article,
  draft: SettledDraft,
  main: SettledDraft | null,
  lead: EventDate | null,
  scene: Mention | null,
  sidesOf: SidesOf,
): SettledDraft {
  let { date, places } = draft
  const news = isNewsMeeting(draft, date, lead)
  if (
    !date &&
    news &&
    lead &&
    (draft === main || sharesPeople(draft, main, sidesOf) || draft.definite)
  )
    date = lead
  const here = places.length === 0 && saysHere(article, draft.view.sentence)
  const today = date !== null && lead !== null && date.start === lead.start
  if (places.length === 0 && scene && (here || (today && news))) places = [scene]
  if (places.length === 0 && news && today && main && main !== draft && main.places.length > 0)
    places = main.places
  return { ...draft, date, places }
}

/** By name. */
function sharesPeople(draft: SettledDraft, other: SettledDraft | null, sidesOf: SidesOf): boolean {
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

const partiesOf = (draft: SettledDraft, sidesOf: SidesOf): readonly Side[] =>
  sidesOf(draft, [...draft.actors, ...draft.recipients])

/** What was agreed or not in the sentence of a meeting, or just after it, came out of it. */
function hangOnMeeting(
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
  const [signed, met] = [date, meeting.date].map((day) => (day ? parseDay(day.start) : null))
  return signed != null && met != null && signed - met === 1
}

const distance = (draft: SettledDraft, sentence: number): number =>
  Math.abs(draft.view.sentence.index - sentence) * 2 +
  (draft.view.sentence.index > sentence ? 1 : 0)

/** "all the stakeholders agreed", "had been agreed": by those who met, though not by name. */
function isUnnamed(draft: EventDraft): boolean {
  if (draft.actors.length > 0 || draft.recipients.length > 0 || !draft.clause) return false
  const { view, clause } = draft
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

/** Two readings of the same words and category are one; an AGREE must be by someone, or come out of something, or be somebody's word. */
function dropDoubles(drafts: readonly SettledDraft[]): readonly SettledDraft[] {
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const someone =
      draft.actors.length + draft.recipients.length + draft.hosts.length + draft.mediators.length >
      0
    // Nobody named: told only when it came out of a meeting, or says where.
    if (
      !someone &&
      draft.outcomeOf === null &&
      (draft.places.length === 0 || draft.noun === draft.trigger || draft.background)
    )
      return false
    if (seen.has(draft.id)) return false
    seen.add(draft.id)
    return true
  })
}

function toReading(article: Article, draft: SettledDraft): EventReading {
  const seen = new Set<string>()
  const role = (
    mentions: readonly Mention[],
    name: ParticipantRole,
  ): { mention: string; role: ParticipantRole }[] =>
    unique(mentions)
      .filter(
        (one) => !seen.has(referent(draft.view, one).id) && seen.add(referent(draft.view, one).id),
      )
      .map((one) => ({ mention: one.id, role: name }))
  const token = draft.view.tokens[draft.trigger]
  return {
    id: draft.id,
    article: article.id,
    sentence: draft.view.sentence.index,
    start: draft.span.start,
    end: draft.span.end,
    type: draft.category,
    mode: draft.mode,
    status: draft.status,
    trigger: { start: token?.start ?? draft.span.start, end: token?.end ?? draft.span.end },
    participants: [
      ...role(draft.actors, 'actor'),
      ...role(draft.recipients, 'recipient'),
      ...role(draft.hosts, 'host'),
      ...role(draft.mediators, 'mediator'),
    ],
    places: unique(draft.places).map((one) => one.id),
    date: draft.date,
    content: draft.content,
    outcomeOf: draft.outcomeOf,
    attributedTo: draft.attributedTo?.id ?? null,
    background: draft.background,
    confidence: Math.round(draft.confidence * 100) / 100,
  }
}
