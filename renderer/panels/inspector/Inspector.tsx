/** Shows whatever is selected. */
import { useDeferredValue } from 'react'
import { useSelection } from '../../state/selection/store'
import { useGraphIndex } from '../../state/derived/use-derived'
import { EdgeDetails } from './EdgeDetails'
import { EntityDetails } from './EntityDetails'
import { EventDetails } from './EventDetails'
import { Overview } from './Overview'
import { SeveralDetails } from './SeveralDetails'

export function Inspector() {
  const index = useGraphIndex()
  // What was clicked is seen to be picked first.
  const { nodes, edge } = useDeferredValue(useSelection())
  if (edge) return <EdgeDetails edge={edge} />
  if (nodes.length > 1) return <SeveralDetails ids={nodes} />
  const [id] = nodes
  if (id === undefined) return <Overview />
  return index.events.has(id) ? <EventDetails id={id} /> : <EntityDetails id={id} />
}
