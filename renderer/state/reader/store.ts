/** Which article is open beside the graph, at which place; and which dialog or panel is open. */
import { create } from 'zustand'
import type { Evidence } from '../../../shared/model'

export type DialogName =
  | 'palette'
  | 'export'
  | 'shortcuts'
  | 'about'
  | 'problems'
  | 'save-view'
  | 'merge'
  | 'rename'
  | 'correct'
  | 'review'
  | null

interface Reading {
  readonly article: string | null
  /** What to scroll to and highlight. */
  readonly at: Evidence | null
  readonly panel: 'details' | 'reader' | 'nodes'
  readonly dialog: DialogName
  /** For developers: how each paragraph is read stands below it. */
  readonly showsReading: boolean
  /** The node a dialog is about. */
  readonly about: string | null
}

export const useReader = create<Reading>()(() => ({
  article: null,
  at: null,
  panel: 'details',
  dialog: null,
  about: null,
  showsReading: false,
}))

/** Opens the article at the place of a piece of evidence; a dialog that covers it is closed. */
export const readAt = (at: Evidence): void =>
  useReader.setState({ article: at.article, at, panel: 'reader', dialog: null })
export const readArticle = (article: string): void =>
  useReader.setState({ article, at: null, panel: 'reader' })
export const showPanel = (panel: Reading['panel']): void => useReader.setState({ panel })
export const openDialog = (dialog: DialogName, about: string | null = null): void =>
  useReader.setState({ dialog, about })
export const toggleReading = (): void =>
  useReader.setState(({ showsReading }) => ({ showsReading: !showsReading }))
export const closeReader = (): void =>
  useReader.setState({ article: null, at: null, panel: 'details' })
