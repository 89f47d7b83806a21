/** Writes what is drawn of a `.parley` file or folder as JSON, for a peer to draw: `tsx write-scene.ts PATH OUT BUDGET`. */
import { writeFileSync } from 'node:fs'
import { startEngine } from '../../electron/engine'
import { runLayout } from '../../renderer/graph/run-layout'
import { buildScene } from '../../renderer/view-model/build-scene'
import { NO_FILTERS, filterGraph } from '../../renderer/view-model/filters'
import { indexGraph } from '../../renderer/view-model/graph-index'
import { chooseVisible } from '../../renderer/view-model/visible'

export interface BenchScene {
  readonly nodes: readonly {
    readonly id: string
    readonly label: string
    readonly x: number
    readonly y: number
  }[]
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
  }[]
}

const [path = '', out = '', budget = '0'] = process.argv.slice(2)
const engine = await startEngine(() => undefined)
const opened =
  await engine[path.endsWith('.parley') ? 'engine:open-file' : 'engine:build-folder'](path)
if (!opened.ok) throw new Error(opened.problem.message)
const index = indexGraph(opened.value.view)
const visible = chooseVisible(index, filterGraph(index, NO_FILTERS), {
  ...{ budget: Number(budget), expanded: [], revealed: [], hidden: [], focus: null },
})
const scene = buildScene(index, visible, 'events')
const places = runLayout(
  'grid',
  {
    aspect: 1,
    nodes: scene.nodes.map(({ id, size, rank, what, day, lat, lon }) => ({
      ...{ id, size, rank, day, lat, lon, event: what === 'event' },
      ...{ labelWidth: 0, labelHeight: 0, x: null, y: null, fixed: false },
    })),
    edges: scene.edges.map(({ source, target, count }) => ({ source, target, weight: count })),
  },
  () => undefined,
)
const written: BenchScene = {
  nodes: scene.nodes.map(({ id, label }) => ({ id, label, ...(places.get(id) ?? { x: 0, y: 0 }) })),
  edges: scene.edges.map(({ id, source, target }) => ({ id, source, target })),
}
writeFileSync(out, JSON.stringify(written))
