/** Builds the native menus; what the page carries out is pushed to it as a command. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/ipc/contract'
import type { Desk } from './desk'
import { openFromOutside } from './opening'
import { clearRecent } from './recent'

type Item = MenuItemConstructorOptions

const MAC = process.platform === 'darwin'
const LINE: Item = { type: 'separator' }

/** Builds the menu anew: at the start and when the recent files change. */
export function buildMenu(desk: Desk): void {
  const command = commandItem(desk)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(MAC ? [{ role: 'appMenu' as const }] : []),
      { label: '&File', submenu: fileItems(desk, command) },
      { label: '&Edit', submenu: editItems(command) },
      { label: '&View', submenu: viewItems(command) },
      ...(MAC ? [{ role: 'windowMenu' as const }] : []),
      { label: '&Help', role: 'help', submenu: helpItems(command) },
    ]),
  )
}

type CommandItem = (label: string, command: MenuCommand, accelerator?: string) => Item

/** The page handles the keys itself, so that they work the same in its own menus; here they are only shown. */
const commandItem =
  (desk: Desk): CommandItem =>
  (label, command, accelerator) => ({
    label,
    id: command,
    click: () => desk.push('push:menu', command),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  })

const fileItems = (desk: Desk, command: CommandItem): Item[] => [
  command('Open &folder…', 'open-folder', 'CmdOrCtrl+O'),
  command('&Open Parley file…', 'open-file', 'CmdOrCtrl+Shift+O'),
  { label: 'Open &recent', submenu: recentItems(desk) },
  LINE,
  command('&Save', 'save', 'CmdOrCtrl+S'),
  command('Save &as…', 'save-as', 'CmdOrCtrl+Shift+S'),
  LINE,
  {
    label: '&Export',
    submenu: [
      command('&PNG picture…', 'export-png', 'CmdOrCtrl+E'),
      command('&SVG picture…', 'export-svg'),
      LINE,
      command('&GraphML…', 'export-graphml'),
      command('G&EXF…', 'export-gexf'),
      command('&JSON…', 'export-json'),
      command('&CSV…', 'export-csv'),
    ],
  },
  LINE,
  MAC ? { role: 'close' } : { role: 'quit', label: '&Quit', accelerator: 'CmdOrCtrl+Q' },
]

function recentItems(desk: Desk): Item[] {
  const { recent } = desk.settings.get()
  if (recent.length === 0) return [{ label: 'Nothing yet', enabled: false }]
  return [
    ...recent.map((path) => ({
      label: path.replaceAll('&', '&&'),
      click: () => void openFromOutside(desk, path),
    })),
    LINE,
    { label: '&Clear this list', click: () => clearRecent(desk) },
  ]
}

const editItems = (command: CommandItem): Item[] => [
  command('&Undo', 'undo', 'CmdOrCtrl+Z'),
  command('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
  LINE,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
  LINE,
  command('&Find…', 'find', 'CmdOrCtrl+K'),
]

const viewItems = (command: CommandItem): Item[] => [
  command('&Graph', 'view-graph', 'CmdOrCtrl+1'),
  command('&Timeline', 'view-timeline', 'CmdOrCtrl+2'),
  command('&Map', 'view-map', 'CmdOrCtrl+3'),
  command('T&able', 'view-table', 'CmdOrCtrl+4'),
  command('&Who met whom', 'view-matrix', 'CmdOrCtrl+5'),
  LINE,
  command('&Back', 'back', 'Alt+Left'),
  command('&Forward', 'forward', 'Alt+Right'),
  LINE,
  command('F&it to window', 'fit', 'CmdOrCtrl+0'),
  command('Zoom &in', 'zoom-in'),
  command('Zoom &out', 'zoom-out'),
  LINE,
  {
    label: 'T&heme',
    submenu: [
      command('As the &system', 'theme-system'),
      command('&Light', 'theme-light'),
      command('&Dark', 'theme-dark'),
    ],
  },
  LINE,
  { role: 'togglefullscreen' },
  ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
]

const helpItems = (command: CommandItem): Item[] => [
  command('&Keyboard shortcuts', 'shortcuts'),
  command('Take the &tour', 'tour'),
  LINE,
  command('&About Parley', 'about'),
]
