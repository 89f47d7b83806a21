/** The reports of one event in columns: when, who, where, how certain, by whose word, and where they disagree. */
import type { ReactNode } from 'react'
import type { EventDetail } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { disagreementsOf } from '../../view-model/disagreements'
import { shortNames } from '../../view-model/overview'
import { byReport, type ReportAccount } from '../../view-model/side-by-side'
import { STATUS_WORDS, formatDate, formatPublished } from '../../view-model/words'
import { Section } from '../shell/Section'

export function SideBySide({ detail }: { readonly detail: EventDetail }) {
  const index = useGraphIndex()
  const reports = byReport(detail.accounts)
  if (reports.length < 2) return null
  const differ = new Set(disagreementsOf(detail, index).map(({ about }) => about))
  const names = (ids: readonly string[]): string => shortNames(index, ids).join(', ')
  const lines: readonly (readonly [string, boolean, (report: ReportAccount) => ReactNode])[] = [
    [
      'When',
      differ.has('date'),
      ({ dates }) => [...new Set(dates.map((date) => formatDate(date)))].join('; '),
    ],
    ['Who', differ.has('parties'), ({ participants }) => names(participants)],
    ['Where', differ.has('place'), ({ places }) => names(places)],
    [
      'Certainty',
      differ.has('status'),
      ({ statuses }) => statuses.map((one) => STATUS_WORDS[one]).join(', '),
    ],
    ['Says who', false, ({ says }) => names(says)],
  ]
  return (
    <Section title="Side by side" count={reports.length}>
      <div
        className="side-by-side scroll"
        role="region"
        aria-label="Reports side by side"
        // Wide tables are moved sideways, by keys too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <td />
              {reports.map(({ article, at }) => {
                const report = index.articles.get(article)
                return (
                  <th key={article} scope="col">
                    <button type="button" className="link" onClick={() => readAt(at)}>
                      {report?.outlet ?? report?.file ?? article}
                    </button>
                    <small>{report && formatPublished(report)}</small>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {lines.map(([title, isDifferent, cell]) => (
              <tr key={title} data-differ={isDifferent}>
                <th scope="row">
                  {title}
                  {isDifferent && <em className="differ">differs</em>}
                </th>
                {reports.map((report) => (
                  <td key={report.article}>
                    {cell(report) || <span className="none">not said</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
