/** The full timeline: an overview to brush, lanes of events below it, and a place for what has no day. */
import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react'
import type { EventView } from '../../../shared/model'
import type { Axis } from '../../view-model/timeline/axis'
import { bucketWords, stepFrom, type Grain } from '../../view-model/timeline/grain'
import type { LaneBy } from '../../view-model/timeline/lanes'
import type { RowItem } from '../../view-model/timeline/rows'
import { ticksOf } from '../../view-model/timeline/ticks'
import { DAY, isoOf, timeOf } from '../../view-model/timeline/when'
import type { TimeRange } from '../../view-model/timeline/window'
import { count } from '../../view-model/words'
import { Button } from '../../ui/Button'
import { EventList } from '../shared/EventList'
import { useSize } from '../shared/use-size'
import '../shared/views.css'
import './timeline.css'
import './marks.css'
import { AxisRow } from './AxisRow'
import { Brush } from './Brush'
import { Histogram } from './Histogram'
import { Lanes } from './Lanes'
import type { TimelineProps } from './props'
import { TimelineBar } from './TimelineBar'
import { useOverview } from './use-overview'
import { usePlay } from './use-play'
import { useRows } from './use-rows'

const LABELS = { wide: 176, narrow: 146 } as const
const NARROW = 600
const OVERVIEW = 58
interface Listing {
  readonly title: string
  readonly events: readonly EventView[]
  readonly range: TimeRange | null
}

export function Timeline(props: TimelineProps) {
  const { anyTime, range, selected, palette, onSelect, onRange } = props
  const [laneBy, setLaneBy] = useState<LaneBy>('category')
  const [grainChoice, setGrain] = useState<Grain | 'auto'>('auto')
  const [whole, setWhole] = useState(false)
  const [actors, setActors] = useState(20)
  const [listing, setListing] = useState<Listing | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const labels = size.width < NARROW ? LABELS.narrow : LABELS.wide
  const width = Math.max(0, size.width - labels - 14)
  const chosen = useMemo(() => new Set(selected), [selected])
  const overview = useOverview(anyTime, chosen, whole, grainChoice)
  const domain = overview?.domain ?? null
  const all = useMemo<Axis>(
    () => ({ from: domain?.from ?? 0, to: domain?.to ?? 0, width }),
    [domain, width],
  )
  const axis = useMemo<Axis>(
    () => (range ? { from: timeOf(range.from), to: timeOf(range.to), width } : all),
    [range, all, width],
  )
  const rows = useRows(props, axis, { laneBy, grain: grainChoice, actors }, chosen)
  const play = usePlay(overview?.grain ?? 'day', domain, range, onRange)
  const ticks = useMemo(() => ticksOf(axis.from, axis.to, width), [axis, width])
  const overviewTicks = useMemo(() => ticksOf(all.from, all.to, width), [all, width])

  const { grain } = rows
  const onItem = useCallback(
    (item: RowItem): void => {
      if (item.events.length === 1) {
        onSelect([item.events[0]!.id])
        return
      }
      const end = item.kind === 'bar' ? stepFrom(grain, item.at, 1) - DAY : null
      setListing({
        title: item.words.split(': ')[0] ?? '',
        events: item.events,
        range: end === null ? null : { from: isoOf(item.at), to: isoOf(end) },
      })
    },
    [grain, onSelect],
  )
  const onLane = useCallback((id: string): void => onSelect([id]), [onSelect])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target as Element
    if (event.key === ',' || event.key === '.') play.step(event.key === '.' ? 1 : -1)
    else if (event.key === ' ' && !target.closest('button, input, [role="radio"]')) play.toggle()
    else if (event.key === 'Escape' && range) onRange(null, { playing: false })
    else return
    event.preventDefault()
  }
  if (!overview && anyTime.length === 0)
    return (
      <section className="view" aria-label="Timeline">
        <div className="view-empty">
          <strong>No events to show</strong>Take a filter away to see events here.
        </div>
      </section>
    )
  const undated = overview?.sorted.undated ?? []
  const outside = (domain?.earlier ?? 0) + (domain?.later ?? 0)
  return (
    // Keys that belong to the whole view; each is also a button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="view time-view" aria-label="Timeline" onKeyDown={onKeyDown}>
      <TimelineBar
        laneBy={laneBy}
        onLaneBy={setLaneBy}
        grain={grainChoice}
        onGrain={setGrain}
        play={play}
        outside={outside}
        whole={whole}
        onWhole={setWhole}
        shown={`${count(rows.dated, 'dated event')}${rows.named ? '' : ` by ${rows.grain}`}`}
        paler={!rows.named}
      />
      <div className="view-body">
        <div
          className="timeline-main scroll"
          ref={box}
          style={{ '--lane-label': `${labels}px` } as CSSProperties}
        >
          {overview && width > 0 && (
            <>
              <div className="timeline-head">
                <div className="timeline-row">
                  <span className="timeline-side">Drag over days</span>
                  <svg
                    width={width}
                    height={OVERVIEW}
                    className="timeline-overview"
                    role="group"
                    aria-label="Days shown"
                  >
                    <Histogram
                      cells={overview.cells}
                      axis={all}
                      grain={overview.grain}
                      height={OVERVIEW}
                      ticks={overviewTicks}
                      anySelected={selected.length > 0}
                    />
                    <Brush
                      axis={all}
                      height={OVERVIEW - 15}
                      grain={overview.grain}
                      range={range}
                      onRange={(next) => onRange(next, { playing: false })}
                    />
                  </svg>
                </div>
                {range && (
                  <AxisRow
                    axis={axis}
                    ticks={ticks}
                    note={`${rows.named ? '' : `bars by ${rows.grain}, `}${bucketWords('day', axis.from)} to ${bucketWords('day', axis.to)}`}
                  />
                )}
              </div>
              <Lanes
                rows={rows.rows}
                axis={axis}
                ticks={ticks}
                most={rows.most}
                palette={palette}
                selected={selected}
                onItem={onItem}
                onLane={onLane}
              />
            </>
          )}
          {laneBy === 'actor' && rows.more > 0 && (
            <Button small className="timeline-more" onClick={() => setActors(actors * 2)}>
              Show more actors ({rows.more.toLocaleString('en-GB')} without a lane)
            </Button>
          )}
          {undated.length > 0 && (
            <div className="timeline-row undated">
              <span className="timeline-side">
                No date
                <span className="time-lane-count">{undated.length.toLocaleString('en-GB')}</span>
              </span>
              <div className="undated-note">
                <Button
                  small
                  look="outlined"
                  onClick={() =>
                    setListing({
                      title: 'Events without a date',
                      events: undated.map(({ event }) => event),
                      range: null,
                    })
                  }
                >
                  List {count(undated.length, 'event')}
                </Button>
                <span>
                  The reports do not say when.{range && ' Left out while days are chosen.'}
                </span>
              </div>
            </div>
          )}
        </div>
        {listing && (
          <EventList
            title={listing.title}
            note={
              <>
                {count(listing.events.length, 'event')}
                {listing.range && (
                  <Button
                    small
                    look="outlined"
                    onClick={() => onRange(listing.range, { playing: false })}
                  >
                    Show only this time
                  </Button>
                )}
              </>
            }
            events={listing.events}
            selected={selected}
            palette={palette}
            onSelect={onSelect}
            onClose={() => setListing(null)}
          />
        )}
      </div>
    </section>
  )
}
