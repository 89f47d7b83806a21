/** What the person keeps between starts: theme, notes, saved views, tour seen. */
import type { Theme } from '../../../shared/ipc/contract'
import type { Point } from '../../view-model/layout/types'
import type { Explore } from '../explore/reducers'

export interface SavedView {
  readonly name: string
  readonly view: Explore
  readonly places: Readonly<Record<string, Point>>
}

export interface Settings {
  readonly theme: Theme
  /** Notes by node id. */
  readonly notes: Readonly<Record<string, string>>
  readonly views: readonly SavedView[]
  readonly tourSeen: boolean
  readonly timelineOpen: boolean
  /** False until read from disk, so that defaults are never written over what is kept. */
  readonly ready: boolean
}

export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  notes: {},
  views: [],
  tourSeen: true,
  timelineOpen: true,
  ready: false,
}

/** An empty note is taken away. */
export function setNote(settings: Settings, id: string, text: string): Settings {
  const notes = Object.fromEntries(Object.entries(settings.notes).filter(([key]) => key !== id))
  return { ...settings, notes: text.trim() === '' ? notes : { ...notes, [id]: text } }
}

/** A view of the same name is replaced. */
export const saveView = (settings: Settings, saved: SavedView): Settings => ({
  ...settings,
  views: [...settings.views.filter((one) => one.name !== saved.name), saved],
})
export const dropView = (settings: Settings, name: string): Settings => ({
  ...settings,
  views: settings.views.filter((one) => one.name !== name),
})

type Kept = Pick<Settings, 'notes' | 'views' | 'tourSeen' | 'timelineOpen'>

export const toJson = ({ notes, views, tourSeen, timelineOpen }: Settings): string =>
  JSON.stringify({ notes, views, tourSeen, timelineOpen } satisfies Kept)

/** What was kept, or the first settings when there is nothing or it cannot be read. */
export function fromJson(json: string | null, theme: Theme): Settings {
  const first: Settings = { ...FIRST_SETTINGS, theme, tourSeen: false, ready: true }
  if (json === null) return first
  try {
    const kept = JSON.parse(json) as Partial<Kept> | null
    return {
      ...first,
      notes: kept?.notes ?? {},
      views: Array.isArray(kept?.views) ? kept.views : [],
      tourSeen: kept?.tourSeen === true,
      timelineOpen: kept?.timelineOpen !== false,
    }
  } catch {
    return first
  }
}
