/** The name of anything drawn: an entity, an event or a folded group. */
import { useGraphIndex, useGroups } from '../../state/derived/use-derived'

export function useNameOf(): (id: string) => string {
  const index = useGraphIndex()
  const groups = useGroups()
  return (id) =>
    index.entities.get(id)?.name ??
    index.events.get(id)?.label ??
    groups.find((group) => group.id === id)?.name ??
    ''
}
