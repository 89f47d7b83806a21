/** Which context menu is open: about what, and where in the window. */
import { create } from 'zustand'

export interface MenuPlace {
  readonly id: string | null
  readonly what: 'node' | 'edge' | 'paper' | 'article'
  /** Of an edge that is not drawn in the graph: a cell of the matrix, a curve on the map. */
  readonly tie?: { readonly ends: readonly [string, string]; readonly events: readonly string[] }
  readonly x: number
  readonly y: number
}

export const useMenu = create<{ readonly place: MenuPlace | null }>()(() => ({ place: null }))
export const openMenu = (place: MenuPlace): void => useMenu.setState({ place })
export const closeMenu = (): void => useMenu.setState({ place: null })
