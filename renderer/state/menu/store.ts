/** Which context menu is open: about what, and where in the window. */
import { create } from 'zustand'

export interface MenuPlace {
  readonly id: string | null
  readonly what: 'node' | 'edge' | 'paper' | 'article'
  readonly x: number
  readonly y: number
}

export const useMenu = create<{ readonly place: MenuPlace | null }>()(() => ({ place: null }))
export const openMenu = (place: MenuPlace): void => useMenu.setState({ place })
export const closeMenu = (): void => useMenu.setState({ place: null })
