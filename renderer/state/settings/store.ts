/** Binds the settings to the components. */
import { create } from 'zustand'
import { FIRST_SETTINGS, type Settings } from './reducers'

export const useSettings = create<Settings>()(() => FIRST_SETTINGS)
export const changeSettings = (change: (settings: Settings) => Settings): void =>
  useSettings.setState(change(useSettings.getState()), true)
