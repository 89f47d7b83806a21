/** What shades, circles and curves mean, and what is not on the map. */
import type { MapLink } from '../../view-model/map/links'
import { shadeFloors } from '../../view-model/map/shade'
import { count } from '../../view-model/words'

interface Props {
  readonly most: number
  readonly links: readonly MapLink[]
  readonly nowhere: number
}

export function MapLegend({ most, links, nowhere }: Props) {
  const floors = shadeFloors(most)
  return (
    <div className="map-legend">
      <div
        className="map-ramp"
        aria-label={`Countries are shaded from 1 to ${count(most, 'event')}`}
        role="img"
      >
        {(most > 1 ? floors : [1]).map((_floor, i) => (
          <i key={i} className={`shade-${most > 1 ? i + 1 : 3}`} />
        ))}
        <span>
          {most > 1 ? `1 to ${count(most, 'event')} in a country` : '1 event in a country'}
        </span>
      </div>
      {links.length > 0 && (
        <span>
          {links[0]!.ordered
            ? 'Curves: from one event of this actor to the next'
            : 'Curves: where the same people met again'}
        </span>
      )}
      {nowhere > 0 && <span>{count(nowhere, 'event')} without a place</span>}
      <span>Natural Earth, de facto borders</span>
    </div>
  )
}
