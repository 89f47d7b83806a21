/** Lays nodes out in levels by their distance from the most linked node, ordered to cross little. */
import { adjacencyOf } from './adjacency'
import { degrees } from './orders'
import type { LayoutGraph, LayoutNode, Point, Positions } from './types'

function levelsOf({ nodes, edges }: LayoutGraph): LayoutNode[][] {
  const links = degrees(nodes, edges)
  const near = adjacencyOf(nodes, edges)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const order = [...nodes].sort(
    (a, b) => links.get(b.id)! - links.get(a.id)! || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  )
  const level = new Map<string, number>()
  const levels: LayoutNode[][] = []
  for (const root of order) {
    if (level.has(root.id)) continue
    const queue = [root.id]
    level.set(root.id, 0)
    for (let i = 0; i < queue.length; i++) {
      const id = queue[i]!
      const depth = level.get(id)!
      ;(levels[depth] ??= []).push(byId.get(id)!)
      for (const other of near.get(id) ?? [])
        if (!level.has(other)) {
          level.set(other, depth + 1)
          queue.push(other)
        }
    }
  }
  return levels
}

/** Orders a level by the middle of its neighbours above. */
function orderBelow(levels: LayoutNode[][], layout: LayoutGraph): void {
  const near = adjacencyOf(layout.nodes, layout.edges)
  for (let round = 0; round < 4; round++)
    for (let depth = 1; depth < levels.length; depth++) {
      const above = new Map((levels[depth - 1] ?? []).map((node, i) => [node.id, i]))
      const middle = new Map(
        levels[depth]!.map((node) => {
          const seats = (near.get(node.id) ?? [])
            .map((id) => above.get(id))
            .filter((s) => s !== undefined)
          return [node.id, seats.length ? seats.reduce((a, b) => a + b, 0) / seats.length : 0]
        }),
      )
      levels[depth]!.sort((a, b) => middle.get(a.id)! - middle.get(b.id)!)
    }
}

export function hierarchyLayout(layout: LayoutGraph): Positions {
  const levels = levelsOf(layout)
  orderBelow(levels, layout)
  const places = new Map<string, Point>()
  const widestRow = Math.max(900, 110 * Math.sqrt(layout.nodes.length) * layout.aspect)
  let y = 0
  for (const level of levels) {
    const rows: LayoutNode[][] = [[]]
    let used = 0
    for (const node of level) {
      const width = Math.max(node.size, node.labelWidth) + 18
      if (used + width > widestRow && rows.at(-1)!.length > 0) {
        rows.push([])
        used = 0
      }
      rows.at(-1)!.push(node)
      used += width
    }
    for (const row of rows) {
      const widths = row.map((node) => Math.max(node.size, node.labelWidth) + 18)
      let x = -widths.reduce((a, b) => a + b, 0) / 2
      row.forEach((node, i) => {
        places.set(node.id, { x: x + widths[i]! / 2, y })
        x += widths[i]!
      })
      y += 84
    }
    y += 46
  }
  return places
}
