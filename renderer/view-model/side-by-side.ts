/** Turns what each sentence says of an event into one column for each report. */
import type { Account, EventDate, EventStatus } from '../../shared/model'

/** All that one report says of the event, in whichever sentences. Parties and places are entity ids. */
export interface ReportAccount {
  readonly article: string
  /** Where it is told first. */
  readonly at: Account
  readonly dates: readonly EventDate[]
  readonly participants: readonly string[]
  readonly places: readonly string[]
  readonly statuses: readonly EventStatus[]
  readonly says: readonly string[]
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** In the order of the reports. */
export function byReport(accounts: readonly Account[]): readonly ReportAccount[] {
  const groups = new Map<string, Account[]>()
  for (const account of accounts) {
    const list = groups.get(account.article)
    if (list) list.push(account)
    else groups.set(account.article, [account])
  }
  return [...groups].map(([article, list]): ReportAccount => ({
    article,
    at: list[0]!,
    dates: list.flatMap(({ date }) => date ?? []),
    participants: unique(
      list.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ),
    places: unique(list.flatMap(({ places }) => places.map(({ entity }) => entity))),
    statuses: unique(list.map(({ status }) => status)),
    says: unique(list.flatMap(({ attributedTo }) => attributedTo ?? [])),
  }))
}
