/** The full timeline: a histogram to brush, lanes of events, play, and a column for what has no date. */
import { Pause, Play } from 'lucide-react'
import { useMemo, useState } from 'react'
import { scaleUtc } from 'd3-scale'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { setFilters } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { useSelection } from '../../state/selection/store'
import { useThemeName } from '../../state/settings/theme-name'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { useSize } from '../../ui/use-size'
import { paletteOf } from '../../view-model/palette'
import { isoOf, lanesOf, timeExtent, unitFor, type LaneBy } from '../../view-model/timeline'
import { count } from '../../view-model/words'
import { goTo } from '../actions/pick'
import { Chips } from '../graph/Chips'
import { Histogram } from './Histogram'
import { LaneRow } from './LaneRow'
import { Ticks } from './Ticks'
import { usePlay } from './use-play'

const NAMES = 148
const UNDATED = 72

function DateField(props: {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <label className="date-field">
      <span>{props.name}</span>
      <input
        type="date"
        className="field"
        value={props.value}
        onChange={(event) => {
          if (event.target.value) props.onChange(event.target.value)
        }}
      />
    </label>
  )
}

export function Timeline() {
  const index = useGraphIndex()
  const passing = usePassing()
  const time = useView((view) => view.filters.time)
  const selected = useSelection().nodes
  const palette = paletteOf(useThemeName())
  const [by, setBy] = useState<LaneBy>('family')
  const [box, size] = useSize<HTMLDivElement>()
  const extent = useMemo(() => timeExtent(index.view.events), [index])
  const inView = useMemo(
    () => (time ? timeExtent(passing.events) : null) ?? extent,
    [passing, time, extent],
  )
  const unit = inView ? unitFor(inView) : 'day'
  const [playing, togglePlay] = usePlay(extent, extent ? unitFor(extent) : 'day')
  const lanes = useMemo(() => lanesOf(passing.events, by, index), [passing, by, index])
  const undated = passing.events.filter((event) => !event.date).length
  const width = Math.max(200, size.width - NAMES)
  const x = scaleUtc(inView ? [inView.from, inView.to] : [0, 1], [UNDATED + 12, width - 12])
  const range = (from: string, to: string): void =>
    changeView((view) => setFilters(view, { time: { from, to } }))
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="graph-tools" role="toolbar" aria-label="Timeline">
        <Segmented
          name="Lanes"
          value={by}
          onChange={setBy}
          options={[
            { value: 'family', label: 'By family' },
            { value: 'category', label: 'By category' },
            { value: 'actor', label: 'By actor' },
          ]}
        />
        <Button small onClick={togglePlay} disabled={!extent} aria-pressed={playing}>
          {playing ? <Pause size={13} aria-hidden /> : <Play size={13} aria-hidden />}
          {playing ? 'Pause' : 'Play'}
        </Button>
        {extent && (
          <>
            <DateField
              name="From"
              value={time?.from ?? isoOf(extent.from)}
              onChange={(from) => range(from, time?.to ?? isoOf(extent.to - 1))}
            />
            <DateField
              name="To"
              value={time?.to ?? isoOf(extent.to - 1)}
              onChange={(to) => range(time?.from ?? isoOf(extent.from), to)}
            />
          </>
        )}
        <span className="tools-note">
          {count(passing.events.length, 'event')} by {unit}
          {undated > 0 && `, ${undated} without a date`}
        </span>
      </div>
      <Chips />
      <Histogram height={64} />
      <div ref={box} className="lanes scroll">
        {size.width > 0 && (
          <div className="lane-row lane-head" aria-hidden>
            <span />
            <svg width={width} height={24}>
              <text className="tick" x={8} y={16}>
                No date
              </text>
              <Ticks x={x} y={16} from={UNDATED} to={width} />
            </svg>
          </div>
        )}
        {size.width > 0 &&
          lanes.map((lane) => (
            <div key={lane.id} className="lane-row">
              <span className="lane-name" title={lane.name}>
                {lane.name}
                <small>{lane.dated.length + lane.undated.length}</small>
              </span>
              <LaneRow
                lane={lane}
                unit={unit}
                x={(moment) => x(moment)}
                undatedAt={20}
                width={width}
                palette={palette}
                selected={selected}
                onPick={goTo}
                onRange={range}
              />
            </div>
          ))}
        {lanes.length === 0 && <p className="note">Nothing passes the filters.</p>}
      </div>
    </section>
  )
}
