/** Places labels beside nodes, best ranked first, so that none covers a node or another label. */
import type { Crossed } from './label-sides'

export interface LabelNode {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Diameter. */
  readonly size: number
  readonly label: string
  /** Fewer words for when the label finds no room. */
  readonly brief?: string
  readonly rank: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Side = 'bottom' | 'right' | 'left' | 'top'

export interface PlacedLabel {
  readonly text: string
  readonly side: Side
  readonly box: Box
}

export interface LabelOptions {
  /** Font size in model units: pixels on screen divided by the zoom. */
  readonly fontSize: number
  /** Width of a text in units of the font size. */
  readonly measure: (text: string) => number
  /** Boxes labels must also keep clear of. */
  readonly obstacles?: readonly Box[]
  /** Lines that leave a node on each side: its label prefers the side with the fewest. */
  readonly crossed?: (id: string) => Crossed
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

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const inside = (outer: Box, box: Box): boolean =>
  box.left >= outer.left &&
  box.right <= outer.right &&
  box.top >= outer.top &&
  box.bottom <= outer.bottom

/** Of a line of letters, in font sizes, and of the gap to its node in heights. */
const HEIGHT = 1.3
const GAP = 0.22

/** The gap between a node and its label. */
export const gapFor = (fontSize: number): number => fontSize * HEIGHT * GAP

const SIDES: readonly Side[] = ['bottom', 'right', 'left', 'top']

/** Where a label stands on one side of its node. */
export function labelBox(node: LabelNode, side: Side, width: number, height: number): Box {
  const gap = height * GAP
  const half = node.size / 2
  const across = side === 'bottom' || side === 'top'
  const x = across
    ? node.x
    : side === 'right'
      ? node.x + half + gap + width / 2
      : node.x - half - gap - width / 2
  const y = across
    ? side === 'bottom'
      ? node.y + half + gap + height / 2
      : node.y - half - gap - height / 2
    : node.y
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** A grid of boxes: asks only what is near. */
function createField(cell: number): {
  add: (box: Box) => void
  hits: (box: Box, own?: Box) => boolean
} {
  const cells = new Map<string, Box[]>()
  const each = (box: Box, visit: (key: string) => boolean): boolean => {
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++)
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++)
        if (visit(`${i},${j}`)) return true
    return false
  }
  return {
    add: (box) => {
      each(box, (key) => {
        const list = cells.get(key)
        if (list) list.push(box)
        else cells.set(key, [box])
        return false
      })
    },
    hits: (box, own) =>
      each(box, (key) => (cells.get(key) ?? []).some((one) => one !== own && overlaps(one, box))),
  }
}

const nodeBox = (node: LabelNode): Box => {
  const half = node.size / 2 + 1
  return { left: node.x - half, right: node.x + half, top: node.y - half, bottom: node.y + half }
}

/** In a crowd, nodes drawn smaller than the letters are dots: only the first are named, over the others. */
const CROWD = 400
const NAMED_DOTS = 60

/** No window has room for more labels than this. */
const TRIED = 500

/** Labels that fit, by node id; the others wait for a closer zoom. */
export function placeLabels(
  nodes: readonly LabelNode[],
  options: LabelOptions,
): ReadonlyMap<string, PlacedLabel> {
  const { fontSize, measure, obstacles = [], crossed, viewport } = options
  const height = fontSize * HEIGHT
  const field = createField(Math.max(fontSize * 2, 1))
  const own = new Map<string, Box>()
  const isDot = (node: LabelNode): boolean => nodes.length > CROWD && node.size < fontSize * 0.9
  for (const node of nodes) {
    const box = nodeBox(node)
    own.set(node.id, box)
    if (!isDot(node)) field.add(box)
  }
  for (const box of obstacles) field.add(box)
  const placed = new Map<string, PlacedLabel>()
  const order = nodes
    .filter((node) => node.label !== '' && (!viewport || overlaps(viewport, own.get(node.id)!)))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .slice(0, TRIED)
  const sidesOf = (id: string): readonly Side[] => {
    const lines = crossed?.(id)
    return lines ? SIDES.toSorted((a, b) => lines[a] - lines[b]) : SIDES
  }
  const fits = (node: LabelNode, text: string, sides: readonly Side[]): PlacedLabel | null => {
    const width = measure(text) * fontSize
    for (const side of sides) {
      const box = labelBox(node, side, width, height)
      if (viewport && !inside(viewport, box)) continue
      if (!field.hits(box, own.get(node.id)!)) return { side, box, text }
    }
    return null
  }
  let dots = 0
  for (const node of order) {
    if (isDot(node) && ++dots > NAMED_DOTS) continue
    const sides = sidesOf(node.id)
    const label =
      fits(node, node.label, sides) ?? (node.brief ? fits(node, node.brief, sides) : null)
    if (!label) continue
    field.add(label.box)
    placed.set(node.id, label)
  }
  return placed
}
