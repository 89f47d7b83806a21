/** Where a label stands beside its node, and the box it then takes. */

export interface Labelled {
  readonly x: number
  readonly y: number
  /** Diameter. */
  readonly size: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Side = 'bottom' | 'right' | 'left' | 'top'
export type Corner = 'bottom-right' | 'top-right' | 'bottom-left' | 'top-left'
/** Where a label stands, seen from its node. */
export type Stand = Side | Corner

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const inside = (outer: Box, box: Box): boolean =>
  box.left >= outer.left &&
  box.right <= outer.right &&
  box.top >= outer.top &&
  box.bottom <= outer.bottom

/** Of a line of letters, in font sizes, and of the gap to its node in heights. */
export const HEIGHT = 1.3
const GAP = 0.22

/** The gap between a node and its label. */
export const gapFor = (fontSize: number): number => fontSize * HEIGHT * GAP

export const SIDES: readonly Side[] = ['bottom', 'right', 'left', 'top']
/** Tried when no side has room. */
export const CORNERS: readonly Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left']

type Way = -1 | 0 | 1
/** Which way from its node a label stands: to the right and down, each 0 in the middle. */
export const WAYS: Readonly<Record<Stand, readonly [Way, Way]>> = {
  ...{ bottom: [0, 1], right: [1, 0], left: [-1, 0], top: [0, -1] },
  ...{ 'bottom-right': [1, 1], 'top-right': [1, -1] },
  ...{ 'bottom-left': [-1, 1], 'top-left': [-1, -1] },
}

export const isCorner = (side: Stand): boolean => WAYS[side].every((way) => way !== 0)

/** The box of a label that stands beside its node; at a corner it touches the node's square. */
export function labelBox(node: Labelled, side: Stand, width: number, height: number): Box {
  const [right, down] = WAYS[side]
  const away = node.size / 2 + (isCorner(side) ? 0 : height * GAP)
  const x = node.x + right * (away + width / 2)
  const y = node.y + down * (away + height / 2)
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export const widened = (box: Box, room: number): Box => ({
  ...box,
  left: box.left - room,
  right: box.right + room,
})
