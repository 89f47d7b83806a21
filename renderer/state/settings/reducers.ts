/** What the person keeps between starts: theme, tour seen, timeline open. */
import type { Theme } from '../../../shared/ipc/contract'

export interface Settings {
  readonly theme: Theme
  readonly tourSeen: boolean
  readonly timelineOpen: boolean
  /** False until read from disk, so that defaults are never written over what is kept. */
  readonly ready: boolean
}

export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  tourSeen: true,
  timelineOpen: true,
  ready: false,
}

type Kept = Pick<Settings, 'tourSeen' | 'timelineOpen'>

export const toJson = ({ tourSeen, timelineOpen }: Settings): string =>
  JSON.stringify({ tourSeen, timelineOpen } satisfies Kept)

/** What was kept, or the first settings when there is nothing or it cannot be read. */
export function fromJson(json: string | null, theme: Theme): Settings {
  const first: Settings = { ...FIRST_SETTINGS, theme, tourSeen: false, ready: true }
  if (json === null) return first
  try {
    const kept = JSON.parse(json) as Partial<Kept> | null
    return {
      ...first,
      tourSeen: kept?.tourSeen === true,
      timelineOpen: kept?.timelineOpen !== false,
    }
  } catch {
    return first
  }
}
