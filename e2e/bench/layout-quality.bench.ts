/** What a layout leaves unreadable on five reports and among a thousand: nodes on nodes, words under words, crossing lines, empty paper; beside Cytoscape's default layout. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { countCrossings } from '../../renderer/view-model/layout/crossings'
import { CORPUS, ROOT, end, test } from '../support/fixtures'
import { drawn, placesOf, quality, type Quality } from './support/canvas'
import { parleyFile, sceneOf } from './support/files'
import { report, reportAtMost } from './support/figures'
import { openPeer, peerLayout } from './support/peer'
import { FIRST_BUDGET } from '../../renderer/view-model/visible'

const FIVE = [CORPUS, join(ROOT, '..', 'shared', 'articles')].filter((path) => existsSync(path))
const crossings = (one: Quality): number => countCrossings(one.edges, placesOf(one))

for (const path of FIVE)
  test(`layout of five reports (peer: cose, Cytoscape's default by force), ${basename(path)}`, async ({
    folder,
    launch,
  }) => {
    const { app, page } = await launch({ path })
    await page.settled()
    const { nodes, size } = await drawn(page.window, '.graph-canvas')
    const ours = await quality(page.window, '.graph-canvas')
    await end(app)
    const peer = await openPeer(folder, sceneOf(folder, path, FIRST_BUDGET), size, true)
    await peerLayout(peer.page, 'cose', 30_000)
    const theirs = await quality(peer.page, '#cy')
    await end(peer.app)
    report({ what: 'nodes drawn', unit: '', ours: nodes, peer: theirs.places.length })
    report({ what: 'of them labelled', unit: '', ours: ours.labels, peer: theirs.labels })
    const at = (what: string, key: 'overlappingNodes' | 'coveredLabels'): void =>
      reportAtMost(what, '', ours[key], 0, theirs[key])
    at('nodes that overlap', 'overlappingNodes')
    at('labels that cover a label or node', 'coveredLabels')
    report({ what: 'lines that cross', unit: '', ours: crossings(ours), peer: crossings(theirs) })
  })

test('layout of the first events of a thousand reports', async ({ folder, launch }) => {
  const { page } = await launch({ path: parleyFile(folder, 1000) })
  await page.settled()
  for (const events of [FIRST_BUDGET, 2 * FIRST_BUDGET, 4 * FIRST_BUDGET, 8 * FIRST_BUDGET]) {
    if (events > FIRST_BUDGET) await page.button(/^Show \d+ more events$/).click()
    await page.settled()
    const ours = await quality(page.window, '.graph-canvas')
    const at = `${events} events`
    report({ what: `${at}: nodes drawn`, unit: '', ours: ours.places.length })
    report({ what: `${at}: of them labelled`, unit: '', ours: ours.labels })
    reportAtMost(`${at}: nodes that overlap`, '', ours.overlappingNodes, 0)
    report({ what: `${at}: labels that cover a label or node`, unit: '', ours: ours.coveredLabels })
    report({ what: `${at}: lines that cross`, unit: '', ours: crossings(ours) })
    report({ what: `${at}: paper with something on it`, unit: '%', ours: 100 * ours.filled })
  }
})
