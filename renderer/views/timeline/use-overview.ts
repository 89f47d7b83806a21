/** Turns the events of any time into what the histogram draws: days shown, buckets, and what has no day. */
import { useMemo } from 'react'
import type { EventView } from '../../../shared/model'
import { cellsOf, type Cell } from '../../view-model/timeline/cells'
import {
  dateEvents,
  sortByKnowledge,
  type Dated,
  type Sorted,
} from '../../view-model/timeline/dated'
import { chooseDomain, type Domain } from '../../view-model/timeline/domain'
import { chooseGrain, type Grain } from '../../view-model/timeline/grain'

export interface Overview {
  readonly dated: readonly Dated[]
  readonly domain: Domain
  readonly grain: Grain
  readonly sorted: Sorted
  readonly cells: readonly Cell[]
}

/** Null when no event has any date. */
export function useOverview(
  events: readonly EventView[],
  selected: ReadonlySet<string>,
  whole: boolean,
  choice: Grain | 'auto',
): Overview | null {
  const dated = useMemo(() => dateEvents(events), [events])
  const base = useMemo(() => {
    const domain = chooseDomain(
      dated.map(({ when }) => when),
      whole,
    )
    if (!domain) return null
    const grain = choice === 'auto' ? chooseGrain(domain.from, domain.to, 160) : choice
    return { dated, domain, grain, sorted: sortByKnowledge(dated, grain) }
  }, [dated, whole, choice])
  return useMemo(() => {
    if (!base) return null
    const { domain, grain, sorted } = base
    const inside = sorted.placed.filter(
      ({ when }) => when.kind !== 'undated' && when.from <= domain.to && when.to >= domain.from,
    )
    return { ...base, cells: cellsOf(inside, grain, selected) }
  }, [base, selected])
}
