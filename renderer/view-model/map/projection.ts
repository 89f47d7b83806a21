/** Turns longitude and latitude into points of the flat world, once, at a base size. */
import { geoNaturalEarth1, geoPath } from 'd3-geo'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Turned a little so that the edge of the map runs through the Bering Strait and cuts no country. */
const projection = geoNaturalEarth1()
  .rotate([-11, 0])
  .precision(0.1)
  .fitWidth(1000, { type: 'Sphere' })

const heightAt = (lat: number): number => projection([11, lat])?.[1] ?? 0
const top = heightAt(84)
/** The base size of the flat world, without Antarctica; the camera does the rest. */
export const WORLD = { width: 1000, height: heightAt(-57) - top } as const
const [left, down] = projection.translate()
projection.translate([left, down - top])

export function project(lat: number, lon: number): Point {
  const [x = 0, y = 0] = projection([lon, lat]) ?? []
  return { x, y }
}

/** The outlines of shapes as SVG path data. Four digits keep coasts smooth at city scale. */
export const outline = geoPath(projection).digits(4)
export const SPHERE = outline({ type: 'Sphere' }) ?? ''
