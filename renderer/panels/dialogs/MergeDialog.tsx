/** Joins an entity or event with another one: a decision that can be undone. */
import { useMemo, useState } from 'react'
import { useGraphIndex, useSearchIndex } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { Modal } from '../../ui/Modal'
import type { EntityKind, PloverCategory } from '../../../shared/model'
import { joinPair } from '../actions/join'
import { NodeMark } from '../shell/NodeMark'

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
    void joinPair(
      { kind: isEvent ? 'event' : 'entity', a: id, b: other },
      isEvent ? 'Events merged' : `Merged with ${title}`,
    )
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
