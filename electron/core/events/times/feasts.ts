/** The feasts whose day is the same for everybody who uses the name, each with the day it has in a year. */
import { toDayNumber, weekdayOf, type DayNumber } from './calendar'

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

/** Sunday of the Orthodox Easter (Meeus), by the Julian calendar, which is thirteen days behind from 1900 to 2099. */
function orthodoxEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30
  const shift = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const sum = moon + shift + 114
  return toDayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + 13
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

/** Left out: names that mean other days elsewhere ("Independence Day", "Mother's Day", "Memorial Day"). */
export const feasts: readonly (readonly [names: string, day: (year: number) => DayNumber])[] = [
  ['orthodox christmas eve', fixed(1, 6)],
  ['orthodox christmas(?: day)?', fixed(1, 7)],
  ['christmas eve', fixed(12, 24)],
  ['christmas(?: day)?', fixed(12, 25)],
  ['xmas(?: day)?', fixed(12, 25)],
  ["boxing day|st\\.? stephen[’']s day", fixed(12, 26)],
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
  ["may day|(?:international )?(?:labou?r|workers)[’'] day|international labou?r day", fixed(5, 1)],
  ['world press freedom day', fixed(5, 3)],
  ['v-?e day|victory in europe day', fixed(5, 8)],
  ['cinco de mayo', fixed(5, 5)],
  ['world refugee day', fixed(6, 20)],
  ['world humanitarian day', fixed(8, 19)],
  ['(?:united nations|un) day', fixed(10, 24)],
  ["all hallows[’'] eve", fixed(10, 31)],
  ["all saints[’']? day", fixed(11, 1)],
  ['guy fawkes (?:night|day)', fixed(11, 5)],
  ["all souls[’']? day", fixed(11, 2)],
  ['remembrance day', fixed(11, 11)],
  ['world aids day', fixed(12, 1)],
  ['human rights day', fixed(12, 10)],
  ['international holocaust remembrance day', fixed(1, 27)],
  ["st\\.? george[’']s day", fixed(4, 23)],
  ["st\\.? andrew[’']s day", fixed(11, 30)],
  ['bastille day', fixed(7, 14)],
  ['juneteenth', fixed(6, 19)],
  ['halloween', fixed(10, 31)],
  ["armistice day|veterans[’']? day", fixed(11, 11)],
  ['shrove tuesday|fat tuesday|mardi gras', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['(?:maundy|holy) thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['(?:holy|easter) saturday', fromEaster(-1)],
  ['(?:orthodox|greek|coptic) easter(?: sunday)?', orthodoxEaster],
  ['easter monday', fromEaster(1)],
  ['easter(?: sunday| day)?', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['pentecost|whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['martin luther king(?:,? jr\\.?)?(?: jr)? day|mlk day', (year) => nth(year, 1, 1, 3)],
  ["president[’']?s[’']? day", (year) => nth(year, 2, 1, 3)],
  ["father[’']?s[’']? day", (year) => nth(year, 6, 7, 3)],
  // So spelt it is the American one.
  ['labor day', (year) => nth(year, 9, 1, 1)],
  ['remembrance sunday', (year) => nth(year, 11, 7, 2)],
  ['columbus day', (year) => nth(year, 10, 1, 2)],
  ['thanksgiving(?: day)?', (year) => nth(year, 11, 4, 4)],
  ['black friday', (year) => nth(year, 11, 4, 4) + 1],
  ['giving tuesday', (year) => nth(year, 11, 4, 4) + 5],
  ['cyber monday', (year) => nth(year, 11, 4, 4) + 4],
]
