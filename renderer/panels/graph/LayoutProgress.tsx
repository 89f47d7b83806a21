/** Says that a layout is running, how far it is, and lets it be stopped. */
import { Button } from '../../ui/Button'
import { graphHandle } from '../actions/graph-handle'

export function LayoutProgress({
  state,
}: {
  readonly state: { readonly running: boolean; readonly done: number }
}) {
  if (!state.running) return null
  return (
    <div className="layout-progress" role="status">
      <span className="spinner" aria-hidden />
      <span>Arranging{state.done > 0 ? ` ${Math.round(state.done * 100)} %` : '…'}</span>
      <Button small onClick={() => graphHandle.current?.stopLayout()}>
        Stop
      </Button>
    </div>
  )
}
