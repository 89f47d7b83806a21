/** Who takes part in an event, and where: change a role, take one out, add one that is in the graph. */
import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { EntityKind, ParticipantRole, PloverCategory } from '../../../shared/model'
import { useGraphIndex, useSearchIndex } from '../../state/derived/use-derived'
import { IconButton } from '../../ui/Button'
import { ROLE_WORDS, isTogether, roleWord } from '../../view-model/words'
import type { Part } from '../actions/correct-event'
import { NodeMark } from '../shell/NodeMark'

const PARTS = [...(Object.keys(ROLE_WORDS) as ParticipantRole[]), 'place'] as const

/** In what is done together nobody is on the other side. */
const partsIn = (type: PloverCategory, now: Part['part']): readonly Part['part'][] =>
  PARTS.filter((part) => part === now || part !== 'recipient' || !isTogether(type))
const IS_SPOT: ReadonlySet<EntityKind> = new Set(['place', 'facility'])

export function PartsEditor(props: {
  readonly type: PloverCategory
  readonly parts: readonly Part[]
  readonly onChange: (parts: readonly Part[]) => void
}) {
  const { type, parts, onChange } = props
  const { entities } = useGraphIndex()
  const search = useSearchIndex()
  const [query, setQuery] = useState('')
  const hits = useMemo(() => {
    const taken = new Set(parts.map(({ entity }) => entity))
    return query.trim() === ''
      ? []
      : search
          .find(query, 30)
          .filter(({ what, id }) => what === 'entity' && !taken.has(id))
          .slice(0, 5)
  }, [search, query, parts])
  const add = (entity: string): void => {
    const kind = entities.get(entity)?.kind
    onChange([...parts, { entity, part: kind && IS_SPOT.has(kind) ? 'place' : 'actor' }])
    setQuery('')
  }
  return (
    <fieldset className="parts">
      <legend>Who and where</legend>
      <ul>
        {parts.map((one, at) => {
          const entity = entities.get(one.entity)
          const name = entity?.name ?? one.entity
          return (
            <li key={`${one.entity}${one.part}`} className="part">
              {entity && <NodeMark type={entity.kind} />}
              <span className="row-main">{name}</span>
              <select
                className="field"
                aria-label={`Part of ${name}`}
                value={one.part}
                onChange={({ target }) => {
                  const part = target.value as Part['part']
                  onChange(parts.map((other, i) => (i === at ? { ...other, part } : other)))
                }}
              >
                {partsIn(type, one.part).map((part) => (
                  <option key={part} value={part}>
                    {part === 'place' ? 'Place' : roleWord(part, type)}
                  </option>
                ))}
              </select>
              <IconButton
                name={`Take out ${name}`}
                small
                onClick={() => onChange(parts.filter((_, i) => i !== at))}
              >
                <X size={13} />
              </IconButton>
            </li>
          )
        })}
      </ul>
      {parts.length === 0 && <p className="note">An event needs someone or somewhere.</p>}
      <input
        className="field"
        type="search"
        aria-label="Add someone or a place"
        placeholder="Add someone or a place"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <ul className="merge-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className="row" onClick={() => add(hit.id)}>
              <NodeMark type={hit.type as EntityKind} />
              <span className="row-main">{hit.title}</span>
              <span className="row-side">{hit.detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
