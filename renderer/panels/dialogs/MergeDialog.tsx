/** Joins an entity or event with another one: a decision that can be undone. */
import { useMemo, useState } from 'react'
import { request } from '../../ipc/client'
import { useGraphIndex, useSearchIndex } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { Modal } from '../../ui/Modal'
import type { EntityKind, PloverCategory } from '../../../shared/model'
import { decide } from '../actions/open'
import { NodeMark } from '../shell/NodeMark'

async function mergeEntities(a: string, b: string, name: string): Promise<void> {
  const [one, two] = await Promise.all([request('engine:entity', a), request('engine:entity', b)])
  const first = one.ok ? one.value.entity.mentions[0]?.id : undefined
  const second = two.ok ? two.value.entity.mentions[0]?.id : undefined
  if (first && second)
    await decide({ kind: 'merge-entities', mentions: [first, second] }, `Merged with ${name}`)
}

async function mergeEvents(a: string, b: string): Promise<void> {
  const [one, two] = await Promise.all([request('engine:event', a), request('engine:event', b)])
  const first = one.ok ? one.value.event.readings[0] : undefined
  const second = two.ok ? two.value.event.readings[0] : undefined
  if (first && second)
    await decide({ kind: 'merge-events', readings: [first, second] }, 'Events merged')
}

export function MergeDialog({ id }: { readonly id: string }) {
  const index = useGraphIndex()
  const search = useSearchIndex()
  const isEvent = index.events.has(id)
  const name = index.entities.get(id)?.name ?? index.events.get(id)?.label ?? ''
  const [query, setQuery] = useState('')
  const hits = useMemo(
    () =>
      search
        .find(query || (name.split(' ').at(-1) ?? ''), 40)
        .filter((hit) => hit.what === (isEvent ? 'event' : 'entity') && hit.id !== id)
        .slice(0, 8),
    [search, query, name, isEvent, id],
  )
  const merge = (other: string, title: string): void => {
    openDialog(null)
    void (isEvent ? mergeEvents(id, other) : mergeEntities(id, other, title))
  }
  return (
    <Modal title={`Merge ${name} with…`} open onClose={() => openDialog(null)}>
      <input
        className="field"
        type="search"
        aria-label="Find the other one"
        placeholder="Find the other one"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="merge-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className="row" onClick={() => merge(hit.id, hit.title)}>
              <NodeMark type={hit.type as EntityKind | PloverCategory} />
              <span className="row-main">{hit.title}</span>
              <span className="row-side">{hit.detail}</span>
            </button>
          </li>
        ))}
      </ul>
      {hits.length === 0 && (
        <p className="note">
          {query === ''
            ? `Nothing here has a name like it. Type the name of what it is the same as.`
            : `Nothing found for “${query}”. Type another name.`}
        </p>
      )}
    </Modal>
  )
}
