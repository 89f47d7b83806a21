/** Listens to the main process: progress, graphs opened from outside, menu commands. */
import { useEffect } from 'react'
import { toast } from 'sonner'
import { listen, request } from '../../ipc/client'
import {
  endOpening,
  endStart,
  openGraph,
  showProgress,
  startLoading,
  startOpening,
} from '../../state/session/reducers'
import { changeSession, useSession } from '../../state/session/store'
import { runCommand } from './commands'
import { refreshRecent, startOver } from './open'

export function useBridge(): void {
  useEffect(() => {
    const stops = [
      listen('push:progress', (progress) =>
        changeSession((session) => showProgress(session, progress)),
      ),
      listen('push:opening', ({ path }) =>
        changeSession((session) => startLoading(startOpening(session), path)),
      ),
      listen('push:graph', (graph) => {
        startOver()
        changeSession((session) => openGraph(endOpening(session), graph))
        void refreshRecent()
      }),
      listen('push:problem', (problem) => {
        changeSession((session) => ({
          ...endOpening(session),
          loading: null,
          progress: null,
          failure: problem,
        }))
        // The first screen shows it itself.
        if (useSession.getState().graph) toast.error(problem.message)
      }),
      listen('push:menu', runCommand),
    ]
    // A graph may have been opened before this window could listen.
    void request('engine:current').then((graph) => {
      changeSession((session) =>
        endStart(graph && !session.graph ? openGraph(session, graph) : session),
      )
    })
    void refreshRecent()
    return () => stops.forEach((stop) => stop())
  }, [])
}
