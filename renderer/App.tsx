/** Turns the application's state into the window a person sees. */
import { useEffect } from 'react'
import { Toaster } from 'sonner'
import { openName } from './panels/actions/open'
import { useViewsOfGraph } from './panels/actions/saved-views'
import { useBridge } from './panels/actions/use-bridge'
import { useSettingsSync } from './panels/actions/use-settings-sync'
import { useShortcuts } from './panels/actions/use-shortcuts'
import { Dialogs } from './panels/dialogs/Dialogs'
import { ContextMenu } from './panels/menu/ContextMenu'
import { useContextMenu } from './panels/menu/use-context-menu'
import { DropZone } from './panels/shell/DropZone'
import { Loading } from './panels/shell/Loading'
import { StatusBar } from './panels/shell/StatusBar'
import { Toolbar } from './panels/shell/Toolbar'
import { Welcome } from './panels/shell/Welcome'
import { Workspace } from './panels/shell/Workspace'
import { Tour } from './panels/tour/Tour'
import { useSession } from './state/session/store'
import { useThemeName } from './state/settings/theme-name'
import { TipProvider } from './ui/Tip'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './panels/styles/shell.css'
import './panels/styles/sidebar.css'
import './panels/styles/graph.css'
import './panels/styles/inspector.css'
import './panels/styles/reader.css'
import './panels/styles/dialogs.css'

export function App() {
  useBridge()
  useViewsOfGraph()
  useSettingsSync()
  useShortcuts()
  useContextMenu()
  const open = useSession((session) => session.graph !== null)
  const loading = useSession((session) => session.loading !== null)
  const name = useSession(() => openName())
  useEffect(() => {
    document.title = open ? `${name} — Parley` : 'Parley'
  }, [open, name])
  const theme = useThemeName()
  return (
    <TipProvider>
      <div className="app" aria-busy={loading}>
        <Toolbar />
        {open ? <Workspace /> : loading ? <main aria-label="Reading" /> : <Welcome />}
        {open && <StatusBar />}
      </div>
      {loading && <Loading />}
      <Dialogs />
      <ContextMenu />
      <Tour />
      <DropZone />
      <Toaster theme={theme} position="bottom-center" closeButton />
    </TipProvider>
  )
}
