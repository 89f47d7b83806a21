/** Says how much is not drawn, and draws more of it in steps. */
import { useVisible } from '../../state/derived/use-derived'
import { showMore } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { nextBudget } from '../../view-model/visible'
import type { Reading } from '../../view-model/scene'
import { Button } from '../../ui/Button'

const EVENTS: Readonly<Record<Reading, string>> = {
  events: 'events',
  meetings: 'meetings',
  places: 'events with a place',
}

export function ShowMore() {
  const visible = useVisible()
  const focus = useView((view) => view.shown.focus)
  const reading = useView((view) => view.reading)
  const budget = useView((view) => view.shown.budget)
  if (visible.hiddenEvents === 0 || focus) return null
  const shown = visible.events.length
  const step = Math.min(visible.hiddenEvents, nextBudget(budget) - budget)
  return (
    <div className="show-more">
      <span>
        {shown.toLocaleString('en-GB')} of {(shown + visible.hiddenEvents).toLocaleString('en-GB')}{' '}
        <span className="word">{EVENTS[reading]}</span>
      </span>
      <Button
        small
        onClick={() => changeView(showMore)}
        aria-label={`Show ${step} more ${EVENTS[reading]}`}
      >
        <span>
          <span className="word">Show </span>
          {step} more
        </span>
      </Button>
    </div>
  )
}
