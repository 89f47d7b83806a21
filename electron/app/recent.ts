/** Keeps the list of what was opened last, in the settings and for the system. */
import { app } from 'electron'
import type { Desk } from './desk'
import { withRecent } from './settings'

/** Puts a folder or file first in the list. */
export function remember(desk: Desk, path: string): void {
  desk.settings.change({ recent: withRecent(desk.settings.get().recent, path) })
  app.addRecentDocument(path)
  desk.recentChanged()
}

export function clearRecent(desk: Desk): void {
  desk.settings.change({ recent: [] })
  app.clearRecentDocuments()
  desk.recentChanged()
}
