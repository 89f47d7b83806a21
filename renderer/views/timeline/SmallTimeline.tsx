/** The timeline under the graph: a histogram to brush, with what has no day counted beside it. */
import { useMemo, useRef } from 'react'
import { ticksOf } from '../../view-model/timeline/ticks'
import { count } from '../../view-model/words'
import { useSize } from '../shared/use-size'
import '../shared/views.css'
import './marks.css'
import './small-timeline.css'
import type { Axis } from '../../view-model/timeline/axis'
import { Brush } from './Brush'
import { Histogram } from './Histogram'
import { PlayControls } from './PlayControls'
import type { TimelineProps } from './props'
import { useOverview } from './use-overview'
import { usePlay } from './use-play'

export const SMALL_HEIGHT = 64

export function SmallTimeline(
  props: Omit<TimelineProps, 'index' | 'passing' | 'palette' | 'onSelect'>,
) {
  const { anyTime, selected, range, onRange } = props
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSize(box)
  const chosen = useMemo(() => new Set(selected), [selected])
  const overview = useOverview(anyTime, chosen, false, 'auto')
  const domain = overview?.domain ?? null
  const play = usePlay(overview?.grain ?? 'day', domain, range, onRange)
  const axis = useMemo<Axis>(
    () => ({ from: domain?.from ?? 0, to: domain?.to ?? 0, width }),
    [domain, width],
  )
  const ticks = useMemo(
    () => (domain ? ticksOf(domain.from, domain.to, width) : []),
    [domain, width],
  )
  const { partial = [], undated = [] } = overview?.sorted ?? {}
  const vague = partial.length + undated.length
  const outside = (domain?.earlier ?? 0) + (domain?.later ?? 0)
  const details = [
    `Shown are events with a day; ${count(partial.length, 'event')} with only a month or year and ${undated.length.toLocaleString('en-GB')} without any date have their place in the full timeline`,
    outside > 0 && `${outside.toLocaleString('en-GB')} outside the days shown`,
  ].filter((note) => note !== false)
  return (
    <section
      className="timeline-small"
      aria-label="Timeline of events"
      style={{ height: SMALL_HEIGHT }}
    >
      <div className="timeline-small-side">
        <PlayControls play={play} />
        <span className="view-count" title={details.join('; ')}>
          {vague > 0
            ? `${(anyTime.length - vague).toLocaleString('en-GB')} of ${anyTime.length.toLocaleString('en-GB')} dated`
            : count(anyTime.length, 'event')}
        </span>
      </div>
      <div ref={box} className="timeline-small-plot">
        {overview && width > 0 ? (
          <svg width={width} height={SMALL_HEIGHT - 6} role="group" aria-label="Days shown">
            <Histogram
              cells={overview.cells}
              axis={axis}
              grain={overview.grain}
              height={SMALL_HEIGHT - 6}
              ticks={ticks}
              anySelected={selected.length > 0}
            />
            <Brush
              axis={axis}
              height={SMALL_HEIGHT - 21}
              grain={overview.grain}
              range={range}
              onRange={(next) => onRange(next, { playing: false })}
            />
          </svg>
        ) : (
          <p className="timeline-small-empty">
            {overview ? '' : 'None of these events has a date.'}
          </p>
        )}
      </div>
    </section>
  )
}
