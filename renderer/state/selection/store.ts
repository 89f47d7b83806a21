/** Binds the selection to the components. */
import { create } from 'zustand'
import {
  FIRST_TRAIL,
  NOTHING,
  goBack,
  goForward,
  select,
  toggleNode,
  type Selection,
  type SelectionTrail,
} from './reducers'

export const useTrail = create<SelectionTrail>()(() => FIRST_TRAIL)
export const useSelection = (): Selection => useTrail((trail) => trail.current)
export const selection = (): Selection => useTrail.getState().current

export const selectNodes = (nodes: readonly string[]): void =>
  useTrail.setState((trail) => select(trail, { nodes, edge: null }))
export const selectEdge = (edge: NonNullable<Selection['edge']>): void =>
  useTrail.setState((trail) => select(trail, { nodes: [], edge }))
export const toggleSelected = (id: string): void =>
  useTrail.setState((trail) => toggleNode(trail, id))
export const clearSelection = (): void => useTrail.setState((trail) => select(trail, NOTHING))
export const selectBack = (): void => useTrail.setState((trail) => goBack(trail))
export const selectForward = (): void => useTrail.setState((trail) => goForward(trail))
export const restartSelection = (): void => useTrail.setState(FIRST_TRAIL)
