/** The controls of the full timeline: lanes, grain, play, and what lies outside. */
import { GRAINS, type Grain } from '../../view-model/timeline/grain'
import type { LaneBy } from '../../view-model/timeline/lanes'
import { count } from '../../view-model/words'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { PlayControls } from './PlayControls'
import type { Play } from './use-play'

interface Props {
  readonly laneBy: LaneBy
  readonly onLaneBy: (laneBy: LaneBy) => void
  readonly grain: Grain | 'auto'
  readonly onGrain: (grain: Grain | 'auto') => void
  readonly play: Play
  /** Events far from the others, left out unless the whole time is shown. */
  readonly outside: number
  readonly whole: boolean
  readonly onWhole: (whole: boolean) => void
  readonly shown: string
  /** Bars are drawn, part of them paler. */
  readonly paler: boolean
}

const GRAIN_WORDS: Readonly<Record<Grain | 'auto', string>> = {
  auto: 'Auto',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  year: 'Year',
}

export function TimelineBar(props: Props) {
  const { outside, whole } = props
  return (
    <div className="view-bar">
      <Segmented
        name="Lanes"
        value={props.laneBy}
        options={[
          { value: 'category', label: 'Categories' },
          { value: 'actor', label: 'Actors' },
        ]}
        onChange={props.onLaneBy}
      />
      <Segmented
        name="Bars by"
        value={props.grain}
        options={(['auto', ...GRAINS] as const).map((value) => ({
          value,
          label: GRAIN_WORDS[value],
        }))}
        onChange={props.onGrain}
      />
      <PlayControls play={props.play} />
      <span className="grow" />
      {(outside > 0 || whole) && (
        <Button small look="outlined" aria-pressed={whole} onClick={() => props.onWhole(!whole)}>
          {whole ? 'Show the busiest time' : `Show ${count(outside, 'distant event')}`}
        </Button>
      )}
      {props.paler && (
        <span className="view-count bar-key">
          <i />
          happened
          <i className="pale" />
          planned, possible or not
        </span>
      )}
      <span className="view-count">{props.shown}</span>
    </div>
  )
}
