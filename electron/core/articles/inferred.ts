/** Finds the day of a report in its own words, where these leave no doubt: "today, 3 May 2016", "met on Tuesday, 3 May 2016". */
import type { Block } from '../../../shared/model'
import { isoDay, readDayMonth } from './dates'

interface ToldDay {
  readonly iso: string
  /** Where it starts in the line. */
  readonly at: number
  readonly end: number
  /** The weekday told with it, which it must be. */
  readonly weekday: string | null
}

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const ahead =
  /\b(?:will|shall|would|due|scheduled|slated|planned|set|expected|is to|are to|until|till|by|before|from|next|could|may|might)\b/i
/** What was signed or born on a day is older than the report that says so. */
const older =
  /\b(?:signed|agreed|dated|born|since|after|of|reached|adopted|held|founded|announced|brokered|resolution|deal|accord|treaty) (?:on )?$/i
const today = /\b(?:today|tonight|this (?:morning|afternoon|evening)),? ?\(?(?:\w+day,? )?$/i
const past =
  /\b(?:\w{2,}ed|met|said|told|held|began|took|came|went|left|made|struck|broke|fell|won|lost|spoke|gave|sent|shot|hit|fought|led|was|were)\b/

function daysIn(line: string): readonly ToldDay[] {
  const days: ToldDay[] = []
  for (const found of line.matchAll(
    /(?<![\p{L}\d])(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?)?(?=\p{L}{3,9}\.? \d|\d{1,2}(?:st|nd|rd|th)? )/giu,
  )) {
    const at = found.index + found[0].length
    const date = readDayMonth(line.slice(at, at + 60))
    const iso = date?.year ? isoDay(date.year, date.month, date.day) : null
    if (!date || !iso || days.some((day) => day.end > at)) continue
    days.push({
      iso,
      at: found.index,
      end: at + date.length,
      weekday: found[1] ? found[1].toLowerCase() : null,
    })
  }
  return days
}

/**
 * "Today" with a full date; else a full date with the weekday it really was, told in the past as the news of the first
 * lines, when no later day is told in the past and that day is the only one.
 */
export function inferDay(text: string, blocks: readonly Block[]): string | null {
  const lines = blocks
    .filter((block) => block.kind === 'body')
    .map((block) => text.slice(block.start, block.end))
  const told = lines.flatMap((line, index) =>
    daysIn(line).map((day) => ({ ...day, index, before: lineBefore(line, day.at) })),
  )
  const now = told.filter((day) => today.test(`${day.before}`))
  if (now.length > 0) return only(now.map((day) => day.iso))
  const passed = told.filter((day) => !ahead.test(day.before))
  const news = passed.filter(
    (day) =>
      day.index === 0 &&
      day.weekday !== null &&
      names[new Date(day.iso).getUTCDay()] === day.weekday &&
      past.test(day.before) &&
      !older.test(day.before),
  )
  const first = only(news.map((day) => day.iso))
  return first && passed.every((day) => day.iso <= first) ? first : null
}

/** The sentence up to a place in the line. */
const lineBefore = (line: string, at: number): string =>
  line
    .slice(0, at)
    .split(/(?<=[.!?]["”’]?)\s+(?=\p{Lu})/u)
    .pop() ?? ''

const only = (days: readonly string[]): string | null =>
  new Set(days).size === 1 ? (days[0] ?? null) : null

/** The year that a full day in the text, at most a week from the dateline's, gives to a dateline without one. */
export function yearFromText(text: string, month: number, day: number): number | null {
  const years = new Set<number>()
  for (const { iso } of daysIn(text)) {
    const year = Number(iso.slice(0, 4))
    const dated = isoDay(year, month, day)
    if (dated && Math.abs(Date.parse(dated) - Date.parse(iso)) <= 7 * 86_400_000) years.add(year)
  }
  return years.size === 1 ? ([...years][0] ?? null) : null
}
