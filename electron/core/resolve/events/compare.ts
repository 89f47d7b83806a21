/** Decides whether two readings tell the same happening, and says why. Precision first: when in doubt they stay apart. */
import type { Candidate } from './candidate'
import { compareDays, isReportedTogether, type Days } from './days'
import { matchParties, meet, type SpeaksFor } from './parties'

export interface Likeness {
  /** One sentence for people. */
  readonly why: string
  /** The surest are joined first. */
  readonly strength: number
  /** The one speaks of a meeting told elsewhere in its report: nothing when there are several such. */
  readonly pointsBack?: true
}

/** Null when they are not the same. */
export function sameEvent(a: Candidate, b: Candidate, speakers: SpeaksFor): Likeness | null {
  const days = daysWhenAlike(a, b)
  if (days === null) return null
  if (isOneAttack(a, b)) return { why: 'one attack told in one sentence', strength: 4 }
  if (days === 'unknown' && isWithin(a, b) && isToldAgain(a, b, speakers))
    return { why: 'told again in the same report without its day', strength: 1, pointsBack: true }
  if (a.reading.type === 'CONSULT') return days === 'same' ? sameMeeting(a, b, speakers) : null
  if (!rolesAgree(a, b)) return null
  const smaller = Math.min(a.parties.size, b.parties.size)
  if (smaller === 0) return sameWithoutParties(a, b, days)
  const { count } = matchParties(a.parties, b.parties, speakers)
  return count < smaller ? null : sameAct(a, b, days, count)
}

/** "After a meeting with the rebel leader", "they put their names to the text": the same parties' meeting or deal, told elsewhere with its day. */
function isToldAgain(a: Candidate, b: Candidate, speakers: SpeaksFor): boolean {
  const [dated, undated] = a.days ? [a, b] : [b, a]
  const { reading, ordinal } = undated
  if (!dated.days || dated.days[0] !== dated.days[1] || undated.days !== null) return false
  if (reading.status !== 'actual' || reading.background || dated.reading.background) return false
  if (!/^(?:CONSULT|AGREE)$/.test(reading.type) || undated.isOneOfMany) return false
  // What was agreed is told by other words than "their names", "the text".
  if (reading.type === 'AGREE' && undated.contentWords.size > 0) return false
  if (ordinal !== null && ordinal !== dated.ordinal) return false
  const { count } = matchParties(a.parties, b.parties, speakers)
  return count >= 2 && count === Math.min(a.parties.size, b.parties.size)
}

/** Tells of two that they are of one kind, and told of places and days that can be one; null when they are not. */
export function daysWhenAlike(a: Candidate, b: Candidate): Days | null {
  if (a.theme !== b.theme || a.reading.status !== b.reading.status || !modesAgree(a, b)) return null
  const days = compareDays(a, b)
  return days === 'different' || !placesAgree(a, b) ? null : days
}

/** The same parties did it: is it the same thing on the same day? */
function sameAct(a: Candidate, b: Candidate, days: Days, parties: number): Likeness | null {
  const alike = shareOfWords(a, b)
  const untold = Math.min(a.contentWords.size, b.contentWords.size) === 0
  if (days === 'same' && a.reading.type === 'AGREE' && parties > 1)
    if (untold || (sharesTown(a, b) && alike > 0))
      return { why: 'the same parties agreed on the same day', strength: 2 }
  const isLeaving = a.theme === 'leaving talks'
  if (isLeaving && (days === 'same' || isReportedTogether(a, b)))
    return { why: 'the same party left the talks in those days', strength: 2 }
  if (sharesVictim(a, b) && (days === 'same' || (sameWord(a, b) && isReportedTogether(a, b))))
    return { why: 'the same was done to the same person', strength: 2 }
  if (isWithin(a, b)) {
    if (days === 'same' && alike >= 0.3)
      return { why: 'told twice in one report: same parties, day and subject', strength: 4 }
    if (alike < 0.5) return null
    return { why: 'told twice in one report: same parties and subject', strength: 3 }
  }
  if (days === 'same' && sharesTown(a, b) && isDeed(a, parties))
    return { why: 'the same parties, in the same place on the same day', strength: 2 + alike }
  const place = sharesPlace(a, b)
  if (days === 'same' && alike >= 0.25)
    return { why: 'same parties, day and subject in two reports', strength: 3 + alike }
  if (days === 'same' && place && sameWord(a, b) && (untold || alike > 0))
    return { why: 'same parties, day and place in two reports', strength: 3 }
  if (days === 'overlap' && place && (alike >= 0.2 || (untold && sameWord(a, b))))
    return { why: 'same parties and place within the same days in two reports', strength: 2 }
  if (days !== 'same' && alike >= 0.5 && sharedWords(a, b) > 1 && isReportedTogether(a, b))
    return { why: 'same parties and subject in two reports of the same days', strength: 1 + alike }
  return null
}

