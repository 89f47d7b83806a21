/** The places on the map: circles by number of events, names where there is room, and the ways talks took. */
import type { Palette } from '../../view-model/palette'
import { estimateWidth, placeLabels } from '../../view-model/labels'
import type { MapArc, MapPlace } from '../../view-model/map-places'
import { count } from '../../view-model/words'

export interface Spot {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
  readonly r: number
}

interface Props {
  readonly spots: readonly Spot[]
  readonly arcs: readonly MapArc[]
  readonly palette: Palette
  readonly selected: readonly string[]
  readonly onPlace: (id: string) => void
  readonly onArc: (arc: MapArc) => void
}

const FONT = 12

function arcPath(a: Spot, b: Spot): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const bend = 0.22
  return `M${a.x} ${a.y}Q${(a.x + b.x) / 2 + dy * bend} ${(a.y + b.y) / 2 - dx * bend} ${b.x} ${b.y}`
}

const onKeys =
  (run: () => void) =>
  (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') run()
  }

export function PlaceMarks(props: Props) {
  const { spots, arcs, palette, selected } = props
  const byId = new Map(spots.map((spot) => [spot.place.id, spot]))
  const labels = placeLabels(
    spots.map((spot) => ({
      id: spot.place.id,
      x: spot.x,
      y: spot.y,
      size: spot.r * 2,
      label: spot.place.name,
      rank: spot.place.events.length,
    })),
    { fontSize: FONT, measure: estimateWidth },
  )
  return (
    <>
      {arcs.map((arc) => {
        const [a, b] = [byId.get(arc.from), byId.get(arc.to)]
        if (!a || !b) return null
        const words = `Talks moved from ${a.place.name} to ${b.place.name}`
        return (
          <path
            key={`${arc.from}|${arc.to}`}
            d={arcPath(a, b)}
            className="map-arc"
            role="button"
            tabIndex={0}
            aria-label={words}
            fill="none"
            stroke={palette.families.talk}
            strokeWidth={1 + Math.min(4, arc.events.length / 2)}
            onClick={() => props.onArc(arc)}
            onKeyDown={onKeys(() => props.onArc(arc))}
          >
            <title>{words}</title>
          </path>
        )
      })}
      {spots.map(({ place, x, y, r }) => {
        const picked = selected.includes(place.id)
        const words = `${place.name}, ${count(place.events.length, 'event')}`
        return (
          <g
            key={place.id}
            role="button"
            tabIndex={0}
            aria-label={words}
            aria-pressed={picked}
            className="map-place"
            onClick={() => props.onPlace(place.id)}
            onKeyDown={onKeys(() => props.onPlace(place.id))}
          >
            <title>{words}</title>
            <circle
              cx={x}
              cy={y}
              r={r}
              fill={picked ? palette.accent : palette.kinds.person}
              fillOpacity={0.82}
              stroke={palette.paper}
              strokeWidth={1.5}
            />
            {r >= 9 && (
              <text
                x={x}
                y={y + 3.5}
                className="map-count"
                textAnchor="middle"
                fill={palette.glyph}
              >
                {place.events.length}
              </text>
            )}
          </g>
        )
      })}
      {spots.map(({ place }) => {
        const label = labels.get(place.id)
        if (!label) return null
        const { left, right, top, bottom } = label.box
        return (
          <text
            key={place.id}
            className="map-label"
            x={(left + right) / 2}
            y={(top + bottom) / 2 + FONT * 0.35}
            textAnchor="middle"
            fill={palette.ink}
            stroke={palette.paper}
          >
            {place.name}
          </text>
        )
      })}
    </>
  )
}
