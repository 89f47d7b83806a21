/** Places labels beside nodes, best ranked first, so that none covers a node or another label. */
import {
  CORNERS,
  HEIGHT,
  SIDES,
  inside,
  isCorner,
  labelBox,
  overlaps,
  widened,
  type Box,
  type Labelled,
  type Side,
  type Stand,
} from './label-box'
import type { Crossed } from './label-sides'

export interface LabelNode extends Labelled {
  readonly id: string
  readonly label: string
  /** Fewer words for when the label finds no room. */
  readonly brief?: string
  readonly rank: number
  /** Named also where that covers others. */
  readonly must?: boolean
}

export interface PlacedLabel {
  readonly text: string
  readonly side: Stand
  readonly box: Box
}

export interface LabelOptions {
  /** Font size in model units: pixels on screen divided by the zoom. */
  readonly fontSize: number
  /** Width of a text in units of the font size. */
  readonly measure: (text: string) => number
  /** Boxes labels must also keep clear of. */
  readonly obstacles?: readonly Box[]
  /** Boxes that give way to a label which finds no other room. */
  readonly yielding?: readonly Box[]
  /** Lines that leave a node on each side: its label prefers the side with the fewest. */
  readonly crossed?: (id: string) => Crossed
  /** How many of the best ranked in view are named also where that covers others. */
  readonly leading?: number
  /** The part that is seen; labels outside are not placed. */
  readonly viewport?: Box
}

const NARROW = /[iljtfrI1.,:;'|!()[\]· ]/
const WIDE = /[mwMW@—…]/

/** A width of text in ems for a plain sans-serif, a little generous. */
export function estimateWidth(text: string): number {
  let width = 0
  for (const letter of text)
    width += NARROW.test(letter)
      ? 0.34
      : WIDE.test(letter)
        ? 0.9
        : /[A-Z]/.test(letter)
          ? 0.68
          : 0.56
  return width
}

/** Of the space around a label, in font sizes, that it is not read as the end or the beginning of another one. */
const APART = { corner: 0.7, side: 0.3 }

/** A grid of boxes: asks only what is near. */
function createField(cell: number): {
  add: (box: Box) => void
  /** How many of its boxes another one covers, up to `most`; `own` is not counted. */
  covered: (box: Box, most: number, own?: Box) => number
} {
  const cells = new Map<string, Box[]>()
  const keys = (box: Box): readonly string[] => {
    const found: string[] = []
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++)
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++)
        found.push(`${i},${j}`)
    return found
  }
  return {
    add: (box) => {
      for (const key of keys(box)) {
        const list = cells.get(key)
        if (list) list.push(box)
        else cells.set(key, [box])
      }
    },
    covered: (box, most, own) => {
      const found = new Set<Box>()
      for (const key of keys(box))
        for (const one of cells.get(key) ?? []) {
          if (one !== own && overlaps(one, box)) found.add(one)
          if (found.size >= most) return most
        }
      return found.size
    },
  }
}

const nodeBox = (node: LabelNode): Box => {
  const half = node.size / 2 + 1
  return { left: node.x - half, right: node.x + half, top: node.y - half, bottom: node.y + half }
}

/** Up to this many nodes a layout keeps room for every label. */
export const ROOMY = 160
/** Among more, the first are named also when that covers a few of the others. */
const HUBS = 12
const COVERED_BY_HUB = 3

/** In a crowd, nodes drawn smaller than the letters are dots: only the first are named, over the others. */
const CROWD = 400
const NAMED_DOTS = 60
/** Nor over more of them than this, but for the very first. */
const DOTS_COVERED = 4

/** No window has room for more labels than this. */
const TRIED = 500

interface Found {
  readonly label: PlacedLabel
  readonly nodes: number
  readonly dots: number
}

const less = (one: Found, other: Found | null): boolean =>
  !other || one.nodes < other.nodes || (one.nodes === other.nodes && one.dots < other.dots)

/** Labels that fit, by node id; the others wait for a closer zoom. */
export function placeLabels(
  nodes: readonly LabelNode[],
  options: LabelOptions,
): ReadonlyMap<string, PlacedLabel> {
  const {
    fontSize,
    measure,
    obstacles = [],
    yielding = [],
    leading = 0,
    crossed,
    viewport,
  } = options
  const height = fontSize * HEIGHT
  const cell = Math.max(fontSize * 2, 1)
  const order = nodes
    .filter((node) => node.label !== '' && (!viewport || overlaps(viewport, nodeBox(node))))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .slice(0, TRIED)
  const hubs = new Set(nodes.length > ROOMY ? order.slice(0, HUBS).map(({ id }) => id) : [])
  const first = new Set(order.slice(0, leading))
  const isDot = (node: LabelNode): boolean => nodes.length > CROWD && node.size < fontSize * 0.9
  // What no label covers, what only those of hubs do, what any may, and what yields.
  const [taken, others, dots] = [createField(cell), createField(cell), createField(cell)]
  const softly = createField(cell)
  const own = new Map<string, Box>()
  for (const node of nodes) {
    const box = nodeBox(node)
    own.set(node.id, box)
    ;(hubs.has(node.id) ? taken : isDot(node) ? dots : others).add(box)
  }
  for (const box of obstacles) taken.add(box)
  for (const box of yielding) softly.add(box)
  const placed = new Map<string, PlacedLabel>()
  const sidesOf = (id: string): readonly Side[] => {
    const lines = crossed?.(id)
    return lines ? SIDES.toSorted((a, b) => lines[a] - lines[b]) : SIDES
  }
  const find = (
    node: LabelNode,
    text: string,
    sides: readonly Stand[],
    yields = false,
    most = hubs.has(node.id) ? COVERED_BY_HUB : 0,
  ): Found | null => {
    const width = measure(text) * fontSize
    const self = own.get(node.id)!
    let best: Found | null = null
    for (const side of sides) {
      const box = labelBox(node, side, width, height)
      if (viewport && !inside(viewport, box)) continue
      const clear = isCorner(side) ? widened(box, APART.corner * fontSize) : box
      if (taken.covered(clear, 1, self) > 0) continue
      if (!yields && softly.covered(box, 1) > 0) continue
      const under = others.covered(box, most + 1, self)
      if (under > most) continue
      const dotted = dots.covered(box, 99, self)
      if (most === 0 && dotted > DOTS_COVERED) continue
      const found = { label: { side, box, text }, nodes: under, dots: dotted }
      if (less(found, best)) best = found
    }
    return best
  }
  let named = 0
  for (const node of order) {
    if (isDot(node) && ++named > NAMED_DOTS) continue
    const sides = sidesOf(node.id)
    const full = find(node, node.label, sides)
    const brief = node.brief && (full?.nodes ?? 1) > 0 ? find(node, node.brief, sides) : null
    const beside = brief && less(brief, full) ? brief : full
    const short = node.brief || node.label
    const found =
      beside ??
      find(node, node.label, CORNERS) ??
      find(node, short, CORNERS) ??
      find(node, short, sides, true) ??
      (node.must || first.has(node)
        ? find(node, short, [...sides, ...CORNERS], true, COVERED_BY_HUB)
        : null)
    if (!found) continue
    const apart = isCorner(found.label.side) ? APART.corner : APART.side
    taken.add(widened(found.label.box, apart * fontSize))
    placed.set(node.id, found.label)
  }
  return placed
}
