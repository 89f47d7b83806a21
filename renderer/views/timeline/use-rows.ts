/** Turns what passes the filters into the rows of the full timeline. */
import { useMemo } from 'react'
import type { Axis } from '../../view-model/timeline/axis'
import { dateEvents, sortByKnowledge, type Dated } from '../../view-model/timeline/dated'
import { chooseGrain, type Grain } from '../../view-model/timeline/grain'
import { lanesByActor, lanesByCategory, type LaneBy } from '../../view-model/timeline/lanes'
import {
  MOST_NAMED,
  barRow,
  countInside,
  namedRow,
  partialRow,
  type Row,
} from '../../view-model/timeline/rows'
import { measureSmall } from '../shared/measure'
import type { TimelineProps } from './props'

export interface Rows {
  readonly grain: Grain
  readonly rows: readonly Row[]
  /** Events drawn one by one, with names. */
  readonly named: boolean
  /** Actors without a lane. */
  readonly more: number
  readonly undated: readonly Dated[]
  readonly dated: number
  /** The fullest bar. */
  readonly most: number
}

export interface RowChoice {
  readonly laneBy: LaneBy
  readonly grain: Grain | 'auto'
  readonly actors: number
}

export function useRows(
  props: TimelineProps,
  axis: Axis,
  choice: RowChoice,
  chosen: ReadonlySet<string>,
): Rows {
  const { index, passing } = props
  const grain = choice.grain === 'auto' ? chooseGrain(axis.from, axis.to) : choice.grain
  const dated = useMemo(() => dateEvents(passing.events), [passing.events])
  const sorted = useMemo(() => sortByKnowledge(dated, grain), [dated, grain])
  const first = choice.laneBy === 'actor' ? chosen : null
  const lanes = useMemo(
    () =>
      choice.laneBy === 'category'
        ? lanesByCategory(sorted.placed)
        : lanesByActor(sorted.placed, index, choice.actors, first ?? new Set()),
    [choice.laneBy, choice.actors, sorted, index, first],
  )
  return useMemo(() => {
    const options = { axis, grain, selected: chosen, measure: measureSmall }
    const count = countInside(axis, sorted.placed)
    const named = count <= MOST_NAMED
    const rows = lanes.lanes
      .map((lane) => (named ? namedRow(lane, options) : barRow(lane, options)))
      .filter((row) => row.count > 0)
    const partial = partialRow(sorted.partial, options)
    const most = rows.reduce(
      (max, row) => row.items.reduce((top, { events }) => Math.max(top, events.length), max),
      1,
    )
    return {
      grain,
      named,
      most,
      rows: partial ? [...rows, partial] : rows,
      more: lanes.more,
      undated: sorted.undated,
      dated: count,
    }
  }, [axis, grain, chosen, lanes, sorted])
}
