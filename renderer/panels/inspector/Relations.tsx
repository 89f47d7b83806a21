/** Roles and whom an entity stands for, each with the words it was read from. */
import type { Relation } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { readAt } from '../../state/reader/store'
import { formatDay } from '../../view-model/words'
import { goTo } from '../actions/pick'

const WORDS = {
  represents: ['Represents', 'Represented by'],
  'member-of': ['Member of', 'Has member'],
  'located-in': ['In', 'Contains'],
  role: ['Role', 'Role'],
} as const

export function Relations(props: { readonly id: string; readonly relations: readonly Relation[] }) {
  const index = useGraphIndex()
  if (props.relations.length === 0) return null
  return (
    <dl className="facts">
      {props.relations.map((relation) => {
        const outgoing = relation.source === props.id
        const other = outgoing ? relation.target : relation.source
        // Seen from the country or organisation, a role is an office someone holds.
        const isHeld = relation.type === 'role' && !outgoing
        const first = relation.evidence[0]
        const asOf = first ? index.articles.get(first.article)?.published : null
        return (
          <div key={`${relation.type}${relation.source}${relation.target}${relation.value}`}>
            <dt>{isHeld ? relation.value : WORDS[relation.type][outgoing ? 0 : 1]}</dt>
            <dd>
              {relation.type === 'role' && outgoing && <span>{relation.value}</span>}
              {(relation.type !== 'role' || isHeld) && other && (
                <button type="button" className="link" onClick={() => goTo(other)}>
                  {index.entities.get(other)?.name ?? other}
                </button>
              )}
              {first && (
                <button
                  type="button"
                  className="source-link"
                  onClick={() => readAt(first)}
                  aria-label="Open where this was read"
                >
                  {asOf ? `as of ${formatDay(asOf)}` : 'source'}
                </button>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
