/** How what is open changes: loading, opened, failed, saved. */
import type { OpenGraph, ReadProgress } from '../../../shared/ipc/contract'
import type { Problem, Result } from '../../../shared/model'

export interface Session {
  /** Until it is known whether something is being opened already. */
  readonly starting: boolean
  readonly graph: OpenGraph | null
  /** Counts what is being opened: progress that is told later than the end is not shown. */
  readonly underway: number
  /** What is being opened, in words, or null. */
  readonly loading: string | null
  readonly progress: ReadProgress | null
  /** Why the last thing could not be opened. */
  readonly failure: Problem | null
  readonly recent: readonly string[]
  /** Counts graphs opened, so that views know when to forget places. */
  readonly opened: number
}

export const NOTHING_OPEN: Session = {
  starting: true,
  graph: null,
  underway: 0,
  loading: null,
  progress: null,
  failure: null,
  recent: [],
  opened: 0,
}

/** What was asked for at the start has been told by now. */
export const endStart = (session: Session): Session => ({ ...session, starting: false })

export const startOpening = (session: Session): Session => ({
  ...session,
  underway: session.underway + 1,
})

export const endOpening = (session: Session): Session => ({
  ...session,
  underway: Math.max(0, session.underway - 1),
})

export const startLoading = (session: Session, what: string): Session => ({
  ...session,
  loading: what,
  progress: null,
  failure: null,
})

export const showProgress = (session: Session, progress: ReadProgress): Session =>
  session.underway === 0
    ? session
    : { ...session, loading: session.loading ?? 'articles', progress }

/** Another graph takes the place of the one shown. */
export const openGraph = (session: Session, graph: OpenGraph): Session => ({
  ...session,
  graph,
  loading: null,
  progress: null,
  failure: null,
  opened: session.opened + 1,
})

/** The same graph after a correction, undo or save: places stay. */
export const replaceGraph = (session: Session, graph: OpenGraph): Session => ({ ...session, graph })

/** The end of opening; `null` is a dialog that was closed. A cancelled reading is no failure. */
export function finishLoading(session: Session, result: Result<OpenGraph> | null): Session {
  const ended = endOpening(session)
  if (result?.ok) return openGraph(ended, result.value)
  const failure = result && result.problem.code !== 'cancelled' ? result.problem : null
  return { ...ended, loading: null, progress: null, failure }
}

/** A saved view changes the file's content, not the graph. */
export const markUnsaved = (session: Session, unsaved: boolean): Session =>
  session.graph ? { ...session, graph: { ...session.graph, unsaved } } : session

export const markSaved = (session: Session, file: string): Session =>
  session.graph ? { ...session, graph: { ...session.graph, file, unsaved: false } } : session
