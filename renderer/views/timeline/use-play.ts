/** Plays through time: moves the range on by one bucket again and again until the end. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Grain } from '../../view-model/timeline/grain'
import { atEnd, firstWindow, moveRange, type TimeRange } from '../../view-model/timeline/window'
import { useReducedMotion } from '../shared/use-reduced-motion'
import type { OnRange } from './props'

const PAUSE = 850

export interface Play {
  readonly playing: boolean
  /** False when the person asked for less motion: then only steps. */
  readonly canPlay: boolean
  readonly toggle: () => void
  readonly step: (steps: number) => void
}

interface Days {
  readonly from: number
  readonly to: number
}

export function usePlay(
  grain: Grain,
  domain: Days | null,
  range: TimeRange | null,
  onRange: OnRange,
): Play {
  const canPlay = !useReducedMotion()
  const [wanted, setWanted] = useState(false)
  const playing = wanted && canPlay && domain !== null
  const advance = useEffectEvent(() => {
    if (!domain) return
    const now = firstWindow(grain, range, domain)
    if (atEnd(grain, now, domain)) setWanted(false)
    else onRange(moveRange(grain, now, 1, domain), { playing: true })
  })
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(advance, PAUSE)
    return () => clearInterval(timer)
  }, [playing])
  return {
    playing,
    canPlay,
    toggle: () => {
      if (!domain || !canPlay) return
      if (!playing) {
        const start = firstWindow(grain, range, domain)
        const again = atEnd(grain, start, domain) ? moveRange(grain, start, -1e5, domain) : start
        onRange(again, { playing: true })
      }
      setWanted(!playing)
    },
    step: (steps) => {
      if (!domain) return
      setWanted(false)
      onRange(range ? moveRange(grain, range, steps, domain) : firstWindow(grain, null, domain), {
        playing: false,
      })
    },
  }
}
