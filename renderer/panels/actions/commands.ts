/** Every command there is, once: for the palette, the native menu, the keyboard and the sheet of shortcuts. */
import type { MenuCommand, Theme } from '../../../shared/ipc/contract'
import { request } from '../../ipc/client'
import {
  resetView,
  setGrouping,
  showAll,
  showMore,
  unhideAll,
  type Tab,
} from '../../state/explore/reducers'
import { adjustView, changeView } from '../../state/explore/store'
import { openDialog, showPanel } from '../../state/reader/store'
import { clearSelection, selectBack, selectForward } from '../../state/selection/store'
import { changeSettings } from '../../state/settings/store'
import type { Grouping } from '../../view-model/grouping'
import type { Reading } from '../../view-model/scene'
import { LAYOUT_NAMES, type LayoutName } from '../../view-model/layout/types'
import { exportText } from './export'
import { graphHandle } from './graph-handle'
import { openFile, openFolder, openSample, save, saveAs } from './open'
import { readerHandle } from './reader-handle'
import { focusSelected, hideSelected, invertSelection, pinSelected, selectAll } from './selecting'
import { redo, undo } from './undo'

export interface Command {
  readonly id: string
  readonly label: string
  readonly group: 'File' | 'View' | 'Graph' | 'Go' | 'Help'
  /** Shown to people; "Mod" is Ctrl or ⌘. */
  readonly keys?: string
  readonly run: () => void
}

export const showTab = (tab: Tab): void => adjustView((view) => ({ ...view, tab }))
export const setReading = (reading: Reading): void =>
  changeView((view) => ({ ...view, reading, tab: 'graph' }))
export const setLayout = (layout: LayoutName): void => {
  changeView((view) => ({ ...view, layout }))
  void graphHandle.current?.layout(layout)
}
export function setTheme(theme: Theme): void {
  changeSettings((settings) => ({ ...settings, theme }))
  void request('app:set-theme', theme)
}

export const LAYOUT_WORDS: Readonly<Record<LayoutName, string>> = {
  force: 'Force-directed',
  concentric: 'Concentric',
  timeline: 'Timeline',
  hierarchy: 'Hierarchy',
  grid: 'Grid',
  map: 'Geographic',
}
/** What each layout shows. */
export const LAYOUT_NOTES: Readonly<Record<LayoutName, string>> = {
  force: 'What is linked lies together',
  concentric: 'The most linked in the middle',
  timeline: 'Events from left to right by date',
  hierarchy: 'In levels below the most linked',
  grid: 'In rows, the most linked first',
  map: 'Places as on a map',
}

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  none: 'No groups',
  country: 'By country',
  side: 'By side',
}

const make = (
  id: string,
  group: Command['group'],
  label: string,
  run: () => unknown,
  keys?: string,
): Command => ({ id, group, label, run: () => void run(), ...(keys ? { keys } : {}) })

