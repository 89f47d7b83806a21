/** Turns places and a camera into what is drawn over the land: circles, names and links in screen pixels. */
import { useMemo } from 'react'
import { toScreen, type Camera } from '../../view-model/map/camera'
import { clusterPlaces, type Cluster } from '../../view-model/map/cluster'
import { placeLabels, type PlacedLabel } from '../../view-model/map/place-labels'
import type { MapPlaces } from '../../view-model/map/places'
import { arcPath, type MapLink } from '../../view-model/map/links'
import type { Point } from '../../view-model/map/projection'
import { shorten } from '../../view-model/words'
import { measureSmall } from '../shared/measure'
import type { Size } from '../shared/use-size'

export interface Circle extends Point {
  readonly cluster: Cluster
}

export interface Arc {
  readonly link: MapLink
  readonly path: string
}

export interface Layers {
  readonly circles: readonly Circle[]
  readonly labels: readonly PlacedLabel[]
  readonly arcs: readonly Arc[]
  /** Ids of the names that are countries. */
  readonly countries: ReadonlySet<string>
}

const MARGIN = 40
/** Zoom in steps of a few percent, so that gathering circles is not done again for each pixel of the wheel. */
const roundZoom = (k: number): number => 2 ** (Math.round(Math.log2(k) * 8) / 8)

export function useLayers(
  places: MapPlaces,
  links: readonly MapLink[],
  camera: Camera,
  size: Size,
  selected: ReadonlySet<string>,
): Layers {
  const zoom = roundZoom(camera.k)
  const clusters = useMemo(() => clusterPlaces(places.pinned, zoom), [places.pinned, zoom])
  return useMemo(() => {
    const seen = ({ x, y }: Point): boolean =>
      x > -MARGIN && y > -MARGIN && x < size.width + MARGIN && y < size.height + MARGIN
    const all = clusters.map((cluster): Circle => ({ cluster, ...toScreen(camera, cluster.at) }))
    const circles = all.filter(seen)
    const chosen = (cluster: Cluster): boolean => cluster.members.some(({ id }) => selected.has(id))
    const names = circles.map(({ cluster, x, y }) => {
      const rest = cluster.members.length - 1
      const text = shorten(cluster.lead.name, 28) + (rest > 0 ? ` +${rest}` : '')
      const must = chosen(cluster)
      const { count, r } = cluster
      return { id: cluster.lead.id, text, width: measureSmall(text), x, y, r, must, count }
    })
    const countries = places.countries.flatMap((place) => {
      const at = place.at && toScreen(camera, place.at)
      if (!at || !seen(at)) return []
      const text = `${place.name} ${place.events.length.toLocaleString('en-GB')}`
      const must = selected.has(place.id)
      const count = place.events.length
      return [{ id: place.id, text, width: measureSmall(text), ...at, r: 0, must, count }]
    })
    const wanted = [...names, ...countries].sort(
      (a, b) => Number(b.must) - Number(a.must) || b.count - a.count,
    )
    const spots = new Map<string, Point>()
    for (const { cluster, x, y } of all)
      for (const { id } of cluster.members) spots.set(id, { x, y })
    const arcs = links.flatMap((link): readonly Arc[] => {
      const from = spots.get(link.from)
      const to = spots.get(link.to)
      return from && to && Math.hypot(from.x - to.x, from.y - to.y) > 2
        ? [{ link, path: arcPath(from, to) }]
        : []
    })
    return {
      circles,
      labels: placeLabels(wanted, size),
      arcs,
      countries: new Set(places.countries.map(({ id }) => id)),
    }
  }, [clusters, places.countries, links, camera, size, selected])
}
