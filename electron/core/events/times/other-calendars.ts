/** Feasts set by other calendars ("Ramadan", "Eid al-Fitr", "Passover", "the Lunar New Year"), as the days they run over. */
import { parseDay, formatDay, type DayNumber } from './calendar'
import { firstDays } from './feast-days'
import { daysIn } from './feast-of'
import { pattern, told, type TimeContext, type TimeRule, type TimeValue } from './rule'
import { ORDINAL, YEAR, dayOfMonth } from './words'

const starts = (days: string): readonly DayNumber[] =>
  days
    .trim()
    .split(/\s+/)
    .map((day) => parseDay(day) ?? 0)

const eidAlFitr = starts(firstDays.eidAlFitr)

/** Each with the days after its first that it lasts; Ramadan ends with Eid al-Fitr. Where the moon is sighted they may begin a day later. */
const feasts: readonly (readonly [names: string, days: string, more: number])[] = [
  ['ramad[ah]n', firstDays.ramadan, 29],
  ['eid(?: |-)(?:al|ul)(?: |-)fitr', firstDays.eidAlFitr, 2],
  ['eid(?: |-)(?:al|ul)(?: |-)(?:adha|azha)', firstDays.eidAlAdha, 3],
  ['rosh hashanah?', firstDays.roshHashanah, 1],
  ['yom kippur', firstDays.yomKippur, 0],
  ['sukkot', firstDays.sukkot, 6],
  ['c?hanukk?ah', firstDays.hanukkah, 7],
  ['purim', firstDays.purim, 0],
  ['passover', firstDays.passover, 6],
  ["(?:lunar|chinese) new year(?:[’']s)?(?: day)?", firstDays.lunarNewYear, 0],
  ['n[ao][uw]?r[ou]u?z|newroz', firstDays.nowruz, 0],
]

const known = feasts.map(([names, days, more]) => ({
  named: new RegExp(`^(?:${names})$`, 'i'),
  held: starts(days).map((first): readonly [DayNumber, DayNumber] => [
    first,
    more === 29 ? (eidAlFitr.find((day) => day > first) ?? first + 30) - 1 : first + more,
  ]),
}))

/** "The Yom Kippur War", "Passover matzo", "Purim costumes" tell of no day. */
const partOfName =
  /^ (?:[A-Z]|(?:war|meals?|dinners?|gifts?|costumes?|parties|party|celebrations)\b)/

function readFeast(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  const words = (groups['feast'] ?? '').replace(/\s+/g, ' ')
  const feast = known.find((one) => one.named.test(words))
  const days = feast && !partOfName.test(context.after) ? daysIn(feast.held, groups, context) : null
  if (!days) return null
  const [first, last] = days
  const nth = (groups['nth'] ?? '').toLowerCase()
  const day = nth === 'last' ? last : nth ? first + dayOfMonth(nth) - 1 : first
  const value = nth || first === last ? formatDay(day) : `${formatDay(first)}/${formatDay(last)}`
  return told(value, 'the days of the feast by the calculated calendar')
}

export const otherCalendarRules: readonly TimeRule[] = [
  {
    id: 'other-calendar',
    pattern: pattern(
      `(?:(?:the )?(?:(?<nth>${ORDINAL}|last) (?:day|night)|end|start|beginning) of )?(?:the )?(?:(?:(?:muslim|islamic|jewish) )?(?:(?:holy|fasting) )?(?:month|feast|festival|holiday) of )?(?:(?<turn>last|this|next) )?(?<feast>${feasts.map(([names]) => names).join('|')})(?:,? (?:of )?(?<year>${YEAR})|,? (?<yearturn>last|this|next) year)?`,
    ),
    read: readFeast,
  },
]
