/** What the parts of the app share: the engine, the settings, the window and what is open in it. */
import type { BrowserWindow } from 'electron'
import type { PushName, Pushes } from '../../shared/ipc/contract'
import { PUSH_CHANNEL } from '../../shared/ipc/names'
import { NO_DOCUMENT, nameOf, type OpenDocument } from './document'
import type { EngineClient } from './engine-client'
import type { SettingsFile } from './settings'

export interface Desk {
  readonly engine: EngineClient
  readonly settings: SettingsFile
  readonly sampleFolder: string
  /** Called when the list of recent files has changed. */
  recentChanged(): void
  window(): BrowserWindow | null
  document(): OpenDocument
  setDocument(document: OpenDocument): void
  /** Sends to the page; what is sent before the page listens is kept until it does. */
  push<N extends PushName>(name: N, payload: Pushes[N]): void
  /** Whether the page that has begun to listen was sent the graph that had been kept for it; true once. */
  graphWasKept(): boolean
}

export interface OwnDesk extends Desk {
  setWindow(window: BrowserWindow | null): void
  /** The page listens from its first request on. */
  pageListens(): void
}

/** Lays out an empty desk. */
export function createDesk(
  parts: Pick<Desk, 'engine' | 'settings' | 'sampleFolder' | 'recentChanged'>,
): OwnDesk {
  let window: BrowserWindow | null = null
  let document = NO_DOCUMENT
  let listening = false
  let held: { readonly name: PushName; readonly send: () => void }[] = []
  let graphKept = false

  const send = <N extends PushName>(name: N, payload: Pushes[N]): void => {
    if (window && !window.isDestroyed()) window.webContents.send(PUSH_CHANNEL, name, payload)
  }
  return {
    ...parts,
    window: () => window,
    setWindow: (next) => {
      window = next
      listening = false
      if (next) showDocument(next, document)
    },
    document: () => document,
    setDocument: (next) => {
      document = next
      if (window && !window.isDestroyed()) showDocument(window, next)
    },
    push: (name, payload) => {
      if (listening) send(name, payload)
      else if (name !== 'push:progress') held.push({ name, send: () => send(name, payload) })
    },
    graphWasKept: () => {
      const kept = graphKept
      graphKept = false
      return kept
    },
    pageListens: () => {
      listening = true
      const waiting = held
      held = []
      for (const one of waiting) one.send()
      if (waiting.some(({ name }) => name === 'push:graph')) graphKept = true
    },
  }
}

/** The title, and on macOS the file's icon and the dot of unsaved work. */
function showDocument(window: BrowserWindow, document: OpenDocument): void {
  const nothing = document.file === null && document.folder === null
  const mark = document.unsaved && document.file !== null ? '• ' : ''
  window.setTitle(nothing ? 'Parley' : `${mark}${nameOf(document)} — Parley`)
  window.setRepresentedFilename(document.file ?? '')
  window.setDocumentEdited(document.unsaved)
}
