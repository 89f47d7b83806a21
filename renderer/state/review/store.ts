/** Binds what is put off to the dialog that asks. */
import { create } from 'zustand'
import type { Later } from './reducers'

export const useLater = create<{ readonly later: Later }>()(() => ({ later: [] }))
export const changeLater = (change: (later: Later) => Later): void =>
  useLater.setState(({ later }) => ({ later: change(later) }))
