/** One entity in a list: mark, name, and a word on the side; a click selects it. */
import { useGraphIndex } from '../../state/derived/use-derived'
import { goTo } from '../actions/pick'
import { NodeMark } from '../shell/NodeMark'

export function EntityRow({ id, side }: { readonly id: string; readonly side?: string }) {
  const entity = useGraphIndex().entities.get(id)
  if (!entity) return null
  return (
    <li>
      <button type="button" className="row" onClick={() => goTo(id)} data-node={id}>
        <NodeMark type={entity.kind} />
        <span className="row-main">{entity.name}</span>
        {side && <span className="row-side">{side}</span>}
      </button>
    </li>
  )
}