export const COMMANDS: readonly Command[] = [
  make('open-folder', 'File', 'Open folder…', openFolder, 'Mod+O'),
  make('open-file', 'File', 'Open Parley file…', openFile, 'Mod+Shift+O'),
  make('open-sample', 'File', 'Open the sample reports', openSample),
  make('save', 'File', 'Save', save, 'Mod+S'),
  make('save-as', 'File', 'Save as…', saveAs, 'Mod+Shift+S'),
  make('export-picture', 'File', 'Export…', () => openDialog('export'), 'Mod+E'),
  make('export-graphml', 'File', 'Export as GraphML', () => exportText('graphml')),
  make('export-gexf', 'File', 'Export as GEXF', () => exportText('gexf')),
  make('export-json', 'File', 'Export as JSON', () => exportText('json')),
  make('export-csv', 'File', 'Export nodes as CSV', () => exportText('csv-nodes')),
  make('find', 'Go', 'Search everything', () => openDialog('palette'), 'Mod+K'),
  make('back', 'Go', 'Back to the previous selection', selectBack, 'Alt+←'),
  make('forward', 'Go', 'Forward to the next selection', selectForward, 'Alt+→'),
  make('clear', 'Go', 'Clear the selection', clearSelection, 'Esc'),
  make('view-graph', 'View', 'Show the graph', () => showTab('graph'), 'Mod+1'),
  make('view-timeline', 'View', 'Show the timeline', () => showTab('timeline'), 'Mod+2'),
  make('view-map', 'View', 'Show the map', () => showTab('map'), 'Mod+3'),
  make('view-table', 'View', 'Show the table', () => showTab('table'), 'Mod+4'),
  make('view-matrix', 'View', 'Show who met whom', () => showTab('matrix'), 'Mod+5'),
  make('list', 'View', 'List the drawn nodes', () => showPanel('nodes'), 'L'),
  make('problems', 'View', 'Show problems with files', () => openDialog('problems')),
  make('theme-system', 'View', 'Theme: as the system', () => setTheme('system')),
  make('theme-light', 'View', 'Theme: light', () => setTheme('light')),
  make('theme-dark', 'View', 'Theme: dark', () => setTheme('dark')),
  make('reading-events', 'Graph', 'Reading: events', () => setReading('events'), 'E'),
  make('reading-meetings', 'Graph', 'Reading: meetings', () => setReading('meetings'), 'M'),
  make('reading-places', 'Graph', 'Reading: places', () => setReading('places'), 'P'),
  make('fit', 'Graph', 'Fit the graph to the window', () => graphHandle.current?.fit(), 'F'),
  make('zoom-in', 'Graph', 'Zoom in', () => graphHandle.current?.zoomBy(1.25), '+'),
  make('zoom-out', 'Graph', 'Zoom out', () => graphHandle.current?.zoomBy(0.8), '−'),
  ...LAYOUT_NAMES.map((name) =>
    make(`layout-${name}`, 'Graph', `Layout: ${LAYOUT_WORDS[name].toLowerCase()}`, () =>
      setLayout(name),
    ),
  ),
  make('group-country', 'Graph', 'Group by country', () =>
    changeView((view) => setGrouping(view, 'country')),
  ),
  make('group-side', 'Graph', 'Group by side', () =>
    changeView((view) => setGrouping(view, 'side')),
  ),
  make('group-none', 'Graph', 'No groups', () => changeView((view) => setGrouping(view, 'none'))),
  make('select-all', 'Graph', 'Select all that is drawn', selectAll, 'Mod+A'),
  make('invert', 'Graph', 'Invert the selection', invertSelection, 'Mod+I'),
  make('focus', 'Graph', 'Show only what is near the selection', focusSelected, 'Shift+F'),
  make('pin', 'Graph', 'Pin or unpin the selection', pinSelected, 'Shift+P'),
  make('hide', 'Graph', 'Hide the selection', hideSelected, 'H'),
  make('show-more', 'Graph', 'Show more events', () => changeView(showMore)),
  make('show-all', 'Graph', 'Show all events', () => changeView(showAll)),
  make('unhide', 'Graph', 'Show hidden nodes again', () => changeView(unhideAll)),
  make('reset', 'Graph', 'Back to the first look', () => changeView(resetView)),
  make('next-mention', 'Go', 'Next mention in the report', () => readerHandle.step?.(1), 'N'),
  make(
    'previous-mention',
    'Go',
    'Previous mention in the report',
    () => readerHandle.step?.(-1),
    'Shift+N',
  ),
  make('undo', 'Go', 'Undo the last change', undo, 'Mod+Z'),
  make('redo', 'Go', 'Redo the change', redo, 'Mod+Shift+Z'),
  make('review', 'Go', 'Review possible duplicates…', () => openDialog('review'), 'R'),
  make('save-view', 'View', 'Save this view…', () => openDialog('save-view')),
  make('shortcuts', 'Help', 'Keyboard shortcuts', () => openDialog('shortcuts'), '?'),
  make('tour', 'Help', 'Take the tour', () =>
    changeSettings((settings) => ({ ...settings, tourSeen: false })),
  ),
  make('about', 'Help', 'About Parley', () => openDialog('about')),
]

const MENU: Partial<Readonly<Record<MenuCommand, string>>> = {
  'export-png': 'export-picture',
  'export-svg': 'export-picture',
}

export function runCommand(id: MenuCommand | string): void {
  const wanted = MENU[id as MenuCommand] ?? id
  COMMANDS.find((command) => command.id === wanted)?.run()
}
