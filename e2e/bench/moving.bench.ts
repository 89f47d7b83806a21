/** How many frames a second five thousand nodes and ten thousand lines are moved with, beside plain Cytoscape with the same nodes in the same places, while the display sets no limit to either. */
import { expect, type Page } from '@playwright/test'
import { end, test } from '../support/fixtures'
import { drawn, OURS, PEER, placesIn } from './support/canvas'
import { parleyFile, sceneOf } from './support/files'
import { report } from './support/figures'
import { framesWhile, type Before, type Frames, type Gesture } from './support/gestures'
import { LARGE_GRAPH, showAll } from './support/large'
import { endPeer, openPeer } from './support/peer'

const GESTURES: readonly Gesture[] = ['pan', 'zoom']
const BEFORE: readonly Before[] = ['after a change', 'standing still']
/** At the display's 60 frames a second two that draw faster would look alike: a frame is begun when the one before is drawn. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

interface Measured extends Frames {
  readonly what: string
}

async function allGestures(page: Page, selector: string): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const before of BEFORE)
    for (const gesture of GESTURES) {
      const what = `${gesture} ${before}`
      all.push({ what, ...(await framesWhile(page, selector, gesture, before)) })
    }
  return all
}

function compare(ours: Measured, theirs: Measured, name: string): void {
  const times = ours.perSecond / theirs.perSecond
  report({
    ...{ what: `${ours.what} (peer ${name})`, unit: 'fps', ours: ours.perSecond },
    ...{ peer: theirs.perSecond, goal: '≥ 2 × peer', met: times >= 2 },
  })
  report({ what: '  times as many', unit: '×', ours: times })
  report({ what: '  longest frame', unit: 'ms', ours: ours.longest, peer: theirs.longest })
}

test('moving 5,000 nodes and 10,000 lines, frames not limited', async ({ folder, launch }) => {
  const file = parleyFile(folder, ...LARGE_GRAPH)
  const { app, page } = await launch({ path: file, switches: UNLIMITED })
  await page.settled()
  await showAll(page)
  const { nodes, edges, size } = await drawn(page.window, OURS)
  const places = await placesIn(page.window, OURS)
  const ours = await allGestures(page.window, OURS)
  await end(app)

  const scene = sceneOf(folder, file, Number.MAX_SAFE_INTEGER)
  const standing = scene.nodes.map((node) => ({ ...node, ...places[node.id] }))
  for (const labelled of [false, true]) {
    const same = { ...scene, nodes: standing }
    const peer = await openPeer(folder, same, size, labelled, UNLIMITED)
    expect(await drawn(peer.page, PEER)).toMatchObject({ nodes, edges })
    const theirs = await allGestures(peer.page, PEER)
    const name = labelled ? 'with every name written' : 'as it is'
    for (const [at, one] of ours.entries()) compare(one, theirs[at]!, name)
    await endPeer(peer)
  }
})
