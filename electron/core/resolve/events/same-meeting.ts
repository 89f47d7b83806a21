/** Decides whether two tellings are of one meeting, or of one deal whose day only the one tells. */
import { isCall, isWithin, sharesPlace, sharesTown } from './alike'
import type { Candidate } from './candidate'
import { isToldNextDay, type Days } from './days'
import type { Likeness } from './likeness'
import { matchParties, meet, type SpeaksFor } from './parties'

/** At least one of the two tells no day: null when they are not sure to be one. */
export function toldAgain(a: Candidate, b: Candidate, speakers: SpeaksFor): Likeness | null {
  const [known, undated] = a.days ? [a, b] : [b, a]
  if (undated.days !== null || (known.days && known.days[0] !== known.days[1])) return null
  if (!/^(?:CONSULT|AGREE)$/.test(undated.reading.type)) return null
  if (a.reading.background || b.reading.background) return null
  if (undated.isOneOfMany || (!known.days && known.isOneOfMany)) return null
  // What was agreed is told by other words than "their names", "the text".
  if (undated.reading.type === 'AGREE' && undated.contentWords.size > 0) return null
  // "A second meeting" may be the one that the report dates, unless that is the first.
  if (undated.ordinal !== null && known.ordinal !== null && undated.ordinal !== known.ordinal)
    return null
  const { count, same } = matchParties(a.parties, b.parties, speakers)
  if (count < 2 || count < Math.min(a.parties.size, b.parties.size)) return null
  if (!isWithin(a, b)) return same > 1 ? toldElsewhere(known, undated) : null
  if (!known.days) return { why: 'told twice in one report: the same parties', strength: 2 }
  if (undated.reading.status !== 'actual') return null
  return { why: 'told again in the same report without its day', strength: 1, pointsBack: true }
}

/** The same people in another report: only when it is sure to be of the same days. */
function toldElsewhere(known: Candidate, undated: Candidate): Likeness | null {
  if (!known.days)
    return meet(known.quotes, undated.quotes)
      ? { why: 'the same people, in reports that quote the same words', strength: 1 }
      : null
  const isOneDeal = undated.reading.type === 'AGREE' && isUnplaced(known, undated)
  const isThere = sharesTown(known, undated) || (isCall(known) && isCall(undated)) || isOneDeal
  return isThere && isToldNextDay(known, undated)
    ? { why: 'the same people met there, as told by the next day', strength: 1, pointsBack: true }
    : null
}

const isUnplaced = (...tellings: readonly Candidate[]): boolean =>
  tellings.some(({ places }) => places.size === 0)

/** On the same day, planned for the same weeks, or both in one report that names no day. */
export function sameMeeting(
  a: Candidate,
  b: Candidate,
  days: Days,
  speakers: SpeaksFor,
): Likeness | null {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return null
  const within = isWithin(a, b)
  const { count, same } = matchParties(a.parties, b.parties, speakers)
  if (isAside(a, b) || isAside(b, a)) return null
  if (days === 'unknown') {
    const again = toldAgain(a, b, speakers)
    const isUndated = within && a.days === null && b.days === null
    return again ?? (isUndated ? toldOfFewer(a, b, same) : null)
  }
  if (days === 'overlap' && a.reading.status === 'future' && same > 1 && sharesTown(a, b))
    return { why: 'the same people are to meet there in those days', strength: 1 }
  if (days !== 'same') return null
  const isVisit = a.reading.mode === 'visit' && b.reading.mode === 'visit'
  if (isVisit && same > 0 && count === Math.min(a.parties.size, b.parties.size) && isTold(a, b))
    return { why: 'the same visitor came on the same day', strength: 2 }
  if (same >= 2)
    return {
      why: `the same people met on the same day${within ? '' : ' in two reports'}`,
      strength: 5,
    }
  // One report names no place, the other the town.
  const townOnce = a.towns.size !== b.towns.size && Math.min(a.places.size, b.places.size) === 0
  if (count >= 2 && (within || sharesTown(a, b) || townOnce))
    return {
      why: 'the same countries, or those who speak for them, met on the same day',
      strength: 3,
    }
  return within ? toldOfFewer(a, b, same) : null
}

/** Both tell where; that the places can be one is known. */
const isTold = (a: Candidate, b: Candidate): boolean => a.towns.size > 0 && b.towns.size > 0

/** "The leaders of A, B, C and D met", and two of them talked alone: those who came to a summit meet in many ways. */
function isAside(few: Candidate, many: Candidate): boolean {
  const met = ({ participants, parties }: Candidate): number =>
    [...parties].filter((one) => /^(?:actor|recipient)$/.test(participants.get(one) ?? '')).length
  return met(few) === 2 && met(many) > 3
}

/** In one report, and the one names one party or none: "Ada was host of the talks". `same`: how many they share. */
function toldOfFewer(a: Candidate, b: Candidate, same: number): Likeness | null {
  const [few, many] = a.parties.size <= b.parties.size ? [a, b] : [b, a]
  if (few.parties.size > 1 || isWithOthers(few, many)) return null
  const place = sharesPlace(a, b)
  const again = { why: 'the same meeting told twice in one report', strength: 2 }
  if (same === 1 && many.parties.size === 1 && place) return again
  // "He met students": somebody else, unless it is "the meeting".
  if (same === 1 && many.parties.size > 1)
    return few.definite || isHost(few) ? { ...again, pointsBack: true } : null
  // A body's meeting and what its members did there on the day, in one report.
  if (few.parties.size === 1 && place && (a.bodiesOnly || b.bodiesOnly))
    return {
      why: 'the body’s meeting, told in the same report for the same day and place',
      strength: 1,
    }
  const isVague = few.parties.size === 0 || few.definite || isHost(few)
  const isThere = sharesTown(a, b) || (few.places.size === 0 && few.definite && isHost(few))
  return isVague && many.parties.size > 1 && isThere
    ? { why: 'the meeting that the report tells of', strength: 1, pointsBack: true }
    : null
}

/** "He met students before": with people whom the other meeting does not name. */
const isWithOthers = (few: Candidate, many: Candidate): boolean =>
  [...few.participants.keys()].some((one) => !few.parties.has(one) && !many.participants.has(one))

const isHost = ({ participants }: Candidate): boolean =>
  [...participants.values()].every((role) => role === 'host' || role === 'mediator')
