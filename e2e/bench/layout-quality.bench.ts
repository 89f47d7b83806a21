/** What a layout leaves unreadable on five reports: nodes on nodes, words under words, crossing lines; beside Cytoscape's default layout. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { countCrossings } from '../../renderer/view-model/layout/crossings'
import { CORPUS, ROOT, end, test } from '../support/fixtures'
import { drawn, placesOf, quality, type Quality } from './support/canvas'
import { sceneOf } from './support/files'
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
