/** The only place a channel exists: its name and its signature, once. Both sides derive their types from these maps. */
import type {
  ArticleView,
  Decision,
  DecisionAction,
  EntityDetail,
  EventDetail,
  GraphView,
  Problem,
  Result,
  SentenceHit,
} from '../model'

export interface ReadProgress {
  readonly done: number
  readonly total: number
  /** The file just read, relative to the folder. */
  readonly file: string
}

/** What is open now. */
export interface OpenGraph {
  /** The folder the articles came from, or null for a graph opened from a file. */
  readonly folder: string | null
  /** The `.parley` file, or null when never saved. */
  readonly file: string | null
  /** On the way to the page it is text (see `packing.ts`). */
  readonly view: GraphView
  /** Per file: what could not be read, and warnings. */
  readonly problems: readonly Problem[]
  readonly unsaved: boolean
}

export interface GraphStats {
  readonly articles: number
  readonly sentences: number
  readonly entities: Readonly<Record<string, number>>
  readonly events: Readonly<Record<string, number>>
  readonly relations: number
  readonly quotes: number
}

export type TextFormat = 'graphml' | 'gexf' | 'json' | 'csv-nodes' | 'csv-edges'

/** Served by the engine, in the worker thread, or directly on the command line. */
export interface EngineRequests {
  'engine:build-folder': (folder: string) => Result<OpenGraph>
  /** Adds the articles of a folder to what is open; decisions are kept. */
  'engine:cancel': () => void
  'engine:open-file': (file: string) => Result<OpenGraph>
  'engine:save-file': (file: string) => Result<{ readonly file: string }>
  'engine:current': () => OpenGraph | null
  'engine:entity': (id: string) => Result<EntityDetail>
  'engine:event': (id: string) => Result<EventDetail>
  'engine:article': (id: string) => Result<ArticleView>
  'engine:search-sentences': (query: string, limit: number) => readonly SentenceHit[]
  'engine:stats': () => Result<GraphStats>
  /** How a piece of text is read: tokens, tags, tree, names, clauses, mentions, events. */
  'engine:explain': (text: string) => Result<string>
  'engine:export-text': (format: TextFormat) => Result<string>
  'engine:decide': (action: DecisionAction) => Result<OpenGraph>
  'engine:undo': () => Result<OpenGraph>
  'engine:redo': () => Result<OpenGraph>
  'engine:decisions': () => readonly Decision[]
  /** The views a person saved of what is open, a JSON text; null when there are none. */
  'engine:views': () => string | null
  'engine:keep-views': (json: string) => Result<{ readonly unsaved: boolean }>
}

export type Theme = 'system' | 'light' | 'dark'

export interface AppInfo {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly platform: string
}

/** Served by the main process: windows, dialogs, files chosen by the person. */
export interface AppRequests {
  /** Asks for a folder and builds it; null when the person cancelled the dialog. */
  'app:open-folder-dialog': () => Result<OpenGraph> | null
  'app:open-file-dialog': () => Result<OpenGraph> | null
  /** Opens a folder or a `.parley` file by path: drag and drop, recent files. */
  'app:open-path': (path: string) => Result<OpenGraph>
  /** Saves to the open file, or asks where; null when cancelled. */
  'app:save': () => Result<{ readonly file: string }> | null
  'app:save-as': () => Result<{ readonly file: string }> | null
  /** Writes an export made by the engine where the person chooses; null when cancelled. */
  'app:export-text': (format: TextFormat) => Result<{ readonly file: string }> | null
  /** Writes a picture, or a table of what is selected, made by the renderer where the person chooses; null when cancelled. */
  'app:export-image': (
    format: 'png' | 'svg' | 'csv-nodes',
    bytes: Uint8Array,
    suggestedName: string,
  ) => Result<{ readonly file: string }> | null
  'app:recent': () => readonly string[]
  'app:clear-recent': () => void
  'app:theme': () => Theme
  'app:set-theme': (theme: Theme) => void
  /** Small settings the renderer keeps between starts (panel sizes), a JSON text by key. */
  'app:setting': (key: string) => string | null
  'app:set-setting': (key: string, json: string) => void
  'app:info': () => AppInfo
  'app:open-sample': () => Result<OpenGraph>
}

/** Commands of the native menu that the renderer carries out. */
export type MenuCommand =
  | 'open-folder'
  | 'open-file'
  | 'save'
  | 'save-as'
  | 'export-png'
  | 'export-svg'
  | 'export-graphml'
  | 'export-gexf'
  | 'export-json'
  | 'export-csv'
  | 'undo'
  | 'redo'
  | 'find'
  | 'fit'
  | 'zoom-in'
  | 'zoom-out'
  | 'view-graph'
  | 'view-timeline'
  | 'view-map'
  | 'view-table'
  | 'view-matrix'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'
  | 'shortcuts'
  | 'about'
  | 'tour'
  | 'back'
  | 'forward'

/** Sent by the main process to the renderer. */
export interface Pushes {
  'push:progress': ReadProgress
  'push:graph': OpenGraph
  'push:problem': Problem
  'push:menu': MenuCommand
  /** A path opened from outside the window (menu's recent files, the command line). */
  'push:opening': { readonly path: string }
}

export type Requests = EngineRequests & AppRequests
export type RequestName = keyof Requests
export type PushName = keyof Pushes

/** What the preload script exposes as `window.parley`. */
export interface Bridge {
  request<N extends RequestName>(
    name: N,
    ...args: Parameters<Requests[N]>
  ): Promise<ReturnType<Requests[N]>>
  /** Returns the function that stops listening. */
  on<N extends PushName>(name: N, listener: (payload: Pushes[N]) => void): () => void
  /** The path of a dropped file (webUtils.getPathForFile). */
  pathOf(file: unknown): string
}
