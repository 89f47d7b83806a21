/** Cuts time into days, weeks (from Monday), months or years, and says each in words. */
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time'
import { formatDay } from '../words'
import { DAY, isoOf, type When } from './when'

export type Grain = 'day' | 'week' | 'month' | 'year'
export const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'year']

const STEPS: Readonly<Record<Grain, TimeInterval>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
}

/** 1970 began on a Thursday: Mondays are three days before each seventh day. */
const MONDAY = 3

/** Plain arithmetic, for it is asked of every event. */
export function floorTo(grain: Grain, time: number): number {
  switch (grain) {
    case 'day':
      return Math.floor(time / DAY) * DAY
    case 'week':
      return (Math.floor((time / DAY + MONDAY) / 7) * 7 - MONDAY) * DAY
    case 'month': {
      const date = new Date(time)
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
    }
    case 'year':
      return Date.UTC(new Date(time).getUTCFullYear(), 0, 1)
  }
}

/** The start of the bucket `steps` after the one that begins at `start`. */
export const stepFrom = (grain: Grain, start: number, steps: number): number =>
  STEPS[grain].offset(new Date(start), steps).getTime()

/** The finest grain that keeps the number of buckets readable. */
export function chooseGrain(from: number, to: number, most = 130): Grain {
  const days = (to - from) / DAY + 1
  if (days <= most) return 'day'
  if (days / 7 <= most) return 'week'
  return days / 30.4 <= most * 1.5 ? 'month' : 'year'
}

/** Whether a date is known well enough to stand in one bucket. */
export function fits(when: When, grain: Grain): boolean {
  if (when.kind === 'undated') return false
  if (when.kind === 'day' || grain === 'year') return true
  return when.known === 'month' && grain === 'month'
}

/** "26 Aug 2016", "week of 22 Aug 2016", "Aug 2016", "2016". */
export function bucketWords(grain: Grain, start: number): string {
  const iso = isoOf(start)
  switch (grain) {
    case 'day':
      return formatDay(iso)
    case 'week':
      return `week of ${formatDay(iso)}`
    case 'month':
      return formatDay(iso.slice(0, 7))
    case 'year':
      return iso.slice(0, 4)
  }
}

/** The starts of all buckets that touch the days from `from` to `to`. */
export function bucketStarts(grain: Grain, from: number, to: number): readonly number[] {
  const starts: number[] = []
  for (let start = floorTo(grain, from); start <= to; start = stepFrom(grain, start, 1))
    starts.push(start)
  return starts
}
