/** One undo and one redo for both: changes of the view, and corrections of the graph. */
import { redoView, undoView } from '../../state/explore/store'
import { doAgain, takeBack } from '../../state/undo/reducers'
import { changeActs, useActs } from '../../state/undo/store'
import { redoDecision, undoDecision } from './open'

export function undo(): void {
  const last = useActs.getState().done.at(-1)
  if (!last) return
  changeActs(takeBack)
  if (last === 'view') undoView()
  else void undoDecision()
}

export function redo(): void {
  const next = useActs.getState().undone[0]
  if (!next) return
  changeActs(doAgain)
  if (next === 'view') redoView()
  else void redoDecision()
}
