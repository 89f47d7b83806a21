/** A group of readings while it grows: what it says as a whole, and whether another may join it. */
import type { Candidate } from './candidate'
import { placesAgree, type WhereTold } from './compare'
import { matchParties, type SpeaksFor } from './parties'

export interface Growing {
  readonly members: readonly number[]
  readonly why: ReadonlySet<string>
  readonly isMeeting: boolean
  /** Whole days it is dated to. */
  readonly days: ReadonlySet<number>
  readonly ordinals: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly where: WhereTold
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
    where: { places, towns, countries },
  }
}

export function unite(a: Growing, b: Growing, why: string): Growing {
  return {
    members: [...a.members, ...b.members],
    why: new Set([...a.why, ...b.why, why]),
    isMeeting: a.isMeeting,
    days: new Set([...a.days, ...b.days]),
    ordinals: new Set([...a.ordinals, ...b.ordinals]),
    parties: new Set([...a.parties, ...b.parties]),
    where: {
      places: [...new Set([...a.where.places, ...b.where.places])],
      towns: [...new Set([...a.where.towns, ...b.where.towns])],
      countries: new Set([...a.where.countries, ...b.where.countries]),
    },
  }
}

/** Friday's meeting and Tuesday's are not brought together by a telling that names no day, nor two meetings by one that names nobody. */
export function agree(a: Growing, b: Growing, speakers: SpeaksFor): boolean {
  const common = (): number => matchParties([...a.parties], [...b.parties], speakers).count
  return (
    share(a.days, b.days) &&
    share(a.ordinals, b.ordinals) &&
    placesAgree(a.where, b.where) &&
    (!a.isMeeting || a.parties.size < 2 || b.parties.size < 2 || common() > 1)
  )
}

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one))
