/** Puts an event right: what it was, how certain, when, who in which role, where. One decision, undone in one step. */
import { useState } from 'react'
import { PLOVER_CATEGORIES, type EventStatus, type EventView } from '../../../shared/model'
import { useGraphIndex } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { isDay, type DayRange } from '../../view-model/day-range'
import { CATEGORY_WORDS, STATUS_WORDS } from '../../view-model/words'
import { correctEvent, type EditedEvent } from '../actions/correct-event'
import { PartsEditor } from './PartsEditor'

const STATUSES = Object.keys(STATUS_WORDS) as EventStatus[]

const asRead = ({ type, status, date, participants, places }: EventView): EditedEvent => ({
  type,
  status,
  date: date && { start: date.start, end: date.end },
  parts: [
    ...participants.map(({ entity, role }) => ({ entity, part: role })),
    ...places.map(({ entity }) => ({ entity, part: 'place' as const })),
  ],
})

/** An empty first field is no date, an empty second one the same day. */
function rangeOf({ start, end }: DayRange): DayRange | null {
  return start === '' ? null : { start, end: end === '' ? start : end }
}

function isRange({ start, end }: DayRange): boolean {
  if (start === '') return end === ''
  return isDay(start) && (end === '' || (isDay(end) && end >= start))
}

export function CorrectDialog({ id }: { readonly id: string }) {
  const event = useGraphIndex().events.get(id)
  return event ? <CorrectForm event={event} /> : null
}

function CorrectForm({ event }: { readonly event: EventView }) {
  const [edited, setEdited] = useState(() => asRead(event))
  const [days, setDays] = useState<DayRange>(edited.date ?? { start: '', end: '' })
  const change = (part: Partial<EditedEvent>): void => setEdited({ ...edited, ...part })
  const close = (): void => openDialog(null)
  const ready = isRange(days) && edited.parts.length > 0
  const done = (): void => {
    close()
    void correctEvent(event.id, { ...edited, date: rangeOf(days) })
  }
  return (
    <Modal
      title="Correct this event"
      width={480}
      open
      onClose={close}
      foot={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!ready} onClick={done}>
            Correct
          </Button>
        </>
      }
    >
      <div className="form correct-form">
        <label className="form-row">
          <span>What</span>
          <select
            className="field"
            value={edited.type}
            onChange={({ target }) => change({ type: target.value as EditedEvent['type'] })}
          >
            {PLOVER_CATEGORIES.map((type) => (
              <option key={type} value={type}>
                {CATEGORY_WORDS[type].label}
              </option>
            ))}
          </select>
        </label>
        <label className="form-row">
          <span>Certainty</span>
          <select
            className="field"
            value={edited.status}
            onChange={({ target }) => change({ status: target.value as EventStatus })}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {STATUS_WORDS[status]}
              </option>
            ))}
          </select>
        </label>
        <div className="form-row">
          <span>When</span>
          <div className="correct-days">
            {(['start', 'end'] as const).map((side) => (
              <input
                key={side}
                className="field"
                aria-label={side === 'start' ? 'First day' : 'Last day'}
                placeholder={side === 'start' ? 'YYYY-MM-DD' : 'same day'}
                aria-invalid={!isRange(days)}
                value={days[side]}
                onChange={({ target }) => setDays({ ...days, [side]: target.value.trim() })}
              />
            ))}
          </div>
        </div>
        {!isRange(days) && (
          <p className="note" role="alert">
            Write a day as 2016-08-26, a month as 2016-08, a year as 2016; the last day comes after
            the first.
          </p>
        )}
        <PartsEditor
          type={edited.type}
          parts={edited.parts}
          onChange={(parts) => change({ parts })}
        />
      </div>
    </Modal>
  )
}
