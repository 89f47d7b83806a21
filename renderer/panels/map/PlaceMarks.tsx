/** The places on the map: circles by number of events, names where there is room, and the ways talks took. */
import type { Palette } from '../../view-model/palette'
import { estimateWidth, placeLabels } from '../../view-model/labels'
import type { Cluster, MapArc } from '../../view-model/map-places'
import { count } from '../../view-model/words'

export interface Spot extends Cluster {
  readonly r: number
}

interface Props {
  readonly spots: readonly Spot[]
  readonly arcs: readonly MapArc[]
  readonly palette: Palette
  readonly selected: readonly string[]
  readonly onSpot: (spot: Spot) => void
  readonly onArc: (arc: MapArc) => void
}

const FONT = 12

const lead = (spot: Spot): Spot['places'][number] => spot.places[0]!
const nameOf = (spot: Spot): string =>
  spot.places.length > 1 ? `${lead(spot).name} +${spot.places.length - 1}` : lead(spot).name

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
  const byId = new Map(spots.flatMap((spot) => spot.places.map((place) => [place.id, spot])))
  const labels = placeLabels(
    spots.map((spot) => ({
      id: lead(spot).id,
      x: spot.x,
      y: spot.y,
      size: spot.r * 2,
      label: nameOf(spot),
      rank: spot.events,
    })),
    { fontSize: FONT, measure: estimateWidth },
  )
  return (
    <>
      {arcs.map((arc) => {
        const [a, b] = [byId.get(arc.from), byId.get(arc.to)]
        if (!a || !b || a === b) return null
        const words = `Talks moved from ${nameOf(a)} to ${nameOf(b)}`
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
      {spots.map((spot) => {
        const { x, y, r } = spot
        const picked = spot.places.some((place) => selected.includes(place.id))
        const words = `${nameOf(spot)}, ${count(spot.events, 'event')}`
        return (
          <g
            key={lead(spot).id}
            role="button"
            tabIndex={0}
            aria-label={words}
            aria-pressed={picked}
            className="map-place"
            onClick={() => props.onSpot(spot)}
            onKeyDown={onKeys(() => props.onSpot(spot))}
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
                {spot.events}
              </text>
            )}
          </g>
        )
      })}
      {spots.map((spot) => {
        const label = labels.get(lead(spot).id)
        if (!label) return null
        const { left, right, top, bottom } = label.box
        return (
          <text
            key={lead(spot).id}
            className="map-label"
            x={(left + right) / 2}
            y={(top + bottom) / 2 + FONT * 0.35}
            textAnchor="middle"
            fill={palette.ink}
            stroke={palette.paper}
          >
            {nameOf(spot)}
          </text>
        )
      })}
    </>
  )
}
