/** Turns what each report tells of an event into what they agree and differ on: dates, parties, places, certainty. */
import type { EventDate, EventStatus, Telling } from '../../shared/model'
import { firstDay, lastDay } from './filters'
import type { GraphIndex } from './graph-index'

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

/** Whether two entities may stand for one another. */
type Same = (a: string, b: string) => boolean

/** A minister and the country he represents, a town and its country, are no contradiction. */
export function kinOf(index: GraphIndex): Same {
  const ties = new Set(
    index.view.relations.flatMap(({ source, target }) =>
      target === null ? [] : [`${source} ${target}`, `${target} ${source}`],
    ),
  )
  return (a, b) => {
    if (a === b || ties.has(`${a} ${b}`)) return true
    const [x, y] = [index.entities.get(a), index.entities.get(b)]
    const within = (x?.kind === 'country') !== (y?.kind === 'country')
    return within && x?.country !== null && x?.country === y?.country
  }
}

/** Who names fewer does not contradict; each naming someone the other does not may. */
const atOdds = (a: readonly string[], b: readonly string[], same: Same): boolean =>
  a.some((id) => !b.some((other) => same(id, other))) &&
  b.some((id) => !a.some((other) => same(id, other)))

function anyPair<T>(list: readonly T[], differ: (a: T, b: T) => boolean): boolean {
  return list.some((a, i) => list.slice(i + 1).some((b) => differ(a, b)))
}

export function compareReports(
  tellings: readonly Telling[],
  same: Same = (a, b) => a === b,
): Comparison {
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
      participants: anyPair(reports, (a, b) => atOdds(a.participants, b.participants, same)),
      places: anyPair(reports, (a, b) => atOdds(a.places, b.places, same)),
      status: anyPair(reports, (a, b) => !a.statuses.some((one) => b.statuses.includes(one))),
    },
  }
}
