/** The figures of an event's reports, one under the other, each with who says so. */
import type { EventDetail } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { figureLabel, groupFigures } from '../../view-model/claims'
import { MEASURE_WORDS } from '../../view-model/words'
import { Section } from '../shell/Section'

/** Those on which reports disagree stand in their own section. */
export function Figures({ detail }: { readonly detail: EventDetail }) {
  const { articles, entities } = useGraphIndex()
  const groups = groupFigures(detail.figures).filter((group) => !group.differ)
  if (groups.length === 0) return null
  const count = groups.reduce((sum, group) => sum + group.claims.length, 0)
  return (
    <Section title="Figures" count={count}>
      {groups.map((group) => (
        <div key={`${group.measure}${group.claims[0]?.start ?? ''}`} className="figures">
          <h3>{MEASURE_WORDS[group.measure]}</h3>
          <ul>
            {group.claims.map((claim) => (
              <li key={`${claim.article}${claim.start}`}>
                <button type="button" className="row" onClick={() => readAt(claim)}>
                  <span className="row-main">
                    {figureLabel(claim)}
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
