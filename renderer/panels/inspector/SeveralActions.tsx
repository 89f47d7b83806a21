/** What can be done with several selected nodes together: keep, hide, paths, common neighbours. */
import { toast } from 'sonner'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { focusOn, hide, reveal } from '../../state/explore/reducers'
import { changeView } from '../../state/explore/store'
import { selectNodes } from '../../state/selection/store'
import { Button } from '../../ui/Button'
import { commonNeighbours } from '../../view-model/neighbours'
import { pathInTime, shortestPath } from '../../view-model/paths'

function showPath(path: readonly string[], none: string): void {
  if (path.length === 0) {
    toast(none)
    return
  }
  changeView((view) => ({ ...reveal(view, path), path, tab: 'graph', reading: 'events' }))
}

export function SeveralActions(props: {
  readonly ids: readonly string[]
  /** Folded together: no way leads from one to the other that would be drawn. */
  readonly isGroup: boolean
}) {
  const { ids, isGroup } = props
  const index = useGraphIndex()
  const passing = usePassing()
  const [from, to] = ids
  const isPair = !isGroup && ids.length === 2 && from !== undefined && to !== undefined
  const showCommon = (): void => {
    const common = commonNeighbours(index, passing, ids)
    if (common.length === 0) {
      toast('They have no neighbour in common.')
      return
    }
    changeView((view) => reveal(view, common))
    selectNodes([...ids, ...common])
  }
  return (
    <div className="button-row">
      {isPair && (
        <>
          <Button
            small
            look="outlined"
            onClick={() =>
              showPath(shortestPath(index, passing, from, to), 'Nothing links the two.')
            }
          >
            Shortest path
          </Button>
          <Button
            small
            look="outlined"
            onClick={() =>
              showPath(
                pathInTime(passing, from, to),
                'No row of dated events in the order of time leads from the first to the second.',
              )
            }
          >
            Path in time order
          </Button>
        </>
      )}
      {ids.length <= 8 && !isGroup && (
        <Button small look="outlined" onClick={showCommon}>
          Common neighbours
        </Button>
      )}
      <Button small look="outlined" onClick={() => changeView((view) => focusOn(view, ids, 0))}>
        Show only these
      </Button>
      <Button small look="outlined" onClick={() => changeView((view) => hide(view, ids))}>
        Hide
      </Button>
    </div>
  )
}
