/** Decides whether two readings that the rules keep apart may still tell the same happening: for a person to say. */
import type { MergeCandidate } from '../../../../shared/model'
import type { Candidate } from './candidate'
import { daysWhenAlike, rolesAgree, shareOfWords } from './alike'
import type { Likeness } from './likeness'
import { isReportedTogether } from './days'
import { matchParties, type SpeaksFor } from './parties'

/** Why two may be the same, and how likely that is. */
export type Doubt = Pick<MergeCandidate, 'why' | 'score'>

/** The same parties, but the day, the place or the words leave it open; null when there is nothing to ask. */
export function doubtOf(
  likeness: Likeness | null,
  a: Candidate,
  b: Candidate,
  speakers: SpeaksFor,
): Doubt | null {
  if (likeness)
    return likeness.pointsBack
      ? { why: 'It may be this meeting of the report, or another one.', score: 0.4 }
      : null
  const days = daysWhenAlike(a, b, speakers)
  if (days === null) return null
  const isMeeting = a.reading.type === 'CONSULT'
  const smaller = Math.min(a.parties.size, b.parties.size)
  const { count } = matchParties(a.parties, b.parties, speakers)
  if (count < (isMeeting ? 2 : Math.max(smaller, 1)) || (!isMeeting && !rolesAgree(a, b)))
    return null
  const alike = isMeeting ? 1 : shareOfWords(a, b)
  if (days === 'same' && (alike > 0 || smaller > 1))
    return {
      why: isMeeting
        ? 'The same parties met on the same day, but not every report says where.'
        : 'The same parties on the same day, in other words.',
      score: 0.5 + alike / 4,
    }
  if (days === 'same' || alike < 0.3 || !isReportedTogether(a, b)) return null
  return {
    why: `The same parties${isMeeting ? '' : ' and subject'} in those days, but not every report says which day.`,
    score: 0.25 + alike / 4,
  }
}
