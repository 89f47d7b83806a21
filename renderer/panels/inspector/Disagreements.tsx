/** Figures told by the reports, side by side, and whether they agree. */
import type { EventDetail } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { groupFigures } from '../../view-model/disagreements'
import { Section } from '../shell/Section'

const MEASURES = {
  dead: 'Dead',
  injured: 'Injured',
  displaced: 'Displaced',
  aid: 'Aid',
  meetings: 'Meetings',
  other: 'Other figures',
} as const
const QUALIFIERS = {
  exact: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  about: 'about ',
} as const

export function Disagreements({ detail }: { readonly detail: EventDetail }) {
  const { articles, entities } = useGraphIndex()
  const groups = groupFigures(detail.figures)
  if (groups.length === 0) return null
  return (
    <Section title="Figures" count={detail.figures.length}>
      {groups.map((group) => (
        <div key={group.measure} className="figures">
          <h3>
            {MEASURES[group.measure]}
            {group.differ && <em className="differ">reports differ</em>}
          </h3>
          <ul>
            {group.claims.map((claim) => (
              <li key={`${claim.article}${claim.start}`}>
                <button type="button" className="row" onClick={() => readAt(claim)}>
                  <span className="row-main">
                    {QUALIFIERS[claim.qualifier]}
                    {claim.value.toLocaleString('en-GB')}
                    <small>{claim.text}</small>
                  </span>
                  <span className="row-side">
                    {(claim.sourceEntity && entities.get(claim.sourceEntity)?.name) ||
                      articles.get(claim.article)?.outlet}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
