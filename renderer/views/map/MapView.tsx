/** The map: countries shaded and places circled by number of events, and links between cities where the same people met. */
import { Maximize, Minus, PanelRight, Plus } from 'lucide-react'
import { useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { canSplit, type Cluster } from '../../view-model/map/cluster'
import { fitTo, zoomAt } from '../../view-model/map/camera'
import { linksOf, type MapLink } from '../../view-model/map/links'
import { countPlaces, type MapPlace } from '../../view-model/map/places'
import type { Point } from '../../view-model/map/projection'
import { count } from '../../view-model/words'
import { IconButton } from '../../ui/Button'
import { HoverCard, type Hover } from '../shared/HoverCard'
import type { ViewProps } from '../shared/props'
import { useSize } from '../shared/use-size'
import '../shared/views.css'
import { Land } from './Land'
import './map.css'
import './place-list.css'
import { Markers } from './Markers'
import { MapLegend } from './MapLegend'
import { PlaceList } from './PlaceList'
import { depthOf, useCamera } from './use-camera'
import { useLayers } from './use-layers'
import { useWorld } from './use-world'

/** Below this width the list of places is folded away until asked for. */
const ROOMY = 640

const pointsOf = (places: readonly MapPlace[]): readonly Point[] =>
  places.flatMap(({ at }) => (at ? [at] : []))

export function MapView(props: ViewProps) {
  const { index, passing, selected, palette, onSelect } = props
  const box = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(box)
  const body = useRef<HTMLDivElement>(null)
  const roomy = useSize(body).width >= ROOMY
  const [listChoice, setListed] = useState<boolean | null>(null)
  const listed = listChoice ?? roomy
  const [hover, setHover] = useState<Hover | null>(null)
  const chosen = useMemo(() => new Set(selected), [selected])
  const places = useMemo(() => countPlaces(index, passing), [index, passing])
  // The map opens where the graph's places are, and stays there while filters change.
  const [home] = useState(() =>
    pointsOf(places.pinned.length > 0 ? places.pinned : places.countries),
  )
  const map = useCamera(svg, size, home)
  const { camera } = map
  const shapes = useWorld(depthOf(camera, size) > 3)
  const most = useMemo(() => Math.max(1, ...places.shade.values()), [places])
  const onMap = useMemo(() => new Set(places.pinned.map(({ id }) => id)), [places])
  const links = useMemo(
    () => linksOf(index, passing, selected.at(-1), (id) => onMap.has(id)),
    [index, passing, selected, onMap],
  )
  const layers = useLayers(places, links, camera, size, chosen)
  const marked = useMemo(() => markedPlaces(selected, index, links), [selected, index, links])
  const countryOf = useMemo(
    () =>
      new Map(
        index.view.entities
          .filter(({ kind }) => kind === 'country')
          .map((one) => [one.country, one.id]),
      ),
    [index],
  )
  const chosenCodes = useMemo(
    () =>
      new Set(
        selected.flatMap((id) => {
          const entity = index.entities.get(id)
          return entity?.kind === 'country' && entity.country ? [entity.country] : []
        }),
      ),
    [selected, index],
  )

  const onCluster = (cluster: Cluster): void => {
    if (cluster.members.length > 1 && canSplit(cluster)) {
      const next = fitTo(pointsOf(cluster.members), size, 400)
      map.flyTo(
        next.k > camera.k * 1.5
          ? next
          : zoomAt(
              camera,
              2.5,
              { x: cluster.at.x * camera.k + camera.x, y: cluster.at.y * camera.k + camera.y },
              size,
            ),
      )
    } else onSelect(cluster.members.map(({ id }) => id))
  }
  const nameLink = ({ from, to, events, ordered }: MapLink): Pick<Hover, 'title' | 'lines'> => {
    const [here, there] = [from, to].map((id) => index.entities.get(id)?.name ?? id)
    return {
      title: `${here} ${ordered ? 'to' : 'and'} ${there}`,
      lines: [count(events.length, ordered ? 'event' : 'meeting')],
    }
  }
  const onPlace = (place: MapPlace): void => {
    onSelect([place.id])
    if (place.at) map.flyTo(fitTo([place.at], size, place.kind === 'country' ? 6 : 24))
  }
  const landOf = (target: EventTarget): { code: string; name: string } | null => {
    const { code, name } = (target as SVGElement).dataset
    return name === undefined ? null : { code: code ?? '', name }
  }
  const onClick = (event: MouseEvent): void => {
    if (map.dragged()) return
    const land = landOf(event.target)
    const country = land && countryOf.get(land.code)
    onSelect(country ? [country] : [])
  }
  const onPointerMove = (event: PointerEvent): void => {
    map.onPointerMove(event)
    const land = event.buttons === 0 ? landOf(event.target) : null
    setHover(
      land
        ? {
            x: event.clientX,
            y: event.clientY,
            title: land.name,
            lines: [count(places.shade.get(land.code) ?? 0, 'event')],
          }
        : null,
    )
  }
  return (
    <section className="view map-view" aria-label="Map">
      <div className="view-body" ref={body}>
        <div className="map-box" ref={box}>
          {}
          <svg
            ref={svg}
            className="map-svg"
            width={size.width}
            height={size.height}
            role="application"
            aria-roledescription="map"
            aria-label={`Map of ${count(places.pinned.length + places.countries.length, 'place')}. Arrow keys move it, plus and minus zoom, 0 shows all places. The same places are in the list beside it.`}
            tabIndex={0}
            onKeyDown={map.onKeyDown}
            onPointerDown={map.onPointerDown}
            onPointerMove={onPointerMove}
            onPointerUp={map.onPointerUp}
            onPointerLeave={() => setHover(null)}
            onClick={onClick}
          >
            <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`}>
              <Land shapes={shapes} shade={places.shade} most={most} selected={chosenCodes} />
            </g>
            {size.width > 0 && (
              <Markers
                layers={layers}
                selected={chosen}
                marked={marked}
                palette={palette}
                onCluster={onCluster}
                onLink={(link) => onSelect(link.events)}
                onLinkMenu={({ from, to, events }, event) =>
                  props.onTieMenu({ ends: [from, to], events }, event)
                }
                nameLink={nameLink}
                onHover={setHover}
                dragged={map.dragged}
              />
            )}
          </svg>
          <div className="map-tools" role="group" aria-label="Zoom">
            <IconButton name="Zoom in" keys="+" look="outlined" onClick={() => map.zoomBy(1.8)}>
              <Plus size={15} aria-hidden />
            </IconButton>
            <IconButton
              name="Zoom out"
              keys="-"
              look="outlined"
              onClick={() => map.zoomBy(1 / 1.8)}
            >
              <Minus size={15} aria-hidden />
            </IconButton>
            <IconButton
              name="Show all places"
              keys="0"
              look="outlined"
              onClick={() =>
                map.flyTo(
                  fitTo(
                    pointsOf(places.pinned.length > 0 ? places.pinned : places.countries),
                    size,
                  ),
                )
              }
            >
              <Maximize size={14} aria-hidden />
            </IconButton>
            <IconButton
              name={listed ? 'Hide the list of places' : 'Show the list of places'}
              look="outlined"
              aria-pressed={listed}
              onClick={() => setListed(!listed)}
            >
              <PanelRight size={15} aria-hidden />
            </IconButton>
          </div>
          <MapLegend most={most} links={links} nowhere={places.nowhere} />
        </div>
        {listed && <PlaceList places={places} selected={chosen} onPlace={onPlace} />}
      </div>
      <HoverCard hover={hover} />
    </section>
  )
}

/** Places to point out: selected ones, those of selected events, and both ends of links. */
function markedPlaces(
  selected: readonly string[],
  index: ViewProps['index'],
  links: readonly { from: string; to: string }[],
): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const id of selected) {
    ids.add(id)
    const event = index.events.get(id)
    for (const { entity } of event?.places ?? []) ids.add(entity)
    if (!event && index.entities.has(id))
      for (const one of index.eventsOf.get(id) ?? [])
        for (const { entity } of index.events.get(one)?.places ?? []) ids.add(entity)
  }
  for (const { from, to } of links) ids.add(from).add(to)
  return ids
}
