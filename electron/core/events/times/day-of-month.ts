/** Turns a day without a month ("the 5th", "on the 23rd", "the 3rd of next month") into a date near the report. */
import { addMonths, formatDay, isDay, partsOf, toDayNumber } from './calendar'
import { told, type TimeContext, type TimeValue } from './rule'
import { dayOfMonth } from './words'

/** "The 3rd Brigade" and "the 5th round" are no days: nothing that could be counted follows. */
const apart =
  /^\s*(?:[,.;:!?)”"’'–—-]|$|(?:and|but|or|when|while|as|in|at|to|on|for|with|by|of|that|who|which|from|because|had|has|have|was|were|is|are|will|would|could|may|should|said|between|through|thru|until|till|before|after|since|this|last|next|near|around|he|she|it|they|we|i|the|a|an)\b)/i

export function readDayOfMonth(
  groups: Record<string, string>,
  context: TimeContext,
): TimeValue | null {
  if (context.reference === null) return null
  const day = dayOfMonth(groups['day'] ?? '')
  const now = partsOf(context.reference)
  const turn = (groups['turn'] ?? '').toLowerCase()
  // "the second round", "the 27 states" are no days: without an ending in figures it must close its phrase.
  const sure =
    turn !== '' || (/^\d+(?:st|nd|rd|th)$/i.test(groups['day'] ?? '') && apart.test(context.after))
  const closed =
    /\b(?:on|by|until|till|since|for|from)\s+$/i.test(context.before) &&
    /^\s*(?:[,.;!?]|$|(?:at|from|between|around|by) \d)/.test(context.after)
  if (!sure && (!closed || /^(?:first|second|third)$/i.test(groups['day'] ?? ''))) return null
  const shift = turn === 'last' ? -1 : turn === 'next' ? 1 : 0
  let [year, month] = addMonths(now.year, now.month, shift)
  if (!turn && context.tense === 'past' && day > now.day) [year, month] = addMonths(year, month, -1)
  if (!turn && context.tense === 'future' && day < now.day)
    [year, month] = addMonths(year, month, 1)
  return isDay(year, month, day)
    ? told(
        formatDay(toDayNumber(year, month, day)),
        'the day named, its month from the day of the report',
      )
    : null
}
