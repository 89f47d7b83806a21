/** Moves a keyboard cursor over the items of lanes: along a lane in time, between lanes to the nearest in time. */
export interface Stop {
  readonly lane: number
  readonly at: number
  readonly id: string
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** `lanes` hold their stops by time. Empty lanes are stepped over. */
export function nextStop(
  lanes: readonly (readonly Stop[])[],
  current: Stop | null,
  direction: Direction,
): Stop | null {
  const here = current ? lanes[current.lane] : undefined
  const place = here?.findIndex(({ id }) => id === current?.id) ?? -1
  if (!current || !here || place === -1) return lanes.find((lane) => lane.length > 0)?.[0] ?? null
  switch (direction) {
    case 'left':
      return here[place - 1] ?? current
    case 'right':
      return here[place + 1] ?? current
    case 'first':
      return here[0] ?? current
    case 'last':
      return here.at(-1) ?? current
    case 'up':
    case 'down': {
      const step = direction === 'up' ? -1 : 1
      for (let lane = current.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
        const near = nearest(lanes[lane] ?? [], current.at)
        if (near) return near
      }
      return current
    }
  }
}

const nearest = (stops: readonly Stop[], at: number): Stop | null =>
  stops.reduce<Stop | null>(
    (best, one) => (best === null || Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best),
    null,
  )
