/** Binds the timelines to the time filter. */
import { useMemo } from 'react'
import { filterGraph } from '../../view-model/filters'
import { setFilters } from '../../state/explore/reducers'
import { adjustView, changeView, useView } from '../../state/explore/store'
import type { OnRange, TimelineProps } from '../../views/timeline/props'
import { useViewProps } from './use-view-props'

/** Steps of playing are no steps to undo. */
const onRange: OnRange = (time, { playing }) =>
  (playing ? adjustView : changeView)((view) => setFilters(view, { time }))

export function useTimeProps(): TimelineProps {
  const props = useViewProps()
  const filters = useView((view) => view.filters)
  const { index, passing } = props
  const anyTime = useMemo(
    () => (filters.time ? filterGraph(index, { ...filters, time: null }).events : passing.events),
    [index, passing, filters],
  )
  return { ...props, anyTime, range: filters.time, onRange }
}
