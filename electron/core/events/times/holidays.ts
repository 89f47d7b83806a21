/** Feasts ("Christmas Eve", "Good Friday", "Easter weekend"). */
import { formatDay, formatWeek, toDayNumber, weekdayOf } from './calendar'
import { feastOf } from './feast-of'
import { feasts } from './feasts'
import { pattern, told, type TimeRule } from './rule'
import { YEAR } from './words'

/** "Easter" of "the Easter Rising" and "Orthodox Easter" are no such day. */
const partOfName =
  /^ (?:[A-Z]|(?:truce|tree|market|dinner|party|present|season|holiday|break|message|mass|attack|rising|egg|week|weekend|period|bombing|card|gift|shopp|carol)\w*)/
const otherChurch = /\b(?:orthodox|coptic|armenian|greek|julian) $/i

const known = feasts.map(([names, day]) => ({ named: new RegExp(`^(?:${names})$`, 'i'), day }))

export const holidayRules: readonly TimeRule[] = [
  {
    id: 'between-years',
    pattern: pattern(
      `between (?:christmas|xmas)(?: day)? and (?:the )?new year(?:[’']?s(?: (?:day|eve))?)?(?: (?<year>${YEAR}))?`,
    ),
    read: (groups, context) => {
      const found = feastOf((year) => toDayNumber(year, 12, 25), groups, context)
      return found === null
        ? null
        : told(`${formatDay(found)}/${formatDay(found + 7)}`, 'the days between the feasts named')
    },
  },
  {
    id: 'feast',
    pattern: pattern(
      `(?:(?<turn>last|this|next|coming|following) )?(?<feast>${feasts.map(([names]) => names).join('|')})(?<whole> week| weekend)?(?:(?:,| of|) (?<year>${YEAR})|(?:,? (?:of )?)(?<yearturn>last|this|next) year)?`,
    ),
    read: (groups, context) => {
      const words = (groups['feast'] ?? '').replace(/\s+/g, ' ')
      const feast = known.find((one) => one.named.test(words))
      if (!feast || otherChurch.test(context.before) || partOfName.test(context.after)) return null
      const found = feastOf(feast.day, groups, context)
      if (found === null) return null
      // The weekend of a feast on a Monday or Tuesday is the one before it.
      if (groups['whole'])
        return told(
          /end/i.test(groups['whole'])
            ? `${formatWeek(found - (weekdayOf(found) < 3 ? 7 : 0))}-WE`
            : formatWeek(found),
          'the week of the feast named',
        )
      return told(formatDay(found), 'the day of the feast named')
    },
  },
]
