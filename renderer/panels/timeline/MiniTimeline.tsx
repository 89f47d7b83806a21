/** The small timeline under the graph, which can be folded away. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { changeSettings, useSettings } from '../../state/settings/store'
import { IconButton } from '../../ui/Button'
import { SmallTimeline } from '../../views/timeline/SmallTimeline'
import { useTimeProps } from '../views/use-time-props'

export function MiniTimeline() {
  const open = useSettings((settings) => settings.timelineOpen)
  const time = useTimeProps()
  const toggle = (): void =>
    changeSettings((settings) => ({ ...settings, timelineOpen: !settings.timelineOpen }))
  return (
    <div className="mini-timeline" data-open={open}>
      {open && <SmallTimeline {...time} />}
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