/** Nobody is named on one side: an attack, a protest, a deal of the same town and day. */
function sameWithoutParties(a: Candidate, b: Candidate, days: Days): Likeness | null {
  const { outcomeOf } = a.reading
  const alike = shareOfWords(a, b)
  if (isWithin(a, b) && outcomeOf !== null && outcomeOf === b.reading.outcomeOf && alike >= 0.5)
    return { why: 'the same outcome of the same meeting', strength: 3 }
  if (days !== 'same' || !sharesTown(a, b)) return null
  const untold = Math.min(a.contentWords.size, b.contentWords.size) === 0
  const isAlike = untold ? sameWord(a, b) || a.reading.type === 'ASSAULT' : alike >= 0.3
  if (!isAlike) return null
  return { why: 'the same happening in the same place on the same day', strength: 2 + alike }
}

/** On the same day, that is. */
function sameMeeting(a: Candidate, b: Candidate, speakers: SpeaksFor): Likeness | null {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return null
  const within = isWithin(a, b)
  const { count, same } = matchParties(a.parties, b.parties, speakers)
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
  const [few, many] = [a, b].sort((x, y) => x.parties.size - y.parties.size)
  if (!within || !few || !many || few.parties.size > 1 || isWithOthers(few, many)) return null
  const place = sharesPlace(a, b)
  if (same === 1 && (many.parties.size > 1 || place))
    return { why: 'the same meeting told twice in one report', strength: 2 }
  // A body's meeting and what its members did there on the day, in one report.
  if (few.parties.size === 1 && place && (a.bodiesOnly || b.bodiesOnly))
    return {
      why: 'the body’s meeting, told in the same report for the same day and place',
      strength: 1,
    }
  const isAside = few.parties.size === 0 || few.definite || isHost(few)
  return isAside && many.parties.size > 1 && sharesTown(a, b)
    ? { why: 'the meeting that the report tells of', strength: 1, pointsBack: true }
    : null
}

/** "He met students before": with people whom the other meeting does not name. */
const isWithOthers = (few: Candidate, many: Candidate): boolean =>
  [...few.participants.keys()].some((one) => !few.parties.has(one) && !many.participants.has(one))

const isHost = ({ participants }: Candidate): boolean =>
  [...participants.values()].every((role) => role === 'host' || role === 'mediator')

/** What is done by one to another, or by a crowd, is not done twice in one place on one day. */
const isDeed = ({ theme }: Candidate, parties: number): boolean =>
  (parties > 1 && /^(?:ASSAULT|COERCE|AID|MOBILIZE|release)$/.test(theme)) ||
  (parties > 0 && theme === 'PROTEST')

/** Arrested, abducted, killed, released: once. */
const sharesVictim = (a: Candidate, b: Candidate): boolean =>
  (a.reading.type === 'COERCE' || a.reading.type === 'ASSAULT' || a.theme === 'release') &&
  a.victims.some((one) => b.victims.includes(one))

const isWithin = (a: Candidate, b: Candidate): boolean => a.reading.article === b.reading.article
const sameWord = (a: Candidate, b: Candidate): boolean =>
  a.triggerText.slice(0, 4) === b.triggerText.slice(0, 4)
const sharesPlace = (a: Candidate, b: Candidate): boolean => meet(a.places, b.places)
const sharesTown = (a: Candidate, b: Candidate): boolean => meet(a.towns, b.towns)

/** "Gunmen attacked a depot, killing two." */
function isOneAttack(a: Candidate, b: Candidate): boolean {
  if (a.reading.type !== 'ASSAULT' || !isWithin(a, b) || a.reading.sentence !== b.reading.sentence)
    return false
  const isActor = (one: Candidate, party: string): boolean =>
    one.participants.get(party) === 'actor'
  return [...a.participants.keys()].some((party) => isActor(a, party) && isActor(b, party))
}

/** Telephone calls, visits and press conferences are not the meeting itself. */
function modesAgree(a: Candidate, b: Candidate): boolean {
  const [m, n] = [a.reading.mode, b.reading.mode]
  if (m === n) return true
  if (a.reading.type !== 'CONSULT') return m === null || n === null
  const apart = new Set(['phone', 'press', 'visit'])
  return !(m !== null && apart.has(m)) && !(n !== null && apart.has(n))
}

/** Hamburg and Germany agree, Hamburg and Berlin do not. */
export function placesAgree(a: WhereTold, b: WhereTold): boolean {
  if (a.places.size === 0 || b.places.size === 0 || meet(a.places, b.places)) return true
  return meet(a.countries, b.countries) && (a.towns.size === 0 || b.towns.size === 0)
}
export type WhereTold = Pick<Candidate, 'places' | 'towns' | 'countries'>

/** Who attacked in the one was not attacked in the other. */
export function rolesAgree(a: Candidate, b: Candidate): boolean {
  for (const one of a.parties)
    if (b.parties.has(one) && a.participants.get(one) !== b.participants.get(one)) return false
  return true
}

function sharedWords(a: Candidate, b: Candidate): number {
  let count = 0
  for (const word of a.contentWords) if (b.contentWords.has(word)) count++
  return count
}

export function shareOfWords(a: Candidate, b: Candidate): number {
  const smaller = Math.min(a.contentWords.size, b.contentWords.size)
  return smaller === 0 ? 0 : sharedWords(a, b) / smaller
}
