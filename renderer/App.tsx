/** Turns the application's state into the window a person sees. */
import { useEffect } from 'react'
import { Toaster } from 'sonner'
import { openName } from './panels/actions/open'
import { useViewsOfGraph } from './panels/actions/saved-views'
import { useBridge } from './panels/actions/use-bridge'
import { useSettingsSync } from './panels/actions/use-settings-sync'
import { useShortcuts } from './panels/actions/use-shortcuts'
import { useContextMenu } from './panels/menu/use-context-menu'
import { DropZone } from './panels/shell/DropZone'
import { Loading } from './panels/shell/Loading'
import { Toolbar } from './panels/shell/Toolbar'
import { Welcome } from './panels/shell/Welcome'
import { useSession } from './state/session/store'
import { useThemeName } from './state/settings/theme-name'
import { later } from './ui/later'
import { TipProvider } from './ui/Tip'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './panels/styles/shell.css'
import './panels/styles/sidebar.css'
import './panels/styles/graph.css'
import './panels/styles/inspector.css'
import './panels/styles/evidence.css'
import './panels/styles/reader.css'
import './panels/styles/dialogs.css'
import './panels/styles/forms.css'
import './panels/styles/palette.css'

const Opened = later(() => import('./panels/shell/Opened').then(({ Opened }) => Opened))
const Dialogs = later(() => import('./panels/dialogs/Dialogs').then(({ Dialogs }) => Dialogs))
const Tour = later(() => import('./panels/tour/Tour').then(({ Tour }) => Tour))

export function App() {
  useBridge()
  useViewsOfGraph()
  useSettingsSync()
  useShortcuts()
  useContextMenu()
  const open = useSession((session) => session.graph !== null)
  const loading = useSession((session) => session.loading !== null)
  const starting = useSession((session) => session.starting)
  const name = useSession(() => openName())
  useEffect(() => {
    document.title = open ? `${name} — Parley` : 'Parley'
  }, [open, name])
  const theme = useThemeName()
  useEffect(() => {
    // The window has been drawn: what an open graph needs is fetched while it is being read.
    Opened.fetch()
    Dialogs.fetch()
  }, [])
  return (
    <TipProvider>
      <div className="app" aria-busy={loading || starting}>
        <Toolbar />
        {open || loading ? <Opened waiting={!open} /> : !starting && <Welcome />}
      </div>
      {loading && <Loading />}
      <Dialogs />
      <Tour />
      <DropZone />
      <Toaster theme={theme} position="bottom-center" closeButton />
    </TipProvider>
  )
}
