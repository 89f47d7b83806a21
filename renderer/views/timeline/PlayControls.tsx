/** Buttons to step and play through time. */
import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react'
import { IconButton } from '../../ui/Button'
import type { Play } from './use-play'

export function PlayControls({ play }: { readonly play: Play }) {
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
    </div>
  )
}
