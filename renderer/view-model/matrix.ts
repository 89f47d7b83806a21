/** Turns meetings into a table of who met whom, the busiest first. */
import type { EventView } from '../../shared/model'
import { isMeeting } from './scene-pairs'

export interface Matrix {
  /** Entity ids of rows and columns. */
  readonly ids: readonly string[]
  /** Event ids by `a|b`, for both orders. */
  readonly cells: ReadonlyMap<string, readonly string[]>
  readonly most: number
  /** How many more took part in meetings than are shown. */
  readonly left: number
}

export const cellKey = (a: string, b: string): string => `${a}|${b}`

export function meetingMatrix(
  events: readonly EventView[],
  entityIds: ReadonlySet<string>,
  limit: number,
): Matrix {
  const cells = new Map<string, string[]>()
  const meetings = new Map<string, number>()
  for (const event of events) {
    if (!isMeeting(event)) continue
    const ids = [...new Set(event.participants.map((one) => one.entity))].filter((id) =>
      entityIds.has(id),
    )
    if (ids.length < 2) continue
    for (const a of ids) {
      meetings.set(a, (meetings.get(a) ?? 0) + 1)
      for (const b of ids) {
        if (a === b) continue
        const key = cellKey(a, b)
        const list = cells.get(key)
        if (list) list.push(event.id)
        else cells.set(key, [event.id])
      }
    }
  }
  const order = [...meetings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  let most = 0
  for (const list of cells.values()) most = Math.max(most, list.length)
  return {
    ids: order.slice(0, limit).map(([id]) => id),
    cells,
    most,
    left: Math.max(0, order.length - limit),
  }
}
