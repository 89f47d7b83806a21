/** Buttons to step and play through time, and the range they have reached. */
import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon, X } from 'lucide-react'
import type { TimeRange } from '../../view-model/timeline/window'
import { formatDay } from '../../view-model/words'
import { IconButton } from '../../ui/Button'
import type { OnRange } from './props'
import type { Play } from './use-play'

interface Props {
  readonly play: Play
  readonly range: TimeRange | null
  readonly onRange: OnRange
}

export const rangeWords = ({ from, to }: TimeRange): string =>
  from === to
    ? formatDay(from)
    : `${formatDay(from, from.slice(0, 4) !== to.slice(0, 4))} to ${formatDay(to)}`

export function PlayControls({ play, range, onRange }: Props) {
  const name = play.playing
    ? 'Pause'
    : play.canPlay
      ? 'Play through time'
      : 'Playing is off: less motion asked for'
  return (
    <div className="play" role="group" aria-label="Play through time">
      <IconButton name="Step back" keys="," small onClick={() => play.step(-1)}>
        <ChevronLeft size={15} aria-hidden />
      </IconButton>
      <IconButton name={name} keys="Space" small disabled={!play.canPlay} onClick={play.toggle}>
        {play.playing ? <Pause size={14} aria-hidden /> : <PlayIcon size={14} aria-hidden />}
      </IconButton>
      <IconButton name="Step forward" keys="." small onClick={() => play.step(1)}>
        <ChevronRight size={15} aria-hidden />
      </IconButton>
      {range && (
        <span className="play-range">
          <span aria-live={play.playing ? 'off' : 'polite'}>{rangeWords(range)}</span>
          <IconButton name="Show all time" small onClick={() => onRange(null, { playing: false })}>
            <X size={13} aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  )
}
