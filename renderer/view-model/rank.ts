/** Ranks events so that the first look shows the most reported meetings and who was there. */
import type { EventView, PloverCategory } from '../../shared/model'

const CATEGORY_WEIGHT: Partial<Readonly<Record<PloverCategory, number>>> = {
  CONSULT: 6,
  AGREE: 4,
  RETREAT: 2,
  REJECT: 2,
  REQUEST: 1,
  AID: 1,
  CONCEDE: 1,
}
const STATUS_WEIGHT = { actual: 1, negated: 0.5, future: 0, hypothetical: -2 } as const

/** What happened to nobody named, or by one side alone, answers less than who met whom. */
const company = (people: number): number => (people === 0 ? -12 : people === 1 ? -4 : 4)

/** A higher score is shown earlier. Each doubling of the reports counts the same, so that no one story fills the view. */
export function scoreEvent(event: EventView): number {
  const people = new Set(event.participants.map(({ entity }) => entity)).size
  return (
    4 * Math.log2(1 + event.articles.length) +
    Math.min(event.evidenceCount, 6) +
    (CATEGORY_WEIGHT[event.type] ?? 0) +
    company(people) +
    Math.min(people, 4) +
    (event.places.length > 0 ? 1 : 0) +
    (event.outcomeOf ? 2 : 0) +
    (event.date ? 1 : 0) +
    STATUS_WEIGHT[event.status] -
    (event.background ? 2 : 0) +
    event.confidence
  )
}

/** Best first; ties keep the order of ids so that the same graph always looks the same. */
export function rankEvents(events: readonly EventView[]): readonly EventView[] {
  return events
    .map((event) => ({ event, score: scoreEvent(event) }))
    .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}

const known = new WeakMap<readonly EventView[], readonly EventView[]>()

/** The same, worked out once for each list: a graph's events are ranked once, whatever is filtered later. */
export function rankedOnce(events: readonly EventView[]): readonly EventView[] {
  const found = known.get(events)
  if (found) return found
  const ranked = rankEvents(events)
  known.set(events, ranked)
  return ranked
}
