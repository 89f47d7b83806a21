/** The reports of one event in columns: when, who, where, how certain, by whose word, and where they disagree. */
import type { ReactNode } from 'react'
import type { Telling } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { compareReports, kinOf, type ReportTelling } from '../../view-model/disagreements'
import { shortNames } from '../../view-model/overview'
import { STATUS_WORDS, formatDate, formatPublished } from '../../view-model/words'
import { Section } from '../shell/Section'

export function SideBySide({ tellings }: { readonly tellings: readonly Telling[] }) {
  const index = useGraphIndex()
  const { reports, differ } = compareReports(tellings, kinOf(index))
  if (reports.length < 2) return null
  const names = (ids: readonly string[]): string => shortNames(index, ids).join(', ')
  const lines: readonly (readonly [string, boolean, (report: ReportTelling) => ReactNode])[] = [
    [
      'When',
      differ.date,
      ({ dates }) => [...new Set(dates.map((date) => formatDate(date)))].join('; '),
    ],
    ['Who', differ.participants, ({ participants }) => names(participants)],
    ['Where', differ.places, ({ places }) => names(places)],
    [
      'Certainty',
      differ.status,
      ({ statuses }) => statuses.map((one) => STATUS_WORDS[one]).join(', '),
    ],
    ['Says who', false, ({ says }) => names(says)],
  ]
  const disagree = Object.values(differ).some(Boolean)
  return (
    <Section
      title={disagree ? 'Side by side: reports disagree' : 'Side by side'}
      count={reports.length}
    >
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
                const meta = index.articles.get(article)
                return (
                  <th key={article} scope="col">
                    <button type="button" className="link" onClick={() => readAt(at)}>
                      {meta?.outlet ?? meta?.file ?? article}
                    </button>
                    <small>{meta ? formatPublished(meta) : 'No date'}</small>
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
