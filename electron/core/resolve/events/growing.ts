/** A group of readings while it grows: what it says as a whole, and whether another may join it. */
import type { Candidate } from './candidate'
import { placesAgree } from './compare'
import { matchParties, meet, type SpeaksFor } from './parties'

export interface Growing {
  readonly members: number[]
  readonly why: Set<string>
  readonly isMeeting: boolean
  /** Whole days it is dated to. */
  readonly days: Set<number>
  readonly ordinals: Set<string>
  readonly parties: Set<string>
  readonly places: Set<string>
  readonly towns: Set<string>
  readonly countries: Set<string>
}

export function startOf(candidate: Candidate, index: number): Growing {
  const { reading, days, ordinal, parties, places, towns, countries } = candidate
  return {
    members: [index],
    why: new Set(),
    isMeeting: reading.type === 'CONSULT',
    days: new Set(days && days[0] === days[1] ? [days[0]] : []),
    ordinals: new Set(ordinal === null ? [] : [ordinal]),
    parties: new Set(parties),
    places: new Set(places),
    towns: new Set(towns),
    countries: new Set(countries),
  }
}

/** Takes the smaller into the larger, which is given back with whom it took in. */
export function unite(a: Growing, b: Growing, why: string): { into: Growing; taken: Growing } {
  const [into, taken] = a.members.length < b.members.length ? [b, a] : [a, b]
  into.members.push(...taken.members)
  into.why.add(why)
  const sets = ['why', 'days', 'ordinals', 'parties', 'places', 'towns', 'countries'] as const
  for (const name of sets) {
    const all: Set<number | string> = into[name]
    for (const one of taken[name]) all.add(one)
  }
  return { into, taken }
}

/** Friday's meeting and Tuesday's are not brought together by a telling that names no day, nor two meetings by one that names nobody. */
export function agree(a: Growing, b: Growing, speakers: SpeaksFor): boolean {
  const common = (): number => matchParties(a.parties, b.parties, speakers).count
  return (
    share(a.days, b.days) &&
    share(a.ordinals, b.ordinals) &&
    placesAgree(a, b) &&
    (!a.isMeeting || a.parties.size < 2 || b.parties.size < 2 || common() > 1)
  )
}

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === 0 || b.size === 0 || meet(a, b)
