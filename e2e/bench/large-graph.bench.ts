/** Five thousand nodes and ten thousand lines: how smoothly they move and how long a layout takes, beside plain Cytoscape. */
import { expect } from '@playwright/test'
import { end, test } from '../support/fixtures'
import type { ParleyPage } from '../pages/parley-page'
import { drawn, framesWhile } from './support/canvas'
import { parleyFile, sceneOf } from './support/files'
import { report, reportAtMost } from './support/figures'
import { openPeer, peerLayout } from './support/peer'
import { waitingFor, watch } from './support/waiting'

const OURS = '.graph-canvas'
const PEER = '#cy'
const GESTURES = ['pan', 'zoom'] as const
/** A window that lays out with fcose is given up after this. */
const PATIENCE = 45_000

/** Runs a command by its name in the palette. */
async function command(page: ParleyPage, name: string): Promise<void> {
  const palette = await page.search(name)
  await palette.getByRole('option', { name, exact: true }).click()
}

test('5,000 nodes and 10,000 lines', async ({ folder, launch }) => {
  const file = parleyFile(folder, 300, 1830, 3000)
  const { app, page } = await launch({ path: file })
  await page.settled()
  await watch(page.window)
  let from = Date.now()
  const shown = await waitingFor(page.window, async () => {
    await command(page, 'Show all events')
    await expect.poll(async () => (await drawn(page.window, OURS)).nodes).toBeGreaterThan(4800)
    await page.settled()
  })
  const { nodes, edges, size } = await drawn(page.window, OURS)
  report({ what: 'nodes drawn', unit: '', ours: nodes })
  report({ what: 'lines drawn', unit: '', ours: edges })
  report({ what: 'show all to standing still', unit: 's', ours: (Date.now() - from) / 1000 })
  reportAtMost('show all: longest task of the page', 'ms', shown.task, 100)
  from = Date.now()
  const laid = await waitingFor(page.window, async () => {
    await command(page, 'Layout: force-directed')
    await page.settled()
  })
  const seconds = (Date.now() - from) / 1000
  const ours = { pan: 0, zoom: 0 }
  for (const gesture of GESTURES) ours[gesture] = await framesWhile(page.window, OURS, gesture)
  await end(app)

  const peer = await openPeer(folder, sceneOf(folder, file, Number.MAX_SAFE_INTEGER), size, false)
  expect((await drawn(peer.page, PEER)).nodes).toBe(nodes)
  for (const gesture of GESTURES) {
    const theirs = await framesWhile(peer.page, PEER, gesture)
    report({
      ...{ what: `${gesture}: frames a second`, unit: 'fps', ours: ours[gesture], peer: theirs },
      ...{ goal: '≥ 2 × peer', met: ours[gesture] >= 2 * theirs },
    })
  }
  const theirs = await peerLayout(peer.page, 'fcose', PATIENCE)
  reportAtMost('force layout (peer: fcose)', 's', seconds, 10, theirs ?? `> ${PATIENCE / 1000}`)
  reportAtMost('force layout: longest task of the page', 'ms', laid.task, 100)
  const closed = peer.app.waitForEvent('close')
  peer.app.process().kill('SIGKILL')
  await closed
})
