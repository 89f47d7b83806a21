/** The outlines of the world (Natural Earth): coarse at once, finer when looked at closely. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarse from 'world-atlas/countries-110m.json'

export interface World {
  readonly land: FeatureCollection | Feature
  readonly borders: Geometry
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

function toWorld(data: unknown): World {
  const atlas = data as Atlas
  return {
    land: feature(atlas, atlas.objects.land) as FeatureCollection | Feature,
    borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
  }
}

export const COARSE: World = toWorld(coarse)

export const loadFine = (): Promise<World> =>
  import('world-atlas/countries-50m.json').then((module) => toWorld(module.default))
