/** Turns what is to be drawn into what a layout needs. */
import { ROOMY } from '../view-model/labels'
import type { LayoutGraph, Point } from '../view-model/layout/types'
import type { Scene } from '../view-model/scene'
import { measureText } from './measure-text'

/** A little more than is drawn: a fitted graph is often shown somewhat smaller than it is laid out. */
const FONT_SIZE = 13.2

export interface Standing {
  readonly aspect: number
  /** Where nodes stand now. */
  readonly places: ReadonlyMap<string, Point>
  /** Nodes that are not to be moved; a pinned one without a place finds one. */
  readonly keeps: (id: string) => boolean
  /** Whether the others begin where they stand, so that the picture stays the one a person knows. */
  readonly begins: boolean
}

export function layoutGraph(
  scene: Scene,
  { aspect, places, keeps, begins }: Standing,
): LayoutGraph {
  const labelled = scene.nodes.length <= ROOMY
  return {
    aspect,
    nodes: scene.nodes.map((node) => {
      const place = places.get(node.id)
      const fixed = place !== undefined && keeps(node.id)
      const at = fixed || begins ? place : undefined
      return {
        id: node.id,
        size: node.size,
        labelWidth: labelled ? measureText(node.label) * FONT_SIZE : 0,
        labelHeight: labelled ? FONT_SIZE * 1.6 : 0,
        rank: node.rank,
        event: node.what === 'event',
        day: node.day,
        lat: node.lat,
        lon: node.lon,
        x: at?.x ?? null,
        y: at?.y ?? null,
        fixed,
      }
    }),
    edges: scene.edges.map(({ source, target, count }) => ({ source, target, weight: count })),
  }
}
