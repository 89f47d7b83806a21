/** The top of the window: what is open, the views, and the most used commands. */
import {
  ArrowLeft,
  ArrowRight,
  Download,
  FolderOpen,
  MoonStar,
  Save,
  Sun,
  SunMoon,
} from 'lucide-react'
import { Tabs } from 'radix-ui'
import { useTrail } from '../../state/selection/store'
import { useSession } from '../../state/session/store'
import { useSettings } from '../../state/settings/store'
import { useView } from '../../state/explore/store'
import type { Tab } from '../../state/explore/reducers'
import { IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { runCommand, setTheme, showTab } from '../actions/commands'
import { keysFor } from '../actions/keys'
import { openName } from '../actions/open'
import { MoreMenu } from './MoreMenu'

export const TABS: readonly { value: Tab; label: string }[] = [
  { value: 'graph', label: 'Graph' },
  { value: 'timeline', label: 'Timeline' },
  { value: 'map', label: 'Map' },
  { value: 'table', label: 'Table' },
  { value: 'matrix', label: 'Who met whom' },
]

function ThemeMenu() {
  const theme = useSettings((settings) => settings.theme)
  const Icon = { light: Sun, dark: MoonStar, system: SunMoon }[theme]
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="button icon" aria-label={`Theme: ${theme}`}>
          <Icon size={16} />
        </button>
      }
      entries={(['light', 'dark', 'system'] as const).map((name) => ({
        label: { light: 'Light', dark: 'Dark', system: 'As the system' }[name],
        checked: theme === name,
        run: () => setTheme(name),
      }))}
    />
  )
}

export function Toolbar() {
  const graph = useSession((session) => session.graph)
  const tab = useView((view) => view.tab)
  const back = useTrail((trail) => trail.back.length > 0)
  const forward = useTrail((trail) => trail.forward.length > 0)
  return (
    <header className="toolbar">
      <div className="toolbar-side">
        <IconButton
          name="Open folder"
          keys={keysFor('Mod+O')}
          onClick={() => runCommand('open-folder')}
        >
          <FolderOpen size={16} />
        </IconButton>
        {graph && (
          <>
            <IconButton
              name="Back"
              keys={keysFor('Alt+←')}
              disabled={!back}
              onClick={() => runCommand('back')}
            >
              <ArrowLeft size={16} />
            </IconButton>
            <IconButton
              name="Forward"
              keys={keysFor('Alt+→')}
              disabled={!forward}
              onClick={() => runCommand('forward')}
            >
              <ArrowRight size={16} />
            </IconButton>
            <h1 className="window-name" title={graph.file ?? graph.folder ?? ''}>
              {openName()}
              {graph.unsaved && (
                <span className="unsaved" role="img" aria-label="Not saved" title="Not saved" />
              )}
            </h1>
          </>
        )}
        {!graph && <h1 className="window-name">Parley</h1>}
      </div>
      {graph && (
        <Tabs.Root value={tab} onValueChange={(value) => showTab(value as Tab)}>
          <Tabs.List className="segmented" aria-label="Views">
            {TABS.map(({ value, label }) => (
              <Tabs.Trigger key={value} value={value} aria-controls="view">
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </Tabs.Root>
      )}
      <div className="toolbar-side end">
        {graph && (
          <>
            <IconButton name="Save" keys={keysFor('Mod+S')} onClick={() => runCommand('save')}>
              <Save size={16} />
            </IconButton>
            <IconButton
              name="Export"
              keys={keysFor('Mod+E')}
              onClick={() => runCommand('export-picture')}
            >
              <Download size={16} />
            </IconButton>
          </>
        )}
        <ThemeMenu />
        <MoreMenu />
      </div>
    </header>
  )
}
