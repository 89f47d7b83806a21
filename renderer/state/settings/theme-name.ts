/** The theme in force, light or dark, after the system has been asked. */
import { create } from 'zustand'
import type { ThemeName } from '../../view-model/palette'

const inForce = create<{ readonly name: ThemeName }>()(() => ({ name: 'light' }))
export const useThemeName = (): ThemeName => inForce((state) => state.name)
export const themeNow = (): ThemeName => inForce.getState().name
export const setThemeName = (name: ThemeName): void => inForce.setState({ name })
