/** Moves and zooms the view of the flat world: screen = world × k + (x, y). */
import { WORLD, type Point } from './projection'

export interface Camera {
  readonly k: number
  readonly x: number
  readonly y: number
}

export interface Frame {
  readonly width: number
  readonly height: number
}

/** The zoom at which the whole world just fits. */
export const leastZoom = ({ width, height }: Frame): number =>
  Math.max(0.05, Math.min(width / WORLD.width, height / WORLD.height))
/** From the world to a city. */
export const DEEPEST = 400

export const toScreen = (camera: Camera, at: Point): Point => ({
  x: at.x * camera.k + camera.x,
  y: at.y * camera.k + camera.y,
})

/** Keeps the zoom in its limits and the middle of the window on the world. */
export function clamp(camera: Camera, frame: Frame): Camera {
  const least = leastZoom(frame)
  const k = Math.min(least * DEEPEST, Math.max(least, camera.k))
  const keep = (offset: number, size: number, room: number): number =>
    size * k <= room
      ? (room - size * k) / 2
      : Math.min(room / 2, Math.max(room / 2 - size * k, offset))
  return {
    k,
    x: keep(camera.x, WORLD.width, frame.width),
    y: keep(camera.y, WORLD.height, frame.height),
  }
}

/** Zooms so that what is under a point of the screen stays there. */
export function zoomAt(camera: Camera, factor: number, point: Point, frame: Frame): Camera {
  const least = leastZoom(frame)
  const k = Math.min(least * DEEPEST, Math.max(least, camera.k * factor))
  const ratio = k / camera.k
  return clamp(
    { k, x: point.x - (point.x - camera.x) * ratio, y: point.y - (point.y - camera.y) * ratio },
    frame,
  )
}

export const pan = (camera: Camera, dx: number, dy: number, frame: Frame): Camera =>
  clamp({ k: camera.k, x: camera.x + dx, y: camera.y + dy }, frame)

/** Shows all points with a margin; one point alone is shown with its region. */
export function fitTo(points: readonly Point[], frame: Frame, deepest = 12): Camera {
  const least = leastZoom(frame)
  const whole = clamp({ k: least, x: 0, y: 0 }, frame)
  if (points.length === 0 || frame.width === 0) return whole
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  const width = Math.max(...xs) - left
  const height = Math.max(...ys) - top
  const margin = 0.74
  const k = Math.min(
    least * deepest,
    Math.max(
      least,
      Math.min(
        (frame.width * margin) / Math.max(width, 1e-6),
        (frame.height * margin) / Math.max(height, 1e-6),
      ),
    ),
  )
  return clamp(
    {
      k,
      x: frame.width / 2 - (left + width / 2) * k,
      y: frame.height / 2 - (top + height / 2) * k,
    },
    frame,
  )
}

/** Between two cameras, for a short flight; zoom moves evenly in the logarithm. */
export function between(a: Camera, b: Camera, share: number): Camera {
  const k = a.k * (b.k / a.k) ** share
  const part = Math.abs(b.k - a.k) < 1e-9 ? share : (k - a.k) / (b.k - a.k)
  return { k, x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
}
