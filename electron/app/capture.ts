/** Waits until the graph is drawn, writes a picture of the window, and says how it went. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { writeWhole } from './write-file'

/** Resolves in the page when a graph has been drawn and no layout has run for a while, or it failed. */
const DRAWN = `new Promise((resolve) => {
  let calm = 0
  const look = () => {
    const drawn = document.querySelector('[role="application"][aria-label^="Graph of"]')
    const busy = document.querySelector('[role="status"] .spinner, [aria-busy="true"]')
    const failed = document.querySelector('[role="alert"]')
    calm = drawn && !busy ? calm + 1 : 0
    if (calm > 40) resolve('drawn')
    else if (failed && !drawn) resolve('failed')
    else requestAnimationFrame(look)
  }
  look()
})`

/** Longest wait for the drawing, in milliseconds. */
const PATIENCE = 120_000

/** Pictures are the same whatever a person has set: no place, no theme, no tour. */
export function useOwnFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'parley-capture-'))
  const kept = { explorer: JSON.stringify({ tourSeen: true }) }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme: 'light', kept }))
  app.setPath('userData', folder)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** Writes the picture; gives the exit code. */
export async function captureGraph(window: BrowserWindow, file: string): Promise<number> {
  const { webContents } = window
  if (webContents.isLoading())
    await new Promise<void>((done) => webContents.once('did-finish-load', () => done()))
  const state = await Promise.race([
    webContents.executeJavaScript(DRAWN) as Promise<string>,
    new Promise<string>((late) => setTimeout(() => late('late'), PATIENCE)),
  ])
  if (state === 'failed') {
    console.error('Nothing could be drawn: the reports could not be opened.')
    return 1
  }
  if (state === 'late') console.error('The drawing took too long; this is how far it came.')
  const picture = await webContents.capturePage()
  const result = await writeWhole(file, picture.toPNG())
  if (!result.ok) console.error(result.problem.message)
  return result.ok ? 0 : 1
}
