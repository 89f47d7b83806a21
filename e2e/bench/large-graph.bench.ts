/** Five thousand nodes and ten thousand lines: how long a layout and a selection keep the window, beside plain Cytoscape's layout. */
import { end, test } from '../support/fixtures'
import { drawn, OURS } from './support/canvas'
import { parleyFile, sceneOf } from './support/files'
import { report, reportAtMost } from './support/figures'
import { LARGE_GRAPH, busiest, pick, showAll } from './support/large'
import { endPeer, openPeer, peerLayout } from './support/peer'
import { waitingFor, watch } from './support/waiting'

/** A window that lays out with fcose is given up after this. */
const PATIENCE = 45_000

test('5,000 nodes and 10,000 lines', async ({ folder, launch }) => {
  const file = parleyFile(folder, ...LARGE_GRAPH)
  const { app, page } = await launch({ path: file })
  await page.settled()
  await watch(page.window)
  let from = Date.now()
  const shown = await waitingFor(page.window, () => showAll(page))
  const { nodes, edges, size } = await drawn(page.window, OURS)
  report({ what: 'nodes drawn', unit: '', ours: nodes })
  report({ what: 'lines drawn', unit: '', ours: edges })
  report({ what: 'show all to standing still', unit: 's', ours: (Date.now() - from) / 1000 })
  reportAtMost('show all: longest task of the page', 'ms', shown.task, 100)
  from = Date.now()
  const laid = await waitingFor(page.window, async () => {
    await page.command('Layout: force-directed')
    await page.settled()
  })
  const seconds = (Date.now() - from) / 1000
  const spots = await busiest(page.window, 3)
  for (const [at, what] of ['first', 'second', 'third'].entries()) {
    const picked = await waitingFor(page.window, () => pick(page.window, spots[at]!))
    reportAtMost(`${what} selection: longest task of the page`, 'ms', picked.task, 100)
    report({ what: '  click to the next picture', unit: 'ms', ours: picked.input })
  }
  await end(app)

  const peer = await openPeer(folder, sceneOf(folder, file, Number.MAX_SAFE_INTEGER), size, false)
  const fcose = await peerLayout(peer.page, 'fcose', PATIENCE)
  await endPeer(peer)
  reportAtMost('force layout (peer: fcose)', 's', seconds, 10, fcose ?? `> ${PATIENCE / 1000}`)
  reportAtMost('force layout: longest task of the page', 'ms', laid.task, 100)
})
