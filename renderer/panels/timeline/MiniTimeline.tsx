/** The small timeline under the graph, which can be folded away. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { changeSettings, useSettings } from '../../state/settings/store'
import { IconButton } from '../../ui/Button'
import { Histogram } from './Histogram'

export function MiniTimeline() {
  const open = useSettings((settings) => settings.timelineOpen)
  const toggle = (): void =>
    changeSettings((settings) => ({ ...settings, timelineOpen: !settings.timelineOpen }))
  return (
    <div className="mini-timeline" data-open={open}>
      {open && <Histogram height={58} />}
      <IconButton
        name={open ? 'Hide the timeline' : 'Show the timeline'}
        small
        onClick={toggle}
        aria-expanded={open}
      >
        {open ? <ChevronDown size={14} /> : <ChevronUp size={14} />}
      </IconButton>
    </div>
  )
}
