/** Plain Cytoscape with its defaults, on a bare page of the same Chromium: what the app is measured against. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Core } from 'cytoscape'
import type { BenchScene } from '../../../training/bench/write-scene'
import { SANDBOX } from '../../support/fixtures'

const require = createRequire(import.meta.url)
const LIBRARIES = [
  'cytoscape/dist/cytoscape.umd.js',
  'layout-base/layout-base.js',
  'cose-base/cose-base.js',
  'cytoscape-fcose/cytoscape-fcose.js',
]

/** A bare window. */
export const PEER_APP = join(import.meta.dirname, 'peer-app')

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Peer {
  readonly app: ElectronApplication
  readonly page: Page
}

type PeerWindow = Window & {
  cytoscape: (options: unknown) => Core
  cy: Core
}

/** Opens the bare page and draws a scene on it, in a box as big as the app's; `labelled` writes names on the nodes. */
export async function openPeer(
  folder: string,
  scene: BenchScene,
  size: Size,
  labelled: boolean,
  switches: readonly string[] = [],
): Promise<Peer> {
  const app = await _electron.launch({
    args: [...SANDBOX, ...switches, PEER_APP],
    env: { ...(process.env as Record<string, string>), PARLEY_USER_DATA: join(folder, '.peer') },
  })
  const page = await app.firstWindow()
  await page.setContent('<div id="cy"></div>')
  for (const library of LIBRARIES) await page.addScriptTag({ path: require.resolve(library) })
  await page.evaluate(
    ({ scene, size, labelled }) => {
      const own = window as unknown as PeerWindow
      const container = document.getElementById('cy')!
      container.style.width = `${size.width}px`
      container.style.height = `${size.height}px`
      own.cy = own.cytoscape({
        container,
        elements: [
          ...scene.nodes.map(({ id, label, x, y }) => ({
            data: { id, label },
            position: { x, y },
          })),
          ...scene.edges.map((data) => ({ data })),
        ],
        layout: { name: 'preset' },
        ...(labelled ? { style: [{ selector: 'node', style: { label: 'data(label)' } }] } : {}),
      })
    },
    { scene, size, labelled },
  )
  return { app, page }
}

/** Runs a layout with its default options; seconds, or null when `limit` (ms) passed first. */
export async function peerLayout(page: Page, name: string, limit: number): Promise<number | null> {
  const ran = page.evaluate(async (name) => {
    const { cy } = window as unknown as PeerWindow
    const from = performance.now()
    const layout = cy.layout({ name, animate: false } as never)
    const stopped = layout.promiseOn('layoutstop')
    layout.run()
    await stopped
    return (performance.now() - from) / 1000
  }, name)
  // A window that is closed while it computes rejects.
  ran.catch(() => undefined)
  return Promise.race([ran, new Promise<null>((done) => setTimeout(() => done(null), limit))])
}

/** Ends it though it still computes. */
export async function endPeer({ app }: Peer): Promise<void> {
  const closed = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await closed
}
