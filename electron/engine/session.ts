/** What is open: the readings, a person's decisions, and the graph worked out from both. */
import type { OpenGraph } from '../../shared/ipc/contract'
import type {
  ArticleReading,
  Decision,
  DecisionAction,
  GraphView,
  ParleyGraph,
  Problem,
} from '../../shared/model'
import { once } from '../../shared/once'
import type { Resolver } from '../core/pipeline'
import type { StoredWork, WritableDatabase } from '../store'

/** Of a folder just read, the database is made when it is first needed: the graph is shown before. */
export interface KeptDatabase {
  readonly get: () => WritableDatabase
  readonly close: () => void
}

export function keepDatabase(make: () => WritableDatabase): KeptDatabase {
  let made: WritableDatabase | null = null
  return { get: () => (made ??= make()), close: () => made?.close() }
}

export interface Session {
  readonly database: KeptDatabase
  readonly resolver: () => Resolver
  /** The folder it was read from, as far as known. */
  readonly origin: string | null
  /** Whether that was in this sitting, and not when its file was made. */
  readonly readNow: boolean
  readonly file: string | null
  readonly readings: () => readonly ArticleReading[]
  readonly problems: readonly Problem[]
  readonly decisions: readonly Decision[]
  /** Undone actions, the one to redo next at the end. */
  readonly undone: readonly DecisionAction[]
  /** What the file on disk holds; null when it holds other readings or there is none. */
  readonly savedDecisions: readonly Decision[] | null
  /** The views a person saved of it, a JSON text the page reads. */
  readonly views: string | null
  readonly savedViews: string | null
  /** Read from the file when first asked for, if it was kept there. */
  readonly graph: () => ParleyGraph
  readonly view: GraphView
}

/** A session without what follows from the rest of it. */
export type SessionBase = Omit<Session, 'graph' | 'view'>

/** Works the graph out anew. */
export function withGraph(base: SessionBase): Session {
  const { resolve, view } = base.resolver()
  const graph = resolve(base.readings(), base.decisions)
  return { ...base, graph: () => graph, view: view(graph) }
}

/** Takes the graph as it was worked out when the file was saved. */
export function withStoredGraph(base: SessionBase, work: StoredWork): Session {
  const graph = once(() => JSON.parse(work.graph()) as ParleyGraph)
  return { ...base, graph, view: JSON.parse(work.view()) as GraphView }
}

/** What the windows are told. */
export function toOpenGraph(session: Session): OpenGraph {
  const { origin, readNow, file, view, problems } = session
  return { folder: readNow ? origin : null, file, view, problems, unsaved: isUnsaved(session) }
}

export function isUnsaved({ decisions, savedDecisions, views, savedViews }: Session): boolean {
  if (views !== savedViews) return true
  if (savedDecisions === null || savedDecisions.length !== decisions.length) return true
  return JSON.stringify(savedDecisions) !== JSON.stringify(decisions)
}
