/** The points on which the reports of an event disagree: each value with its report and its sentence. */
import type { EventDetail, EvidenceView } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { disagreementsOf, type Claim } from '../../view-model/claims'
import { MEASURE_WORDS, formatPublished } from '../../view-model/words'
import { Section } from '../shell/Section'
import { Sentence } from './Evidence'

const ABOUT = {
  date: 'When',
  places: 'Where',
  participants: 'Who',
  status: 'Certainty',
  ...MEASURE_WORDS,
} as const

/** The sentence a claim stands in, with its words marked. */
function sentenceOf(claim: Claim, evidence: readonly EvidenceView[]): EvidenceView | undefined {
  const { article, start, end } = claim
  const around = evidence.find(
    (one) => one.article === article && one.sentence.start <= start && start < one.sentence.end,
  )
  return around && { ...around, start, end }
}

export function Disagreements({ detail }: { readonly detail: EventDetail }) {
  const index = useGraphIndex()
  const points = disagreementsOf(detail, index)
  if (points.length === 0) return null
  return (
    <Section title="Reports disagree" count={points.length}>
      {points.map(({ about, claims }) => (
        <div key={`${about}${claims[0]?.label ?? ''}`} className="figures">
          <h3>{ABOUT[about]}</h3>
          <div className="reports">
            {claims.map((claim) => {
              const article = index.articles.get(claim.article)
              const sentence = sentenceOf(claim, detail.evidence)
              const source = claim.source && index.entities.get(claim.source)?.name
              return (
                <section
                  key={`${claim.article}${claim.start}${claim.label}`}
                  className="report"
                  aria-label={`${claim.label}: ${article?.title ?? claim.article}`}
                >
                  <header>
                    <strong className="differ">{claim.label}</strong>
                    <span>
                      {[
                        article?.outlet ?? article?.file,
                        article && formatPublished(article),
                        source && `by the word of ${source}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </header>
                  {sentence && (
                    <ul>
                      <Sentence evidence={sentence} />
                    </ul>
                  )}
                </section>
              )
            })}
          </div>
        </div>
      ))}
    </Section>
  )
}
