/** The places of the map as a list: the way to them without a pointer, and where those without a position stand. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { MapPlace, MapPlaces } from '../../view-model/map/places'
import { KIND_WORDS } from '../../view-model/words'

interface Props {
  readonly places: MapPlaces
  readonly selected: ReadonlySet<string>
  readonly onPlace: (place: MapPlace) => void
}

type Line =
  | { readonly kind: 'heading'; readonly text: string; readonly note?: string }
  | { readonly kind: 'place'; readonly place: MapPlace }

/** Up and down move between places; the list scrolls along. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.place-list-rows button')]
  const next = buttons[buttons.indexOf(document.activeElement as HTMLElement) + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function linesOf(places: MapPlaces, wanted: string): readonly Line[] {
  const needle = wanted.trim().toLocaleLowerCase('en')
  const matching = (list: readonly MapPlace[]): readonly Line[] =>
    list
      .filter(({ name }) => needle === '' || name.toLocaleLowerCase('en').includes(needle))
      .map((place) => ({ kind: 'place', place }))
  const part = (text: string, list: readonly MapPlace[], note?: string): readonly Line[] => {
    const lines = matching(list)
    if (lines.length === 0) return []
    return [
      { kind: 'heading', text: `${text} (${lines.length})`, ...(note ? { note } : {}) },
      ...lines,
    ]
  }
  return [
    ...part('Towns and sites', places.pinned),
    ...part('Countries', places.countries),
    ...part('Not on the map', places.unplaced, 'No position is known for these.'),
  ]
}

export function PlaceList({ places, selected, onPlace }: Props) {
  const [wanted, setWanted] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(places, wanted), [places, wanted])
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (i) => {
      const line = lines[i]
      return line?.kind === 'heading' ? (line.note ? 46 : 30) : 28
    },
    getItemKey: (i) => {
      const line = lines[i]
      return line?.kind === 'place' ? line.place.id : (line?.text ?? i)
    },
    overscan: 12,
  })
  return (
    // Arrow keys are a short cut between buttons that Tab reaches too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className="place-list" aria-label="Places" onKeyDown={moveFocus}>
      <input
        className="field"
        type="search"
        placeholder="Find a place"
        aria-label="Find a place"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {}
      <div
        ref={box}
        className="place-list-rows scroll"
        role="group"
        aria-label="Places by number of events"
      >
        <div style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, size, key }) => {
            const line = lines[index]!
            const style = { transform: `translateY(${start}px)`, height: size }
            if (line.kind === 'heading')
              return (
                <h2 key={key} style={style} className="place-heading">
                  {line.text}
                  {line.note && <small>{line.note}</small>}
                </h2>
              )
            const { place } = line
            return (
              <button
                key={key}
                type="button"
                style={style}
                aria-pressed={selected.has(place.id)}
                data-node={place.id}
                title={`${place.name}, ${KIND_WORDS[place.kind].one.toLowerCase()}`}
                onClick={() => onPlace(place)}
              >
                <span>{place.name}</span>
                <span className="place-count">{place.events.length.toLocaleString('en-GB')}</span>
              </button>
            )
          })}
        </div>
      </div>
      {lines.length === 0 && (
        <p className="place-none">No place of that name among these events.</p>
      )}
    </aside>
  )
}
