/** The views a person saved of what is open; they are kept beside the graph, in its file. */
import type { Point } from '../../view-model/layout/types'
import type { Explore } from '../explore/reducers'

export interface SavedView {
  readonly name: string
  readonly view: Explore
  readonly places: Readonly<Record<string, Point>>
}

export type SavedViews = readonly SavedView[]

/** A view of the same name is replaced. */
export const saveView = (views: SavedViews, saved: SavedView): SavedViews => [
  ...views.filter((one) => one.name !== saved.name),
  saved,
]

export const dropView = (views: SavedViews, name: string): SavedViews =>
  views.filter((one) => one.name !== name)

/** Nothing is shown of a text that cannot be read. */
export function viewsFrom(json: string | null): SavedViews {
  try {
    const kept: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(kept) ? (kept as SavedViews) : []
  } catch {
    return []
  }
}
