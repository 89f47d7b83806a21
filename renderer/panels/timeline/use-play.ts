/** Plays through time: moves a window of the time filter from the first event to the last. */
import { useEffect, useState } from 'react'
import { setFilters } from '../../state/explore/reducers'
import { adjustView, view } from '../../state/explore/store'
import { isoOf, nextStart, startOf, timeOf, type Unit } from '../../view-model/timeline'

const STEP = 900

export function usePlay(
  extent: { readonly from: number; readonly to: number } | null,
  unit: Unit,
): readonly [boolean, () => void] {
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing || !extent) return
    const show = (start: number): void =>
      adjustView((now) =>
        setFilters(now, {
          time: { from: isoOf(start), to: isoOf(nextStart(start, unit) - 1) },
        }),
      )
    const current = view().filters.time
    let at = startOf(current ? timeOf(current.from) : extent.from, unit)
    show(at)
    const timer = window.setInterval(() => {
      at = nextStart(at, unit)
      if (at >= extent.to) setPlaying(false)
      else show(at)
    }, STEP)
    return () => window.clearInterval(timer)
  }, [playing, extent, unit])
  return [playing, () => setPlaying((now) => !now)]
}
