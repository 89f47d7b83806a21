/** Makes the window: locked down, where it was last time, shown at once in the colour of its paper. */
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron'
import type { Settings, SettingsFile } from './settings'
import { PAGE } from './protocol'

const SIZE = { width: 1440, height: 900 }
const SMALLEST = { minWidth: 800, minHeight: 560 }
const PAPER = { light: '#ffffff', dark: '#14171c' }

/** Opens the window and starts loading the page. */
export function openWindow(settings: SettingsFile): BrowserWindow {
  const { bounds } = settings.get()
  const window = new BrowserWindow({
    ...placeOf(bounds),
    ...SMALLEST,
    title: 'Parley',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (bounds?.maximized) window.maximize()

  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => settings.change({ bounds: boundsOf(window) }))
  void window.loadURL(PAGE)
  return window
}

const boundsOf = (window: BrowserWindow): Settings['bounds'] => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
})

/** The place of last time, if a screen still shows it. */
function placeOf(bounds: Settings['bounds']): Partial<Rectangle> {
  if (!bounds) return SIZE
  const { x, y, width, height } = bounds
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea
  const seen = x < area.x + area.width - 100 && x + width > area.x + 100 && y >= area.y - 20
  return seen ? { x, y, width, height } : { width, height }
}
