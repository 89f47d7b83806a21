/** Starts the app: one instance, locked down, one window, opening what the command line names. */
import { join } from 'node:path'
import { app, nativeTheme, type BrowserWindow } from 'electron'
import { readArguments, type AppArguments } from './arguments'
import { captureGraph, useOwnFolder } from './capture'
import { createDesk, type OwnDesk } from './desk'
import { createEngineClient } from './engine-client'
import { createHandlers } from './handlers'
import { serveRequests } from './ipc'
import { buildMenu } from './menu'
import { openFromOutside } from './opening'
import { registerScheme, servePage } from './protocol'
import { mayLetGo } from './saving'
import { lockDown } from './security'
import { openSettings } from './settings'
import { openWindow } from './window'

const appWords = app.isPackaged ? 0 : 1
const args = readArguments(process.argv.slice(1), appWords, process.cwd())
const userData = process.env['PARLEY_USER_DATA']
if (userData) app.setPath('userData', userData)
if (args.capture !== null) useOwnFolder()
registerScheme()
// A window that is not shown yet would be given little of the processor, and so be shown late.
app.commandLine.appendSwitch('disable-renderer-backgrounding')

/** A picture is made in a folder of its own, beside a running app, so it needs no lock. */
if (args.capture !== null || app.requestSingleInstanceLock()) void run(args)
else app.quit()

async function run({ path, capture }: AppArguments): Promise<void> {
  // The engine's thread wakes up and reads while Chromium and the window do.
  const desk: OwnDesk = createDesk({
    engine: createEngineClient(join(import.meta.dirname, 'worker.js'), (progress) =>
      desk.push('push:progress', progress),
    ),
    settings: openSettings(join(app.getPath('userData'), 'settings.json')),
    sampleFolder: join(app.getAppPath(), 'corpus'),
    recentChanged: () => void app.whenReady().then(() => buildMenu(desk)),
  })
  if (path) void openFromOutside(desk, path)
  await app.whenReady()
  lockDown()
  servePage(join(app.getAppPath(), 'out', 'renderer'))
  nativeTheme.themeSource = desk.settings.get().theme
  serveRequests(createHandlers(desk), desk.pageListens)
  const window = show(desk)
  buildMenu(desk)
  if (capture !== null) return app.exit(await captureGraph(window, capture))
  askBeforeClosing(desk, window)
  listen(desk)
}

function show(desk: OwnDesk): BrowserWindow {
  const window = openWindow(desk.settings)
  desk.setWindow(window)
  window.on('closed', () => desk.setWindow(null))
  return window
}

/** Quits of the whole app pass here too: each window is asked to close first. */
function askBeforeClosing(desk: OwnDesk, window: BrowserWindow): void {
  let asking = false
  window.on('close', (event) => {
    event.preventDefault()
    if (asking) return
    asking = true
    void mayLetGo(desk).then((go) => {
      asking = false
      if (go) window.destroy()
    })
  })
}

function reopen(desk: OwnDesk): BrowserWindow {
  const window = show(desk)
  askBeforeClosing(desk, window)
  return window
}

function listen(desk: OwnDesk): void {
  let quitting = false
  app.on('before-quit', () => (quitting = true))
  app.on('second-instance', (_event, words, folder) => {
    const window = desk.window() ?? reopen(desk)
    if (window.isMinimized()) window.restore()
    window.focus()
    const { path } = readArguments(words.slice(1), appWords, folder)
    if (path) void openFromOutside(desk, path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void openFromOutside(desk, path)
  })
  app.on('activate', () => {
    if (!desk.window()) reopen(desk)
  })
  // On macOS an app stays when its last window closes, unless the person quits it.
  app.on('window-all-closed', () => {
    if (process.platform === 'darwin' && !quitting) return
    void desk.engine.close().then(() => app.quit())
  })
}
