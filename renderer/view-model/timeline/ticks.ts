/** Chooses where the time axis is marked and what stands there: years over months over days. */
import { scaleUtc } from 'd3-scale'
import { DAY, isoOf } from './when'

export interface Tick {
  readonly at: number
  readonly label: string
  /** The start of a year, or of a month among days. */
  readonly strong: boolean
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Room for "15 Aug 2016", in pixels. */
const WITH_YEAR = 80

export function ticksOf(from: number, to: number, width: number): readonly Tick[] {
  const scale = scaleUtc([new Date(from), new Date(to + DAY)], [0, width])
  const dates = scale
    .ticks(Math.max(2, Math.floor(width / 84)))
    .filter((date) => date.getTime() % DAY === 0)
  const isTight =
    dates.length > 1 && scale(dates[1]!) - scale(dates[0]!) < WITH_YEAR && isDaily(dates)
  return dates.map((date, i) => {
    const [year = '', month = '', day = ''] = isoOf(date.getTime()).split('-')
    const name = MONTHS[Number(month) - 1] ?? ''
    const newYear = month === '01' && day === '01'
    if (newYear) return { at: date.getTime(), label: year, strong: true }
    const tail = i === 0 ? ` ${year}` : ''
    // The first one, with its year, takes the room of the second.
    if (i === 1 && isTight) return { at: date.getTime(), label: '', strong: false }
    const label = day === '01' ? `${name}${tail}` : `${Number(day)} ${name}${tail}`
    return { at: date.getTime(), label, strong: day === '01' && dates.length > 1 && isDaily(dates) }
  })
}

const isDaily = (dates: readonly Date[]): boolean =>
  dates[1]!.getTime() - dates[0]!.getTime() < 27 * DAY
