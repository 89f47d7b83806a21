/** Gives drafts their dates, places, speakers and outcomes, and turns them into readings. */
import type {
  Article,
  EventDate,
  EventReading,
  Mention,
  ParticipantRole,
  Sentence,
  TimeReading,
} from '../../../shared/model'
import { referent } from './sentence-view'
import { tellsOf } from './anyone'
import { speakerAbove } from './attribution'
import type { EventDraft, SettledDraft } from './draft'
import { ownDate } from './event-dates'
import { baseIn, offsetIn, shiftBy } from './event-offset'
import { ownPlaces, saysHere, scenePlace } from './event-places'
import { isBackground, isNewsMeeting, leadDayOf } from './news'
import { hangOnMeeting, sharesPeople } from './outcomes'
import { carryScenes } from './scene'
import { takeUpAgain } from './scene-again'
import { isPlainPast, presentAt, townsOf } from './scene-signs'
import { createSides, nameOf, shareSide, type SidesOf, type Spoken } from './sides'
import { unique } from './who'

/** Drafts in the order of the text to readings. */
export function settle(
  article: Article,
  sentences: readonly Sentence[],
  found: Spoken,
  times: readonly TimeReading[],
  drafts: readonly EventDraft[],
): readonly EventReading[] {
  const sidesOf = createSides(found)
  const lead = leadDayOf(article, sentences, times)
  const scene = scenePlace(article, sentences, found.mentions)
  const settled = drafts.map((draft): SettledDraft => {
    const { date, places } = whenAndWhere(draft)
    const { published } = article
    // A noun has no tense: talks told for a day after the report are to come.
    const ahead = published !== null && date !== null && date.start > published
    return {
      ...draft,
      mode: hostsMeeting(draft) ? null : draft.mode,
      status: ahead && draft.status === 'actual' ? 'future' : draft.status,
      id: `${article.id}:${draft.span.start}-${draft.span.end}:${draft.category}`,
      date,
      places,
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

/** "Who hosted the meeting": the meeting itself, no visit of its own. */
const hostsMeeting = ({ mode, noun, view }: EventDraft): boolean =>
  mode === 'visit' &&
  /^(?:meeting|talk|summit|conference|session|negotiation|encounter|round)$/.test(
    view.tokens[noun]?.lemma ?? '',
  )

/** "A day after Egypt quit the talks" is counted from the day beside it, and is not where that was. */
function whenAndWhere(draft: EventDraft): Pick<SettledDraft, 'date' | 'places'> {
  const offset = offsetIn(draft)
  const places = ownPlaces(draft)
  if (!offset) return { date: ownDate(draft), places }
  const base = baseIn(draft.view, offset)
  return {
    date: base && shiftBy(offset, base),
    places: places.filter(({ first }) => first > offset.at),
  }
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
  const offset = date === null ? offsetIn(draft) : null
  // "The talks came three days after gunmen attacked a depot."
  if (offset && main?.date && startsWithMeeting(draft)) date = shiftBy(offset, main.date)
  const received = offset === null && isReception(draft, main, sidesOf)
  if (!date && received) date = main?.date ?? null
  const news = received || (offset === null && isNewsMeeting(draft, date, lead))
  if (
    !date &&
    news &&
    lead &&
    (draft === main || sharesPeople(draft, main, sidesOf) || draft.definite) &&
    !isInAnotherTown(draft, main)
  )
    date = lead
  const here = places.length === 0 && saysHere(article, draft.view.sentence)
  const today = date !== null && lead !== null && date.start === lead.start
  if (places.length === 0 && scene && (here || (today && news))) places = [scene]
  if (places.length === 0 && news && today && main && main !== draft && main.places.length > 0)
    places = main.places
  return { ...draft, date, places }
}

/** "The two were received by their host": those who met, at the meeting. */
function isReception(draft: SettledDraft, main: SettledDraft | null, sidesOf: SidesOf): boolean {
  if (!main || draft.category !== 'CONSULT' || draft.mode !== 'visit' || draft.hosts.length === 0)
    return false
  if (draft.background || draft.status !== 'actual' || !isPlainPast(draft)) return false
  const met = sidesOf(main, presentAt(main))
  return (
    draft.actors.length > 1 && sidesOf(draft, draft.actors).every((one) => shareSide([one], met))
  )
}

const startsWithMeeting = ({ view }: SettledDraft): boolean =>
  /^(?:the|their) (?:meeting|talks|encounter|summit|negotiations)$/i.test(
    view.tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  )

/** "then flew to Algiers and met the president": another meeting than the one in Rabat. */
function isInAnotherTown(draft: SettledDraft, main: SettledDraft | null): boolean {
  if (!main || draft === main) return false
  const [here, there] = [draft, main].map((one) =>
    townsOf(one).map((town) => nameOf(one.view, town)),
  )
  if (!here || !there || here.length === 0 || there.length === 0) return false
  return !here.some((town) => there.includes(town))
}

/** Two readings of the same words and category are one; an AGREE must be by someone, or come out of something, or be somebody's word. */
function dropDoubles(drafts: readonly SettledDraft[]): readonly SettledDraft[] {
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const someone =
      (draft.category === 'PROTEST' && draft.actors.some(({ kind }) => kind === 'group')) ||
      tellsOf([...draft.actors, ...draft.hosts, ...draft.mediators], draft.recipients)
    // Nobody named: told only when it came out of a meeting, or says where.
    if (
      !someone &&
      draft.outcomeOf === null &&
      (draft.places.length === 0 ||
        (draft.noun === draft.trigger && (draft.category !== 'ASSAULT' || draft.date === null)) ||
        draft.background)
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
