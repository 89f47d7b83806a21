/** One of two that may be the same: what it is, and the sentences it was read from. */
import type { EntityDetail, EvidenceView, MergeCandidate } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { shortNames } from '../../view-model/overview'
import { KIND_WORDS, count, formatDate } from '../../view-model/words'
import { useEntityDetail, useEventDetail } from '../actions/use-detail'
import { EvidenceByReport } from '../inspector/Evidence'
import { Head } from '../inspector/Head'
import { Waiting } from '../inspector/Waiting'

/** So many sentences are enough to tell. */
const FEW = 4

const Sentences = ({ evidence }: { readonly evidence: readonly EvidenceView[] }) => (
  <EvidenceByReport evidence={evidence.slice(0, FEW)} />
)

/** Where it is named comes before where it is "he". */
const named = ({ entity, evidence }: EntityDetail): readonly EvidenceView[] => {
  const isNamed = (at: number): boolean => entity.mentions[at]?.form === 'name'
  const names = evidence.filter((_, at) => isNamed(at))
  return names.length > 0 ? names : evidence
}

function Name({ id }: { readonly id: string }) {
  const entity = useGraphIndex().entities.get(id)
  const detail = useEntityDetail(id)
  if (!entity) return null
  const words = [
    KIND_WORDS[entity.kind].one,
    count(entity.articles.length, 'report'),
    count(entity.mentionCount, 'mention'),
  ]
  return (
    <section aria-label={entity.name}>
      <Head type={entity.kind} title={entity.name} subtitle={words.join(' · ')} />
      <Waiting asked={detail}>{(value) => <Sentences evidence={named(value)} />}</Waiting>
    </section>
  )
}

function Event({ id }: { readonly id: string }) {
  const index = useGraphIndex()
  const event = index.events.get(id)
  const detail = useEventDetail(id)
  if (!event) return null
  const places = shortNames(
    index,
    event.places.map(({ entity }) => entity),
  )
  return (
    <section aria-label={event.label}>
      <Head
        type={event.type}
        status={event.status}
        title={event.label}
        subtitle={[formatDate(event.date), places.join(', ') || 'No place'].join(' · ')}
      />
      <Waiting asked={detail}>{({ evidence }) => <Sentences evidence={evidence} />}</Waiting>
    </section>
  )
}

export const ReviewSide = ({
  kind,
  id,
}: {
  readonly kind: MergeCandidate['kind']
  readonly id: string
}) => (kind === 'entity' ? <Name id={id} /> : <Event id={id} />)
