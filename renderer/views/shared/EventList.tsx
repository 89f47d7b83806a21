/** A titled list of events beside a view: what lies behind one bar, cell or circle. */
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { EventView } from '../../../shared/model'
import { FAMILY, type Palette } from '../../view-model/palette'
import { STATUS_WORDS, eventNoun, formatDate } from '../../view-model/words'
import { IconButton } from '../../ui/Button'
import { EventMark } from './EventMark'

interface Props {
  readonly title: string
  readonly note?: ReactNode
  readonly events: readonly EventView[]
  readonly selected: readonly string[]
  readonly palette: Palette
  readonly onSelect: (ids: readonly string[]) => void
  readonly onClose: () => void
}

/** More than this is not read one by one; the rest is counted. */
const MOST = 200

export function EventList({ title, note, events, selected, palette, onSelect, onClose }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current
      ?.querySelector<HTMLElement>('.event-list-rows button')
      ?.focus({ preventScroll: true })
  }, [title])
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [
      ...(box.current?.querySelectorAll<HTMLElement>('.event-list-rows button') ?? []),
    ]
    buttons[buttons.indexOf(document.activeElement as HTMLElement) + step]?.focus()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside ref={box} className="event-list" aria-label={title} onKeyDown={onKeyDown}>
      <header>
        <h2>{title}</h2>
        <IconButton name="Close list" keys="Esc" small onClick={onClose}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      {note && <div className="event-list-note">{note}</div>}
      <ul className="event-list-rows scroll">
        {events.slice(0, MOST).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-pressed={selected.includes(event.id)}
              data-node={event.id}
              onClick={() => onSelect([event.id])}
            >
              <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
                <EventMark
                  status={event.status}
                  colour={palette.families[FAMILY[event.type]]}
                  negated={palette.negated}
                />
              </svg>
              <span className="event-list-label">{event.label}</span>
              <span className="event-list-about">
                {formatDate(event.date)} · {eventNoun(event)}
                {event.status !== 'actual' && ` · ${STATUS_WORDS[event.status]}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {events.length > MOST && (
        <p className="event-list-rest">
          and {(events.length - MOST).toLocaleString('en-GB')} more: filter to see them
        </p>
      )}
    </aside>
  )
}
