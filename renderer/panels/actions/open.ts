/** Opens folders and files, saves, and tells the person how it went. */
import { toast } from 'sonner'
import type { OpenGraph } from '../../../shared/ipc/contract'
import type { DecisionAction, Result } from '../../../shared/model'
import { request } from '../../ipc/client'
import { restartView } from '../../state/explore/store'
import { closeReader } from '../../state/reader/store'
import { changeLater } from '../../state/review/store'
import { restartSelection } from '../../state/selection/store'
import { record } from '../../state/undo/reducers'
import { changeActs } from '../../state/undo/store'
import {
  finishLoading,
  markSaved,
  replaceGraph,
  startLoading,
  startOpening,
} from '../../state/session/reducers'
import { changeSession, useSession } from '../../state/session/store'

/** Another graph: nothing of the old view applies to it. */
export function startOver(): void {
  restartView()
  restartSelection()
  closeReader()
  changeLater(() => [])
}

async function opening(
  what: string | null,
  ask: () => Promise<Result<OpenGraph> | null>,
): Promise<void> {
  changeSession(startOpening)
  // A dialog comes first: reading is shown when the first progress arrives.
  if (what) changeSession((session) => startLoading(session, what))
  const result = await ask()
  if (result?.ok) startOver()
  changeSession((session) => finishLoading(session, result))
  const { graph, failure } = useSession.getState()
  if (graph && failure) toast.error(failure.message)
  await refreshRecent()
}

export const openFolder = (): Promise<void> =>
  opening(null, () => request('app:open-folder-dialog'))
export const openFile = (): Promise<void> => opening(null, () => request('app:open-file-dialog'))
export const openPath = (path: string): Promise<void> =>
  opening(path, () => request('app:open-path', path))
export const openSample = (): Promise<void> =>
  opening('the sample', () => request('app:open-sample'))
export const cancelOpening = (): void => {
  void request('engine:cancel')
}

export async function refreshRecent(): Promise<void> {
  const recent = await request('app:recent')
  changeSession((session) => ({ ...session, recent }))
}

async function saving(ask: () => Promise<Result<{ readonly file: string }> | null>): Promise<void> {
  const result = await ask()
  if (!result) return
  if (!result.ok) {
    toast.error(result.problem.message)
    return
  }
  changeSession((session) => markSaved(session, result.value.file))
  toast.success('Saved')
  await refreshRecent()
}

export const save = (): Promise<void> => saving(() => request('app:save'))
export const saveAs = (): Promise<void> => saving(() => request('app:save-as'))

async function correcting(
  ask: () => Promise<Result<OpenGraph>>,
  done: string | null,
): Promise<boolean> {
  const result = await ask()
  if (!result.ok) {
    toast.error(result.problem.message)
    return false
  }
  changeSession((session) => replaceGraph(session, result.value))
  if (done) {
    changeActs((acts) => record(acts, 'decision'))
    toast(done, { description: 'Undo takes it back.' })
  }
  return true
}

/** A person's correction: stored as a decision, undone at will. */
export const decide = (action: DecisionAction, done: string): Promise<boolean> =>
  correcting(() => request('engine:decide', action), done)
export const undoDecision = (): Promise<boolean> => correcting(() => request('engine:undo'), null)
export const redoDecision = (): Promise<boolean> => correcting(() => request('engine:redo'), null)

/** The name of what is open: the file's or the folder's last part. */
export function openName(): string {
  const graph = useSession.getState().graph
  const path = graph?.file ?? graph?.folder ?? ''
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? 'Untitled'
}
