/** Reads the views kept with what is open, and keeps them when they change. */
import { useEffect } from 'react'
import { toast } from 'sonner'
import { request } from '../../ipc/client'
import { markUnsaved } from '../../state/session/reducers'
import { changeSession, useSession } from '../../state/session/store'
import { viewsFrom, type SavedViews } from '../../state/views/reducers'
import { showViews, useSavedViews } from '../../state/views/store'

/** Another graph brings its own views. */
export function useViewsOfGraph(): void {
  const opened = useSession((session) => session.opened)
  useEffect(() => {
    void request('engine:views').then((json) => showViews(viewsFrom(json)))
  }, [opened])
}

export async function changeViews(change: (views: SavedViews) => SavedViews): Promise<void> {
  const views = change(useSavedViews.getState().views)
  const kept = await request('engine:keep-views', JSON.stringify(views))
  if (!kept.ok) {
    toast.error(kept.problem.message)
    return
  }
  showViews(views)
  changeSession((session) => markUnsaved(session, kept.value.unsaved))
}
