/** A group of readings while it grows: what it says as a whole, and whether another may join it. */
import type { Candidate } from './candidate'
import { fatesOf, placesAgree, type WhereTold } from './alike'
import { matchParties, meet, type SpeaksFor } from './parties'

/** Reports go on telling of one thing for so many days. */
const LONGEST_NEWS = 7

export interface Growing {
  readonly members: number[]
  readonly why: Set<string>
  readonly isMeeting: boolean
  /** Whole days it is dated to. */
  readonly days: Set<number>
  /** Those days, and the days of the reports that name none. */
  readonly reported: Set<number>
  readonly ordinals: Set<string>
  readonly weekdays: Set<string>
  readonly parties: Set<string>
  readonly places: Set<string>
  readonly buildings: Set<string>
  readonly towns: Set<string>
  readonly regions: Set<string>
  /** People with what befell them. */
  readonly fates: Set<string>
  readonly countries: Set<string>
}

const none: ReadonlySet<string> = new Set()
const nowhere: WhereTold = {
  places: none,
  buildings: none,
  towns: none,
  regions: none,
  countries: none,
}

export function startOf(candidate: Candidate, index: number): Growing {
  const { reading, days, published, ordinal, weekday, parties, isHeadline } = candidate
  // "Nine killed in the Sahel", over a report of Djibo.
  const isWide = isHeadline && parties.size === 0 && days === null && candidate.countries.size === 0
  const { places, buildings, towns, regions, countries } = isWide ? nowhere : candidate
  const whole = days && days[0] === days[1] ? [days[0]] : []
  const reported = days ? whole : published === null ? [] : [published]
  return {
    members: [index],
    why: new Set(),
    isMeeting: reading.type === 'CONSULT',
    days: new Set(whole),
    reported: new Set(reported),
    ordinals: new Set(ordinal === null ? [] : [ordinal]),
    weekdays: new Set(weekday === null ? [] : [weekday]),
    parties: new Set(parties),
    places: new Set(places),
    buildings: new Set(buildings),
    towns: new Set(towns),
    regions: new Set(regions),
    fates: new Set(fatesOf(candidate)),
    countries: new Set(countries),
  }
}

/** Takes the smaller into the larger, which is given back with whom it took in. */
export function unite(a: Growing, b: Growing, why: string): { into: Growing; taken: Growing } {
  const [into, taken] = a.members.length < b.members.length ? [b, a] : [a, b]
  into.members.push(...taken.members)
  into.why.add(why)
  const sets = [
    'why',
    'days',
    'reported',
    'ordinals',
    'weekdays',
    'parties',
    'places',
    'buildings',
    'towns',
    'regions',
    'fates',
    'countries',
  ] as const
  for (const name of sets) {
    const all: Set<number | string> = into[name]
    for (const one of taken[name]) all.add(one)
  }
  return { into, taken }
}

/**
 * Friday's meeting and Tuesday's are not brought together by a telling that names no day, nor two meetings by one that
 * names nobody, nor what Russia said of Iran and what it said of Iraq by one that does not say of whom.
 */
export function agree(a: Growing, b: Growing, speakers: SpeaksFor): boolean {
  return (
    share(a.days, b.days) &&
    share(a.ordinals, b.ordinals) &&
    share(a.weekdays, b.weekdays) &&
    (meet(a.fates, b.fates) || (placesAgree(a, b) && partiesAgree(a, b, speakers))) &&
    spread([...a.reported, ...b.reported]) <= LONGEST_NEWS
  )
}

function partiesAgree(a: Growing, b: Growing, speakers: SpeaksFor): boolean {
  const smaller = Math.min(a.parties.size, b.parties.size)
  if (smaller < (a.isMeeting ? 2 : 1)) return true
  const { count } = matchParties(a.parties, b.parties, speakers)
  return count >= (a.isMeeting ? 2 : smaller)
}

const spread = (days: readonly number[]): number =>
  days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === 0 || b.size === 0 || meet(a, b)
