/** Counts why parties and categories of gold records were missed: sums over many records, never a record. */
import type { ArticleReading, EventReading, Mention, PloverCategory } from '../../shared/model'
import type { Row } from './scorer'

/** Why a party is missed, the first that holds. */
export type Cause =
  'no event' | 'wrong slot' | 'another category' | 'no mention' | 'nobody there' | 'somebody else'

const causes: readonly Cause[] = [
  'no event',
  'wrong slot',
  'another category',
  'no mention',
  'nobody there',
  'somebody else',
]

export interface Missed {
  readonly event: EventReading | null
  /** The event's category is the record's. */
  readonly right: boolean
  /** The event has the party in some other role. */
  readonly elsewhere: boolean
  /** Where the party's words stand in the text; -1 when the record words it otherwise. */
  readonly start: number
  readonly end: number
  readonly roles: readonly string[]
}

export function causeOf(reading: ArticleReading, missed: Missed): Cause {
  const { event, start, end, roles } = missed
  const covers = ({ start: from, end: to }: Mention): boolean => from < end && to > start
  if (!event) return 'no event'
  if (missed.elsewhere) return 'wrong slot'
  if (!missed.right) return 'another category'
  if (start >= 0 && !reading.mentions.some(covers)) return 'no mention'
  return event.participants.some(({ role }) => roles.includes(role))
    ? 'somebody else'
    : 'nobody there'
}

/** One row for a slot of a part: how many are missed, and why. */
export function causesRow(name: string, found: readonly Cause[], all: number): Row {
  const counts = causes.map(
    (cause) => [cause, found.filter((one) => one === cause).length] as const,
  )
  return {
    name: `${name}, missed`,
    value: found.length / Math.max(1, all),
    better: 'atMost',
    note: counts.flatMap(([cause, n]) => (n > 0 ? [`${cause} ${n}`] : [])).join(', '),
  }
}

/** What records of a category were read as instead: "AID → RETREAT 2". */
export function confusionRow(
  name: string,
  wrong: readonly (readonly [gold: PloverCategory, ours: PloverCategory | 'none'])[],
  all: number,
): Row {
  const counts = new Map<string, number>()
  for (const [gold, ours] of wrong)
    counts.set(`${gold} → ${ours}`, (counts.get(`${gold} → ${ours}`) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
  return {
    name: `${name}, missed`,
    value: wrong.length / Math.max(1, all),
    better: 'atMost',
    note: sorted.map(([pair, n]) => `${pair} ${n}`).join(', '),
  }
}
