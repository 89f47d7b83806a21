/** Decides whether two readings tell the same happening, and says why. Precision first: when in doubt they stay apart. */
import {
  daysWhenAlike,
  isHeadlineOf,
  isOverLead,
  isWithin,
  rolesAgree,
  sharesFate,
  sameWord,
  sharedWords,
  shareOfWords,
  sharesPlace,
  sharesTown,
} from './alike'
import type { Candidate } from './candidate'
import { isReportedTogether, isWithinDays, type Days } from './days'
import type { Likeness } from './likeness'
import { matchParties, meet, type SpeaksFor } from './parties'
import { sameMeeting, toldAgain } from './same-meeting'

/** Null when they are not the same. */
export function sameEvent(a: Candidate, b: Candidate, speakers: SpeaksFor): Likeness | null {
  const days = daysWhenAlike(a, b, speakers)
  if (days === null) return null
  if (isOneAttack(a, b)) return { why: 'one attack told in one sentence', strength: 4 }
  if (isHeadlineOf(a, b) || isHeadlineOf(b, a))
    return { why: 'the headline, and the sentence below it', strength: 1, pointsBack: true }
  if (isTitleOf(a, b, speakers) || isTitleOf(b, a, speakers))
    return { why: 'the headline, and what the sentence below it says', strength: 3 }
  if (a.reading.type === 'CONSULT') return sameMeeting(a, b, days, speakers)
  const again = days === 'unknown' ? toldAgain(a, b, speakers) : null
  if (again) return again
  if (!rolesAgree(a, b)) return null
  if (sharesFate(a, b) && (days === 'same' || isWithinDays(a, b) || isReportedTogether(a, b)))
    return { why: 'the same befell the same person in those days', strength: 2 }
  // What a meeting brought is no older deal of those who met.
  if ((a.isTheirs || b.isTheirs) && days !== 'same' && !meet(a.quotes, b.quotes)) return null
  const smaller = Math.min(a.parties.size, b.parties.size)
  if (smaller === 0) return sameWithoutParties(a, b, days)
  const { count } = matchParties(a.parties, b.parties, speakers)
  return count < smaller ? null : sameAct(a, b, days, count)
}

/** "Chile, Bolivia sign accord", over "Chile and Bolivia signed an accord on Monday": by the same parties, in the same words. */
function isTitleOf(headline: Candidate, lead: Candidate, speakers: SpeaksFor): boolean {
  if (headline.parties.size === 0 || !isOverLead(headline, lead)) return false
  const { count } = matchParties(headline.parties, lead.parties, speakers)
  const isAlike = sameWord(headline, lead) || shareOfWords(headline, lead) >= 0.5
  return isAlike && count === headline.parties.size && rolesAgree(headline, lead)
}

/** The same parties did it: is it the same thing on the same day? */
function sameAct(a: Candidate, b: Candidate, days: Days, parties: number): Likeness | null {
  const alike = shareOfWords(a, b)
  const untold = Math.min(a.contentWords.size, b.contentWords.size) === 0
  if (days === 'same' && a.theme === 'AGREE' && parties > 1) {
    const why = 'the same parties agreed on the same day'
    const isPlain = a.contentWords.size === 0 && b.contentWords.size === 0
    if (isPlain || (sharesTown(a, b) && alike > 0)) return { why, strength: 2 }
    // "An agreement signed on Monday" is one of two that day, who knows which.
    if (untold) return { why, strength: 2, pointsBack: true }
  }
  const isLeaving = a.theme === 'leaving talks'
  if (isLeaving && (days === 'same' || isReportedTogether(a, b)))
    return { why: 'the same party left the talks in those days', strength: 2 }
  const once = days === 'same' || isWithinDays(a, b) || (sameWord(a, b) && isReportedTogether(a, b))
  if (sharesVictim(a, b) && once)
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
  const isOneCrowd = a.reading.type === 'PROTEST' && !(hasCrowd(a) && hasCrowd(b))
  const isAlike = untold
    ? sameWord(a, b) || a.reading.type === 'ASSAULT' || isOneCrowd
    : alike >= 0.3
  if (!isAlike) return null
  return { why: 'the same happening in the same place on the same day', strength: 2 + alike }
}

/** "Nurses marched", "students rallied": told who they were, though without a name. */
const hasCrowd = ({ participants, parties }: Candidate): boolean =>
  [...participants.keys()].some((one) => !parties.has(one) && !ANYBODY.test(one))

/** Protesters of two reports may be the same; of nurses and students it is known. */
const ANYBODY =
  /(?:^|-)(?:protesters|demonstrators|people|crowd|residents|villagers|civilians|activists|supporters)$/

/** What is done by one to another, or by a crowd, is not done twice in one place on one day. */
const isDeed = ({ theme }: Candidate, parties: number): boolean =>
  (parties > 1 && /^(?:ASSAULT|COERCE|AID|MOBILIZE|release|seizure of a vessel)$/.test(theme)) ||
  (parties > 0 && theme === 'PROTEST')

/** Arrested, abducted, killed, released: once. */
const sharesVictim = (a: Candidate, b: Candidate): boolean =>
  (a.reading.type === 'COERCE' || a.reading.type === 'ASSAULT' || a.theme === 'release') &&
  a.victims.some((one) => b.victims.includes(one))

/** "Gunmen attacked a depot, killing two." */
function isOneAttack(a: Candidate, b: Candidate): boolean {
  if (a.reading.type !== 'ASSAULT' || !isWithin(a, b) || a.reading.sentence !== b.reading.sentence)
    return false
  const isActor = (one: Candidate, party: string): boolean =>
    one.participants.get(party) === 'actor'
  return [...a.participants.keys()].some((party) => isActor(a, party) && isActor(b, party))
}
