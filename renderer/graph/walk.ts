/** Finds the next node in a direction, for walking the graph with the arrow keys. */
import type { Core } from 'cytoscape'

export type Direction = 'left' | 'right' | 'up' | 'down'
const WAY: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

export function nextNode(cy: Core, from: string | null, direction: Direction): string | null {
  const start = from ? cy.getElementById(from) : cy.collection()
  if (start.empty()) {
    const best = cy.nodes().max((node) => node.data('rank') as number)
    return best.ele?.id() ?? null
  }
  const origin = start.nodes().first().position()
  const [wx, wy] = WAY[direction]
  let best: string | null = null
  let least = Infinity
  cy.nodes().forEach((node) => {
    if (node.id() === from) return
    const dx = node.position('x') - origin.x
    const dy = node.position('y') - origin.y
    const along = dx * wx + dy * wy
    if (along <= 0) return
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx)
    const cost = along + aside * 2.2
    if (cost < least) {
      least = cost
      best = node.id()
    }
  })
  return best
}
