/** The bottom line: how much there is, how much is shown, what is selected, and problems with files. */
import { TriangleAlert } from 'lucide-react'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { useSelection } from '../../state/selection/store'
import { useSession } from '../../state/session/store'
import { count } from '../../view-model/words'
import { useNameOf } from '../actions/use-name'

export function StatusBar() {
  const index = useGraphIndex()
  const passing = usePassing()
  const { nodes, edge } = useSelection()
  const problems = useSession((session) => session.graph?.problems.length ?? 0)
  const { articles, entities, events } = index.view
  const nameOf = useNameOf()
  const chosen =
    nodes.length > 1
      ? `${nodes.length} selected`
      : nodes[0] !== undefined
        ? `Selected: ${nameOf(nodes[0])}`
        : edge
          ? `Selected: ${edge.ends.map(nameOf).join(' and ')}`
          : ''
  const filtered = passing.events.length < events.length
  return (
    <footer className="status-bar">
      <span>{count(articles.length, 'report')}</span>
      <span>{count(entities.length, 'name')}</span>
      <span>
        {filtered ? `${passing.events.length.toLocaleString('en-GB')} of ` : ''}
        {count(events.length, 'event')}
      </span>
      <span className="status-selection" aria-live="polite">
        {chosen}
      </span>
      {problems > 0 && (
        <button type="button" className="status-problems" onClick={() => openDialog('problems')}>
          <TriangleAlert size={13} aria-hidden /> {count(problems, 'problem')}
        </button>
      )}
    </footer>
  )
}
