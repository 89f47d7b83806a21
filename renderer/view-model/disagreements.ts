/** Turns what each report tells of an event into what they agree and differ on: dates, parties, places, figures. */
import type { EventDate, EventDetail, EventStatus, Telling } from '../../shared/model'
import { firstDay, lastDay } from './filters'

type FigureView = EventDetail['figures'][number]

export interface FigureClaim {
  readonly measure: FigureView['measure']
  readonly claims: readonly FigureView[]
  readonly differ: boolean
}

/** One group for each thing counted, the largest number first. */
export function groupFigures(figures: readonly FigureView[]): readonly FigureClaim[] {
  const groups = new Map<FigureView['measure'], FigureView[]>()
  for (const figure of figures) {
    const list = groups.get(figure.measure)
    if (list) list.push(figure)
    else groups.set(figure.measure, [figure])
  }
  return [...groups].map(([measure, claims]) => ({
    measure,
    claims: [...claims].sort((a, b) => b.value - a.value),
    differ: new Set(claims.map((claim) => claim.value)).size > 1 && measure !== 'other',
  }))
}

/** All that one report tells of the event, in whichever sentences. */
export interface ReportTelling {
  readonly article: string
  /** Where it is told first. */
  readonly at: Telling
  readonly dates: readonly EventDate[]
  readonly participants: readonly string[]
  readonly places: readonly string[]
  readonly statuses: readonly EventStatus[]
  readonly says: readonly string[]
}

export interface Comparison {
  readonly reports: readonly ReportTelling[]
  readonly differ: {
    readonly date: boolean
    readonly participants: boolean
    readonly places: boolean
    readonly status: boolean
  }
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** Days that could be the same day do not differ. */
const apart = (a: EventDate, b: EventDate): boolean =>
  lastDay(a.end) < firstDay(b.start) || lastDay(b.end) < firstDay(a.start)

/** Who names fewer does not contradict; each naming someone the other does not may. */
const atOdds = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((id) => !b.includes(id)) && b.some((id) => !a.includes(id))

function anyPair<T>(list: readonly T[], differ: (a: T, b: T) => boolean): boolean {
  return list.some((a, i) => list.slice(i + 1).some((b) => differ(a, b)))
}

export function compareReports(tellings: readonly Telling[]): Comparison {
  const groups = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const list = groups.get(telling.article)
    if (list) list.push(telling)
    else groups.set(telling.article, [telling])
  }
  const reports = [...groups].map(([article, list]): ReportTelling => ({
    article,
    at: list[0]!,
    dates: list.flatMap(({ date }) => date ?? []),
    participants: unique(list.flatMap(({ participants }) => participants)),
    places: unique(list.flatMap(({ places }) => places)),
    statuses: unique(list.map(({ status }) => status)),
    says: unique(list.flatMap(({ attributedTo }) => attributedTo ?? [])),
  }))
  return {
    reports,
    differ: {
      date: anyPair(reports, (a, b) =>
        a.dates.some((one) => b.dates.some((other) => apart(one, other))),
      ),
      participants: anyPair(reports, (a, b) => atOdds(a.participants, b.participants)),
      places: anyPair(reports, (a, b) => atOdds(a.places, b.places)),
      status: anyPair(reports, (a, b) => !a.statuses.some((one) => b.statuses.includes(one))),
    },
  }
}
