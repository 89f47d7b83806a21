/** Reads full and partial calendar dates as printed in datelines, file names and "Published" lines. */

const months =
  'january february march april may june july august september october november december'.split(' ')
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
export const dayMonth = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthWord})(?:,?\\s+(\\d{4}))?(?!\\d)`,
  'i',
)

export interface PrintedDate {
  readonly month: number
  readonly day: number
  readonly year: number | null
  readonly length: number
}

/** The date at the very start of `text`. */
export function readDayMonth(text: string): PrintedDate | null {
  const found = dayMonth.exec(text)
  if (!found) return null
  const word = (found[1] ?? found[4] ?? '').toLowerCase()
  const month = months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1
  const day = Number(found[2] ?? found[3])
  if (month === 0 || day < 1 || day > 31) return null
  return { month, day, year: found[5] ? Number(found[5]) : null, length: found[0].length }
}

/** YYYY-MM-DD when that day exists. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (day > (days[month - 1] ?? 0)) return null
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The ISO day in "2016-05-17", "2016_05_17", "20160517" or "2016-05-17T10:00:00Z". */
export function findIsoDay(text: string): string | null {
  const found =
    /(?<!\d)((?:19|20)\d\d)[-_./](\d{1,2})[-_./](\d{1,2})(?!\d)/.exec(text) ??
    /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text)
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** A full date anywhere in a short line: "Published: 9 September 2016 at 10:00", "2016-09-09". */
export function findFullDay(line: string): string | null {
  const iso = findIsoDay(line)
  if (iso) return iso
  for (let at = 0; at < line.length; at++) {
    if (at > 0 && /[\p{L}\d]/u.test(line[at - 1] ?? '')) continue
    const date = readDayMonth(line.slice(at, at + 60))
    if (date?.year) return isoDay(date.year, date.month, date.day)
  }
  return null
}
