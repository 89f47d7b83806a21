/** Leaves to the library's search for what is under the pointer only what can be there: among thousands it would look closely at each one for every move of the mouse. */
import type { Core } from 'cytoscape'
import { rendererOf, type OwnElement } from './renderer'

/** Pixels from a finger at which the library still takes an element to be meant. */
const REACH = 24
/** The most that an element is drawn beside its place or line, on paper: borders and arrowheads. */
const RIM = 24

/** On a node's square, or on the strip of paper along a line, or near enough. */
function isNear(
  { 0: { _private: own } }: OwnElement,
  x: number,
  y: number,
  reach: number,
): boolean {
  if (own.group === 'nodes') {
    const far = reach + own.data.size / 2
    return Math.abs(own.position.x - x) <= far && Math.abs(own.position.y - y) <= far
  }
  const [from, to] = [own.source[0]._private.position, own.target[0]._private.position]
  if (x < Math.min(from.x, to.x) - reach || x > Math.max(from.x, to.x) + reach) return false
  if (y < Math.min(from.y, to.y) - reach || y > Math.max(from.y, to.y) + reach) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return Math.abs(dx * (y - from.y) - dy * (x - from.x)) <= reach * Math.hypot(dx, dy)
}

/** Changes how quickly it is found, never what. */
export function hastenFinding(cy: Core): void {
  const renderer = rendererOf(cy)
  const find = renderer.findNearestElements.bind(renderer)
  const all = renderer.getCachedZSortedEles.bind(renderer)
  renderer.findNearestElements = (x, y, ...how) => {
    const reach = REACH / cy.zoom() + RIM
    const near = all().interactive.filter((element) => isNear(element, x, y, reach))
    renderer.getCachedZSortedEles = () => Object.assign(near, { interactive: near, nondrag: near })
    try {
      return find(x, y, ...how)
    } finally {
      renderer.getCachedZSortedEles = all
    }
  }
}
