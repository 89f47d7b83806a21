/** Links, circles and names over the land. */
import type { MouseEvent } from 'react'
import { colourOf, type Palette } from '../../view-model/palette'
import { count } from '../../view-model/words'
import type { Cluster } from '../../view-model/map/cluster'
import type { MapLink } from '../../view-model/map/links'
import type { Hover } from '../shared/HoverCard'
import type { Layers } from './use-layers'

interface Props {
  readonly layers: Layers
  readonly selected: ReadonlySet<string>
  /** Places the selection has to do with; all when nothing is selected. */
  readonly marked: ReadonlySet<string>
  readonly palette: Palette
  readonly onCluster: (cluster: Cluster) => void
  readonly onLink: (link: MapLink) => void
  readonly onLinkMenu: (link: MapLink, event: MouseEvent) => void
  readonly nameLink: (link: MapLink) => Pick<Hover, 'title' | 'lines'>
  readonly onHover: (hover: Hover | null) => void
  readonly dragged: () => boolean
}

const words = ({ lead, members, count: events }: Cluster): string =>
  `${lead.name}${members.length > 1 ? ` and ${count(members.length - 1, 'place')} near it` : ''}: ${count(events, 'event')}`

function hoverOf(cluster: Cluster, x: number, y: number): Hover {
  const names = cluster.members
    .slice(0, 5)
    .map(({ name, events }) => `${name} ${events.length.toLocaleString('en-GB')}`)
  const rest = cluster.members.length - names.length
  const title =
    cluster.members.length > 1 ? count(cluster.members.length, 'place') : cluster.lead.name
  const lines =
    cluster.members.length > 1
      ? [...names, ...(rest > 0 ? [`and ${rest} more`] : [])]
      : [count(cluster.count, 'event')]
  return { x, y, title, lines }
}

export function Markers(props: Props) {
  const { layers, selected, marked, palette, onCluster, onLink, nameLink, onHover, dragged } = props
  const { onLinkMenu } = props
  const about = (cluster: Cluster): boolean => cluster.members.some(({ id }) => marked.has(id))
  // What happened nowhere puts nothing in the background.
  const quiet = selected.size > 0 && layers.circles.some(({ cluster }) => about(cluster))
  const back = new Set(
    quiet
      ? layers.circles
          .filter(({ cluster }) => !about(cluster))
          .map(({ cluster }) => cluster.lead.id)
      : [],
  )
  return (
    <>
      <g className="arcs" aria-hidden>
        {layers.arcs.map(({ link, path }) => (
          // The same events are in the list of places and in the table.

          <g
            key={`${link.from}/${link.to}`}
            onClick={(event) => {
              event.stopPropagation()
              if (!dragged()) onLink(link)
            }}
            onContextMenu={(event) => onLinkMenu(link, event)}
            onPointerMove={(event) => {
              if (event.buttons !== 0) return
              event.stopPropagation()
              onHover({ x: event.clientX, y: event.clientY, ...nameLink(link) })
            }}
            onPointerLeave={() => onHover(null)}
          >
            <path d={path} className="arc-hit" />
            <path
              d={path}
              className="arc"
              strokeWidth={Math.min(6, 1.2 + Math.sqrt(link.events.length - 1) * 1.1)}
              markerEnd={link.ordered ? 'url(#map-arrow)' : undefined}
            />
          </g>
        ))}
        <marker
          id="map-arrow"
          viewBox="0 0 8 8"
          refX={7}
          refY={4}
          markerWidth={7}
          markerHeight={7}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M1 1 7 4 1 7" fill="none" stroke="var(--accent)" strokeWidth={1.5} />
        </marker>
      </g>
      {layers.circles.map(({ cluster, x, y }) => {
        const { lead, members } = cluster
        const chosen = members.some(({ id }) => selected.has(id))
        return (
          // The list of places beside the map is the keyboard's way to the same places.

          <g
            key={lead.id}
            role="button"
            tabIndex={-1}
            aria-label={words(cluster)}
            aria-pressed={chosen}
            data-node={lead.id}
            className={`circle ${chosen ? 'chosen' : ''} ${back.has(lead.id) ? 'back' : ''}`}
            transform={`translate(${x} ${y})`}
            onClick={(event) => {
              event.stopPropagation()
              if (!dragged()) onCluster(cluster)
            }}
            onPointerMove={(event) => {
              if (event.buttons !== 0) return
              event.stopPropagation()
              onHover(hoverOf(cluster, event.clientX, event.clientY))
            }}
            onPointerLeave={() => onHover(null)}
          >
            <circle r={Math.max(9, cluster.r)} className="hit" />
            <circle r={cluster.r} fill={colourOf(palette, lead.kind)} className="place-dot" />
            {members.length > 1 && (
              <circle r={cluster.r + 2.5} stroke={colourOf(palette, lead.kind)} className="ring" />
            )}
            {cluster.r >= 11 && (
              <text className="circle-count" y={4} textAnchor="middle">
                {cluster.count >= 1000 ? `${Math.round(cluster.count / 100) / 10}k` : cluster.count}
              </text>
            )}
          </g>
        )
      })}
      <g className="map-names" aria-hidden>
        {layers.labels.map(({ id, text, x, y, anchor }) => (
          <text
            key={id}
            x={x}
            y={y + 4}
            textAnchor={anchor}
            className={`${layers.countries.has(id) ? 'country-name' : ''} ${selected.has(id) ? 'chosen' : ''} ${back.has(id) ? 'back' : ''}`}
          >
            {text}
          </text>
        ))}
      </g>
    </>
  )
}
