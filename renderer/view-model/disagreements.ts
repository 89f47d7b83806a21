/** Turns the figures of an event's reports into those on which reports differ. */
import type { EventDetail } from '../../shared/model'

type FigureView = EventDetail['figures'][number]

export interface FigureClaim {
  readonly measure: FigureView['measure']
  readonly claims: readonly FigureView[]
  readonly differ: boolean
}

/** One group for each thing counted, the largest number first. */
export function groupFigures(figures: readonly FigureView[]): readonly FigureClaim[] {
  const groups = new Map<FigureView['measure'], FigureView[]>()
  for (const figure of figures) {
    const list = groups.get(figure.measure)
    if (list) list.push(figure)
    else groups.set(figure.measure, [figure])
  }
  return [...groups].map(([measure, claims]) => ({
    measure,
    claims: [...claims].sort((a, b) => b.value - a.value),
    differ: new Set(claims.map((claim) => claim.value)).size > 1 && measure !== 'other',
  }))
}
