/** Denies the page whatever it never needs: other addresses, windows, permissions, web views. */
import { app, session, type WebContents, type WebFrameMain } from 'electron'
import { ORIGIN } from './protocol'

const ALLOWED = ['parley:', 'devtools:', 'data:', 'blob:']

/** Whether a frame is our own page's top frame; requests from any other are refused. */
export const isOwnFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${ORIGIN}/`)

/** Applies to every page the app ever makes. Runs when the app is ready. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !ALLOWED.includes(new URL(url).protocol) }),
  )
  defaultSession.on('will-download', (event, item) => {
    // Exports go through dialogs; nothing else is written.
    event.preventDefault()
    item.cancel()
  })
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
