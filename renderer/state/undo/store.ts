/** Binds the order of changes to what makes them. */
import { create } from 'zustand'
import { NO_ACTS, type Acts } from './reducers'

export const useActs = create<Acts>()(() => NO_ACTS)
export const changeActs = (change: (acts: Acts) => Acts): void =>
  useActs.setState(change(useActs.getState()), true)
