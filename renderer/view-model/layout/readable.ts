/** The default layout: stress for each connected part, fitted to the window, labels kept clear while there are few, stars folded and crowds evened out when there are many. */
import { componentsOf, type Component } from './components'
import { countCrossings } from './crossings'
import { evenOut } from './even-out'
import { packParts } from './pack'
import { removeOverlaps } from './remove-overlaps'
import { gatherStars } from './stars'
import { stressLayouts } from './stress'
import { LINK } from './stress-terms'
import type { LayoutGraph, LayoutNode, Point, Positions, Progress } from './types'

/** Room a part needs: its boxes with air between them. */
const roomOf = (nodes: readonly LayoutNode[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum + (Math.max(node.size, node.labelWidth) + 26) * (node.size + node.labelHeight + 30),
    0,
  )

interface Spread {
  /** How many times its own room a part is given. */
  readonly room: number
  /** How far it is stretched to the window's shape. */
  readonly stretch: number
  /** Pixels that a link takes at least. */
  readonly link: number
}

const LABELLED: Spread = { room: 2.1, stretch: 1.5, link: LINK }
const CROWDED: Spread = { room: 1.6, stretch: 1.7, link: 40 }

/** Stretches unit places over a box of the nodes' room, in the window's shape but not out of shape. */
function spread(
  nodes: readonly LayoutNode[],
  unit: ReadonlyMap<string, Point>,
  aspect: number,
  { room, stretch, link }: Spread,
): Positions {
  const extent = (values: readonly number[]): number =>
    Math.max(0.5, values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)))
  const width = extent([...unit.values()].map((at) => at.x))
  const height = extent([...unit.values()].map((at) => at.y))
  const area = roomOf(nodes) * room
  const own = width / height
  const wide = Math.sqrt(area * Math.max(own / stretch, Math.min(own * stretch, aspect)))
  const sx = Math.max(link, wide / width)
  const sy = Math.max(link, area / wide / height)
  return new Map([...unit].map(([id, at]) => [id, { x: at.x * sx, y: at.y * sy }]))
}

/** A part whose links have their lengths, still to be given a shape. */
type Shaping = (aspect: number) => Positions

/** Every node's label is given room. */
function labelledPart(part: Component): Shaping {
  const { nodes, edges } = part
  const drawings = stressLayouts(part, new Map())
  return (aspect) =>
    drawings
      .map((unit) => removeOverlaps(nodes, spread(nodes, unit, aspect, LABELLED)))
      .map((places) => ({ places, crossings: countCrossings(edges, places) }))
      .reduce((best, other) => (other.crossings < best.crossings ? other : best)).places
}

/** Stars are laid out as one body each. */
function crowdedPart(part: Component, sweeps: number, progress: Progress): Shaping {
  const { core, raysOf, reach, unfold } = gatherStars(part)
  const [drawing] = stressLayouts(core, reach, progress)
  const unit = evenOut(drawing, (id) => 1 + (raysOf.get(id)?.length ?? 0))
  // Stars may grow into each other a little: their rays make room.
  const bodies = core.nodes.map((node) =>
    raysOf.has(node.id) ? { ...node, size: 1.8 * reach.get(node.id)! } : node,
  )
  return (aspect) => {
    const apart = removeOverlaps(bodies, spread(part.nodes, unit, aspect, CROWDED), sweeps)
    return removeOverlaps(part.nodes, unfold(apart), sweeps)
  }
}

/** Above this number of nodes a layout takes long enough. */
const HUGE = 1500
/** Shapes of the parts that are tried, in shapes of the window: two wide ones fill it one above the other. */
const SHAPES = [0.75, 1, 1.35, 1.8]

export function readableLayout(layout: LayoutGraph, progress: Progress = () => {}): Positions {
  const aspect = Math.max(0.7, Math.min(1.9, layout.aspect))
  const labelled = layout.nodes.some(({ labelWidth }) => labelWidth > 0)
  const huge = layout.nodes.length > HUGE
  const parts = componentsOf(layout.nodes, layout.edges).map((part) => ({
    nodes: part.nodes,
    shape: labelled ? labelledPart(part) : crowdedPart(part, huge ? 40 : 200, progress),
  }))
  const packed = (huge ? [1] : SHAPES)
    .map((shape) =>
      packParts(
        parts.map(({ nodes, shape: places }) => ({ nodes, places: places(aspect * shape) })),
        aspect,
      ),
    )
    .reduce((best, other) => (other.needs < best.needs * 0.97 ? other : best)).places
  const pinned = layout.nodes.filter((node) => node.fixed && node.x !== null && node.y !== null)
  if (pinned.length === 0) return packed
  const places = new Map(packed)
  for (const node of pinned) places.set(node.id, { x: node.x!, y: node.y! })
  return removeOverlaps(layout.nodes, places)
}
