/** Turns longitude and latitude into points of the flat world, once, at a base size. */
import { geoNaturalEarth1, geoPath } from 'd3-geo'

/** The base size of the flat world; the camera does the rest. */
export const WORLD = { width: 1000, height: 520 } as const

export interface Point {
  readonly x: number
  readonly y: number
}

const projection = geoNaturalEarth1()
  .fitSize([WORLD.width, WORLD.height], { type: 'Sphere' })
  .precision(0.1)

export function project(lat: number, lon: number): Point {
  const [x = 0, y = 0] = projection([lon, lat]) ?? []
  return { x, y }
}

/** The outlines of shapes as SVG path data. Four digits keep coasts smooth at city scale. */
export const outline = geoPath(projection).digits(4)
export const SPHERE = outline({ type: 'Sphere' }) ?? ''
