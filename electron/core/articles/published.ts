/** Works out the day a report was published, and says from what. */
import type { ArticleMetadata, Block, PublishedFrom } from '../../../shared/model'
import { isDateLine } from './byline'
import type { ReadDateline } from './dateline'
import { findFullDay, findIsoDay, isoDay } from './dates'
import type { FrontMatter } from './front-matter'
import { inferDay, yearFromText } from './inferred'

export interface Published {
  readonly published: string | null
  readonly publishedFrom: PublishedFrom
}

const label = /^\W*(?:published|posted|updated|last updated|last modified|first published|date)\b/i

export function findPublished(
  text: string,
  blocks: readonly Block[],
  file: string,
  metadata: ArticleMetadata | null,
  front: FrontMatter,
  dateline: ReadDateline | null,
): Published {
  if (metadata?.published) return { published: metadata.published, publishedFrom: 'metadata' }
  if (front.published) return { published: front.published, publishedFrom: 'front-matter' }
  const inName = findIsoDay(file.slice(file.lastIndexOf('/') + 1)) ?? findIsoDay(file)
  const date = dateline?.date ?? null
  const year = date?.year ?? (date && inName ? yearNear(inName, date.month, date.day) : null)
  if (date && year !== null) {
    const day = isoDay(year, date.month, date.day)
    if (day) return { published: day, publishedFrom: 'dateline' }
  }
  if (inName) return { published: inName, publishedFrom: 'file-name' }
  const near = date ? yearFromText(text, date.month, date.day) : null
  const nearDay = date && near !== null ? isoDay(near, date.month, date.day) : null
  if (nearDay) return { published: nearDay, publishedFrom: 'inferred' }
  const told = date ? yearByWeekday(text, dateline, date.month, date.day) : null
  if (told) return { published: told, publishedFrom: 'inferred' }
  const printed = printedDay(text, blocks)
  if (printed) return { published: printed, publishedFrom: 'inferred' }
  const inferred = inferDay(text, blocks)
  if (inferred) return { published: inferred, publishedFrom: 'inferred' }
  return { published: null, publishedFrom: 'unknown' }
}

/** The year that puts month and day at most a fortnight from a known day. */
function yearNear(known: string, month: number, day: number): number | null {
  const at = Date.parse(known)
  const year = Number(known.slice(0, 4))
  for (const candidate of [year, year - 1, year + 1]) {
    const iso = isoDay(candidate, month, day)
    if (iso && Math.abs(Date.parse(iso) - at) <= 14 * 86_400_000) return candidate
  }
  return null
}

/** A day on a line of its own, when all such lines agree or the first is labelled "Published". */
function printedDay(text: string, blocks: readonly Block[]): string | null {
  const days: string[] = []
  for (const block of blocks) {
    const line = text.slice(block.start, block.end)
    if (line.length > 120 || !(isDateLine(line) || (label.test(line) && block.kind !== 'body')))
      continue
    const day = findFullDay(line)
    if (!day) continue
    if (/published|posted/i.test(line)) return day
    days.push(day)
  }
  return new Set(days).size === 1 ? (days[0] ?? null) : null
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** "Brokered in 2020", "at war since 2011": what is told of a year so is mostly older than the report. */
const background = /\b(?:in|since|from|during|before|after|until)\s+(?:(?:early|late|mid)[\s-])?$/i

/** A dateline's day whose weekday the first lines name, in the latest year of the text, when it fits and is no mere background. */
function yearByWeekday(
  text: string,
  dateline: ReadDateline | null,
  month: number,
  day: number,
): string | null {
  const lead = text.slice(dateline?.dateline.end ?? 0, (dateline?.dateline.end ?? 0) + 400)
  const named = /\bon ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.exec(lead)?.[1]
  if (!named) return null
  const years = Array.from(text.matchAll(/(?<![\d,.])(?:19|20)\d\d(?![\d,]*\d)/g), (found) => ({
    year: Number(found[0]),
    isNow: !background.test(text.slice(Math.max(0, found.index - 20), found.index)),
  }))
  const latest = Math.max(...years.map((one) => one.year))
  const isTold = years.some((one) => one.year === latest && one.isNow)
  const iso = isTold ? isoDay(latest, month, day) : null
  if (!iso) return null
  return weekdays[new Date(iso).getUTCDay()] === named.toLowerCase() ? iso : null
}
