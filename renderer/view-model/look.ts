/** Turns a scene node's type and status into shape, colours and icon. */
import type { EntityKind } from '../../shared/model'
import { GLYPHS } from './data/glyphs'
import { colourOf, type Palette } from './palette'
import type { SceneNode } from './scene'

export type Shape =
  'ellipse' | 'round-rectangle' | 'round-hexagon' | 'round-diamond' | 'round-pentagon' | 'rectangle'

export const KIND_SHAPES: Readonly<Record<EntityKind, Shape>> = {
  person: 'ellipse',
  organization: 'round-rectangle',
  country: 'round-hexagon',
  group: 'round-diamond',
  place: 'round-pentagon',
  facility: 'rectangle',
}

export interface Look {
  readonly shape: Shape
  readonly fill: string
  readonly border: string
  readonly borderWidth: number
  readonly borderStyle: 'solid' | 'dashed' | 'dotted'
  readonly glyph: string
}

const LINE = {
  actual: 'solid',
  future: 'dashed',
  hypothetical: 'dotted',
  negated: 'solid',
} as const
export const lineStyleOf = (status: SceneNode['status']): 'solid' | 'dashed' | 'dotted' =>
  LINE[status]

const CROSS = '<path d="M3 21 21 3" stroke-width="3"/>'

export interface Glyph {
  readonly colour: string
  /** Outlines in a 24 by 24 box, crossed out for what did not happen. */
  readonly markup: string
}

export function glyphOf(
  node: Pick<SceneNode, 'what' | 'type' | 'status'>,
  palette: Palette,
): Glyph {
  const cross =
    node.what === 'event' && node.status === 'negated'
      ? `<g stroke="${palette.negated}">${CROSS}</g>`
      : ''
  return {
    colour: node.what === 'event' ? colourOf(palette, node.type) : palette.glyph,
    markup: (GLYPHS[node.type] ?? '') + cross,
  }
}

/** An icon as a data address. */
function glyphUri({ colour, markup }: Glyph): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">` +
    `${markup}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

const cache = new Map<string, Look>()

export function lookOf(node: SceneNode, palette: Palette): Look {
  const isFold = node.members.length > 0
  const key = `${palette.theme}|${node.type}|${node.status}|${node.community ?? ''}|${isFold}`
  const found = cache.get(key)
  if (found) return found
  const look = node.what === 'event' ? eventLook(node, palette) : entityLook(node, palette)
  cache.set(key, look)
  return look
}

function entityLook(node: SceneNode, palette: Palette): Look {
  const fill =
    node.community === null
      ? colourOf(palette, node.type)
      : (palette.communities[node.community % palette.communities.length] ?? palette.quiet)
  return {
    shape: KIND_SHAPES[node.type as EntityKind],
    fill,
    border: node.members.length > 0 ? palette.ink : fill,
    borderWidth: node.members.length > 0 ? 3 : 0,
    borderStyle: 'solid',
    glyph: glyphUri(glyphOf(node, palette)),
  }
}

function eventLook(node: SceneNode, palette: Palette): Look {
  const colour = colourOf(palette, node.type)
  const negated = node.status === 'negated'
  return {
    shape: 'ellipse',
    fill: palette.paper,
    border: negated ? palette.negated : colour,
    borderWidth: 1.8,
    borderStyle: lineStyleOf(node.status),
    glyph: glyphUri(glyphOf(node, palette)),
  }
}
