/** Turns what is drawn into what a layout needs. */
import type { Core } from 'cytoscape'
import type { LayoutGraph } from '../view-model/layout/types'
import type { Scene } from '../view-model/scene'
import { measureText } from './measure-text'

/** A little more than is drawn: a fitted graph is often shown somewhat smaller than it is laid out. */
const FONT_SIZE = 13.2
/** Up to this many nodes each label is given room. */
const LABELLED = 160

export function layoutGraph(
  cy: Core,
  scene: Scene,
  pinned: ReadonlySet<string>,
  keepPlaces: ReadonlySet<string> | null,
): LayoutGraph {
  const labelled = scene.nodes.length <= LABELLED
  return {
    aspect: cy.width() / Math.max(1, cy.height()),
    nodes: scene.nodes.map((node) => {
      const at = cy.getElementById(node.id).position()
      const kept = pinned.has(node.id) || (keepPlaces?.has(node.id) ?? false)
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
        x: kept ? at.x : null,
        y: kept ? at.y : null,
        fixed: kept,
      }
    }),
    edges: scene.edges.map(({ source, target, count }) => ({ source, target, weight: count })),
  }
}
