/** Feasts whose day is the same for everybody who uses the name ("Christmas Eve", "Good Friday"), and names that only sound like days. */
import { formatDay, partsOf, toDayNumber, weekdayOf, type DayNumber } from './calendar'
import { pattern, told, type TimeContext, type TimeRule } from './rule'
import { YEAR } from './words'

/** Sunday of the western Easter (Meeus, Jones and Butcher). */
function easter(year: number): DayNumber {
  const golden = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451)
  const sum = epact + shift - 7 * late + 114
  return toDayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The nth weekday of a month. */
function nth(year: number, month: number, weekday: number, count: number): DayNumber {
  const first = toDayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
}

const fixed =
  (month: number, day: number) =>
  (year: number): DayNumber =>
    toDayNumber(year, month, day)
const fromEaster =
  (days: number) =>
  (year: number): DayNumber =>
    easter(year) + days

/** Left out: feasts set by the moon's sighting, and names that mean other days elsewhere ("Independence Day", "Mother's Day"). */
const feasts: readonly (readonly [names: string, day: (year: number) => DayNumber])[] = [
  ['orthodox christmas eve', fixed(1, 6)],
  ['orthodox christmas(?: day)?', fixed(1, 7)],
  ['christmas eve', fixed(12, 24)],
  ['christmas(?: day)?', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year[’']?s? eve", fixed(12, 31)],
  ["new year[’']?s? day", fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['groundhog day', fixed(2, 2)],
  ["(?:st\\.? )?valentine[’']?s day", fixed(2, 14)],
  ["international women[’']s day", fixed(3, 8)],
  ["(?:st\\.?|saint) patrick[’']?s day", fixed(3, 17)],
  ["april fools?[’']?s? day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['world refugee day', fixed(6, 20)],
  ["all saints[’']? day", fixed(11, 1)],
  ["all souls[’']? day", fixed(11, 2)],
  ['remembrance day', fixed(11, 11)],
  ['human rights day', fixed(12, 10)],
  ['bastille day', fixed(7, 14)],
  ['juneteenth', fixed(6, 19)],
  ['halloween', fixed(10, 31)],
  ["armistice day|veterans[’']? day", fixed(11, 11)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter monday', fromEaster(1)],
  ['easter(?: sunday| day)?', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['pentecost|whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['martin luther king(?:,? jr\\.?)?(?: jr)? day', (year) => nth(year, 1, 1, 3)],
  ["president[’']?s[’']? day", (year) => nth(year, 2, 1, 3)],
  ['columbus day', (year) => nth(year, 10, 1, 2)],
  ['thanksgiving(?: day)?', (year) => nth(year, 11, 4, 4)],
  ['black friday', (year) => nth(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nth(year, 11, 4, 4) + 4],
]

/** The feast in the year that the words or the tense point to. */
function feastOf(
  day: (year: number) => DayNumber,
  groups: Readonly<Record<string, string>>,
  context: TimeContext,
): DayNumber | null {
  if (groups['year']) return day(Number(groups['year']))
  const { reference } = context
  if (reference === null) return null
  const { year } = partsOf(reference)
  const turn = (groups['turn'] ?? groups['yearturn'] ?? '').toLowerCase()
  if (groups['yearturn']) return day(year + ({ last: -1, next: 1 }[turn] ?? 0))
  if (turn === 'this') return day(year)
  const here = day(year)
  if (turn === 'next' || turn === 'coming' || turn === 'following')
    return here > reference ? here : day(year + 1)
  if (turn !== 'last' && context.tense === 'future') return here >= reference ? here : day(year + 1)
  return turn === 'last'
    ? here < reference
      ? here
      : day(year - 1)
    : here <= reference
      ? here
      : day(year - 1)
}

/** "Easter" of "the Easter Rising" and "Orthodox Easter" are no such day. */
const partOfName =
  /^ (?:[A-Z]|(?:truce|tree|market|dinner|party|present|season|holiday|break|message|mass|attack|rising|egg|week|weekend|period|bombing|card|gift|shopp|carol)\w*)/
const otherChurch = /\b(?:orthodox|coptic|armenian|greek|julian) $/i

const known = feasts.map(([names, day]) => ({ named: new RegExp(`^(?:${names})$`, 'i'), day }))

export const holidayRules: readonly TimeRule[] = [
  {
    id: 'feast',
    pattern: pattern(
      `(?:(?<turn>last|this|next|coming|following) )?(?<feast>${feasts.map(([names]) => names).join('|')})(?:(?:,| of|) (?<year>${YEAR})|(?:,? (?:of )?)(?<yearturn>last|this|next) year)?`,
    ),
    read: (groups, context) => {
      const words = (groups['feast'] ?? '').replace(/\s+/g, ' ')
      const feast = known.find((one) => one.named.test(words))
      if (!feast || otherChurch.test(context.before) || partOfName.test(context.after)) return null
      const found = feastOf(feast.day, groups, context)
      return found === null ? null : told(formatDay(found), 'the day of the feast named')
    },
  },
  {
    id: 'day-of-fame',
    pattern:
      /(?<!\w)(?:Bloody|Super|Black|Red|Holy|Easter|Palm|Cyber|Giving|Fat|Ash|Spy|Whit|Maundy|Good) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)/g,
    read: () => null,
    hides: true,
  },
]
