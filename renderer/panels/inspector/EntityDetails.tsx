/** Everything known of an entity: names, roles, whom it stands for, its events by time, whom it met, its words, its sentences. */
import type { EvidenceView } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { entitiesOf } from '../../view-model/graph-index'
import { byTime } from '../../view-model/overview'
import { isMeeting } from '../../view-model/scene-pairs'
import { KIND_WORDS, count } from '../../view-model/words'
import { decide } from '../actions/open'
import { useEntityDetail } from '../actions/use-detail'
import { Rows } from '../shell/Rows'
import { Section } from '../shell/Section'
import { EntityActions } from './EntityActions'
import { EntityRow } from './EntityRow'
import { EventRow } from './EventRow'
import { EvidenceByReport } from './Evidence'
import { Head } from './Head'
import { Note } from './Note'
import { Quotes } from './Quotes'
import { Relations } from './Relations'
import { Waiting } from './Waiting'

/** The words marked in a sentence are someone else: they become a node of their own. */
const SPLIT = {
  name: 'This is someone or something else',
  run: ({ article, start, end }: EvidenceView): void =>
    void decide({ kind: 'split-mention', mention: `${article}:${start}-${end}` }, 'Taken apart'),
}

export function EntityDetails({ id }: { readonly id: string }) {
  const index = useGraphIndex()
  const detail = useEntityDetail(id)
  const entity = index.entities.get(id)
  if (!entity) return <p className="note">It is no longer in the graph.</p>
  const events = (index.eventsOf.get(id) ?? []).map((one) => index.events.get(one)!).sort(byTime)
  const met = new Map<string, number>()
  for (const event of events)
    if (isMeeting(event) && event.participants.some((one) => one.entity === id))
      for (const other of new Set(event.participants.map((one) => one.entity)))
        if (other !== id) met.set(other, (met.get(other) ?? 0) + 1)
  const often = [...met].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8)
  const company = new Set(events.flatMap((event) => entitiesOf(event))).size - 1
  return (
    <article className="inspector" aria-label={entity.name}>
      <Head
        type={entity.kind}
        title={entity.name}
        subtitle={`${KIND_WORDS[entity.kind].one} · ${count(entity.articles.length, 'report')} · ${count(entity.mentionCount, 'mention')}`}
        actions={<EntityActions id={id} detail={detail.kind === 'here' ? detail.value : null} />}
      />
      {entity.aliases.length > 0 && (
        <p className="aliases">
          <span>Also</span> {entity.aliases.join(' · ')}
        </p>
      )}
      {detail.kind === 'here' && (
        <>
          <Relations id={id} relations={detail.value.relations} />
          <Note key={id} first={detail.value.entity.mentions[0]?.id} note={detail.value.note} />
        </>
      )}
      {often.length > 0 && (
        <Section title="Met most" count={met.size}>
          <ul>
            {often.map(([other, times]) => (
              <EntityRow key={other} id={other} side={count(times, 'time')} />
            ))}
          </ul>
        </Section>
      )}
      <Section title="Events by time" count={events.length}>
        <Rows key={id} items={events} row={(event) => <EventRow key={event.id} event={event} />} />
        {company > 0 && <p className="note">Shares events with {count(company, 'other')}.</p>}
      </Section>
      <Waiting asked={detail}>
        {(value) => (
          <>
            <Quotes key={id} quotes={value.quotes} about={id} />
            <Section title="Read from" count={value.evidence.length}>
              <EvidenceByReport key={id} evidence={value.evidence} action={SPLIT} />
            </Section>
            {value.entity.why.length > 0 && (
              <Section title="Why these names are one" count={value.entity.why.length} open={false}>
                <ul className="plain-list">
                  {value.entity.why.map((why) => (
                    <li key={why}>{why}</li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Waiting>
    </article>
  )
}
