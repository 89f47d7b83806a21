/** Binds the view and its history to the components. */
import { create } from 'zustand'
import { NO_ACTS, record } from '../undo/reducers'
import { changeActs } from '../undo/store'
import {
  FIRST_LOOK,
  advance,
  startHistory,
  stepBack,
  stepForward,
  type Explore,
  type History,
} from './reducers'

export const useExplore = create<History<Explore>>()(() => startHistory(FIRST_LOOK))

export const view = (): Explore => useExplore.getState().present

/** Applies a change that can be undone. */
export function changeView(change: (view: Explore) => Explore): void {
  const before = useExplore.getState()
  const after = advance(before, change(before.present))
  if (after === before) return
  useExplore.setState(after)
  changeActs((acts) => record(acts, 'view'))
}

/** Applies a change that is no step of its own: switching tabs, playing through time. */
export const adjustView = (change: (view: Explore) => Explore): void =>
  useExplore.setState((history) => ({ ...history, present: change(history.present) }))

export const undoView = (): void => useExplore.setState((history) => stepBack(history))
export const redoView = (): void => useExplore.setState((history) => stepForward(history))
export function restartView(): void {
  useExplore.setState(startHistory(FIRST_LOOK))
  changeActs(() => NO_ACTS)
}

export const useView = <T>(pick: (view: Explore) => T): T =>
  useExplore((history) => pick(history.present))
