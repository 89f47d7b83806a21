/** Says in one line what a graph was read from: the source line under a picture. */
import type { ArticleMeta } from '../../shared/model'
import { count, formatDay } from './words'

/** Named one by one up to this number. */
const MOST = 4

/** "Source: 5 reports (Reuters, DW), 17 May to 8 Dec 2016. Drawn with Parley." */
export function sourceLine(articles: readonly ArticleMeta[]): string {
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted()
  const outlets = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].toSorted()
  const named =
    outlets.length === 0
      ? ''
      : outlets.length <= MOST
        ? ` (${outlets.join(', ')})`
        : ` of ${count(outlets.length, 'outlet')}`
  const [first, last] = [days[0], days.at(-1)]
  const sameYear = first?.slice(0, 4) === last?.slice(0, 4)
  const when =
    !first || !last
      ? ''
      : first === last
        ? `, ${formatDay(first)}`
        : `, ${formatDay(first, !sameYear)} to ${formatDay(last)}`
  return `Source: ${count(articles.length, 'report')}${named}${when}. Drawn with Parley.`
}
