/** The map: places with counts and the ways talks took, on an outline of the world that is part of the app. */
import { geoMercator, geoPath } from 'd3-geo'
import { Maximize, Minus, Plus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useGraphIndex, usePassing } from '../../state/derived/use-derived'
import { setFilters } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { showPanel } from '../../state/reader/store'
import { selectEdge, useSelection } from '../../state/selection/store'
import { useThemeName } from '../../state/settings/theme-name'
import { Button, IconButton } from '../../ui/Button'
import { useSize } from '../../ui/use-size'
import { clusterPlaces, mapArcs, mapPlaces, type MapArc } from '../../view-model/map-places'
import { paletteOf } from '../../view-model/palette'
import { count } from '../../view-model/words'
import { goTo } from '../actions/pick'
import { Chips } from '../graph/Chips'
import { PlaceMarks, type Spot } from './PlaceMarks'
import { CLOSEST, useCamera, zoomAt, type Camera } from './use-camera'
import { COARSE, loadFine } from './world'

/** The flat world is drawn once at this width and moved by the camera. */
const WORLD = 1000
const projection = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2])
const toPath = geoPath(projection)
const FINE_FROM = 4
/** Places nearer than this on screen are one circle. */
const TOUCHING = 18
/** Of the ways talks took, the most travelled. */
const ARCS = 60

/** A camera that shows all points with some air around them. */
function cameraFor(
  points: readonly (readonly [number, number])[],
  width: number,
  height: number,
): Camera {
  if (points.length === 0) {
    const k = Math.max(width / WORLD, 0.8)
    return { k, x: (width - WORLD * k) / 2, y: (height - WORLD * k) / 2 }
  }
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const wide = Math.max(...xs) - Math.min(...xs)
  const tall = Math.max(...ys) - Math.min(...ys)
  const k = Math.max(
    0.8,
    Math.min(14, (width - 160) / Math.max(wide, 1), (height - 130) / Math.max(tall, 1)),
  )
  return {
    k,
    x: width / 2 - ((Math.max(...xs) + Math.min(...xs)) / 2) * k,
    y: height / 2 - ((Math.max(...ys) + Math.min(...ys)) / 2) * k,
  }
}

export function WorldMap() {
  const index = useGraphIndex()
  const passing = usePassing()
  const selected = useSelection().nodes
  const place = useView((view) => view.filters.place)
  const palette = paletteOf(useThemeName())
  const [box, size] = useSize<HTMLDivElement>()
  const { camera, setCamera, drag } = useCamera(box, { x: 0, y: 0, k: 1 })
  const [world, setWorld] = useState(COARSE)
  const places = useMemo(
    () => mapPlaces(index, passing.events, passing.entityIds),
    [index, passing],
  )
  const arcs = useMemo(() => mapArcs(index, passing.events, places), [index, passing, places])
  const points = useMemo(
    () => places.flatMap((one) => [projection([one.lon, one.lat]) ?? [0, 0]] as [number, number][]),
    [places],
  )
  const fit = useCallback(
    () => setCamera(cameraFor(points, size.width, size.height)),
    [points, size.width, size.height, setCamera],
  )
  const hasSize = size.width > 0
  // Only once: filtering and resizing leave the map where the person moved it.
  const fitted = useRef(false)
  useEffect(() => {
    if (!hasSize || fitted.current) return
    fitted.current = true
    fit()
  }, [hasSize, fit])
  const isClose = camera.k > FINE_FROM
  useEffect(() => {
    if (isClose) void loadFine().then(setWorld)
  }, [isClose])
  const outlines = useMemo(
    () => ({ land: toPath(world.land) ?? '', borders: toPath(world.borders) ?? '' }),
    [world],
  )
  const clusters = clusterPlaces(
    places.map((one, i) => {
      const [x, y] = points[i]!
      return { place: one, x: x * camera.k + camera.x, y: y * camera.k + camera.y }
    }),
    TOUCHING,
  )
  const most = Math.max(1, ...clusters.map((one) => one.events))
  const spots = clusters.map((cluster): Spot => ({
    ...cluster,
    r: 5 + 13 * Math.sqrt(cluster.events / most) * Math.min(1, most / 6 + 0.35),
  }))
  const onSpot = ({ places: joined, x, y }: Spot): void => {
    if (joined.length > 1 && camera.k < CLOSEST) setCamera((now) => zoomAt(now, 2.2, x, y))
    else goTo(joined[0]!.id)
  }
  const onArc = (arc: MapArc): void => {
    selectEdge({ id: `${arc.from}→${arc.to}`, events: arc.events, ends: [arc.from, arc.to] })
    showPanel('details')
  }
  const placeless = passing.events.filter((event) => event.places.length === 0).length
  const only = selected.at(-1)
  const canFilter = places.some((one) => one.id === only)
  return (
    <section className="world-map" aria-label="Map">
      <div className="graph-tools" role="toolbar" aria-label="Map">
        <span className="tools-title">{count(places.length, 'place')}</span>
        <span className="tools-note">
          {placeless > 0 ? `${count(placeless, 'event')} without a place` : ''}
        </span>
        {canFilter && only && (
          <Button
            small
            look="outlined"
            onClick={() =>
              changeView((view) => setFilters(view, { place: place === only ? null : only }))
            }
          >
            {place === only ? 'Show all places' : 'Only events here'}
          </Button>
        )}
      </div>
      <Chips />
      <div ref={box} className="map-field" {...drag}>
        {hasSize && (
          <svg width={size.width} height={size.height}>
            <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`} aria-hidden>
              <path className="land" d={outlines.land} />
              <path className="borders" d={outlines.borders} vectorEffect="non-scaling-stroke" />
            </g>
            <PlaceMarks
              spots={spots}
              arcs={arcs.slice(0, ARCS)}
              palette={palette}
              selected={selected}
              onSpot={onSpot}
              onArc={onArc}
            />
          </svg>
        )}
        <div className="zoom-tools" role="group" aria-label="Zoom">
          <IconButton
            name="Zoom in"
            small
            onClick={() => setCamera((now) => zoomAt(now, 1.6, size.width / 2, size.height / 2))}
          >
            <Plus size={15} />
          </IconButton>
          <IconButton
            name="Zoom out"
            small
            onClick={() =>
              setCamera((now) => zoomAt(now, 1 / 1.6, size.width / 2, size.height / 2))
            }
          >
            <Minus size={15} />
          </IconButton>
          <IconButton name="Fit to window" small onClick={fit}>
            <Maximize size={14} />
          </IconButton>
        </div>
      </div>
    </section>
  )
}
