/** Turns the drawing into the text of an SVG, and that into the bytes of a PNG. */
import type { Core } from 'cytoscape'
import { toSvg } from '../../shared/picture/svg'
import { drawScene, type DrawingOptions } from '../view-model/drawing'
import type { Scene } from '../view-model/scene'
import { measureText } from './measure-text'

export interface PictureOptions extends Omit<DrawingOptions, 'part' | 'measure'> {
  readonly part: 'view' | 'whole'
}

export function svgOf(cy: Core, scene: Scene, { part, ...options }: PictureOptions): string {
  const places = new Map(
    cy.nodes().map((node) => [node.id(), { x: node.position('x'), y: node.position('y') }]),
  )
  const { x1: left, y1: top, x2: right, y2: bottom } = cy.extent()
  return toSvg(
    drawScene(scene, places, {
      ...options,
      measure: measureText,
      ...(part === 'view' ? { part: { left, top, right, bottom, zoom: cy.zoom() } } : {}),
    }),
  )
}

/** No side longer than this: canvases above it come out empty. */
const LONGEST = 12_000

/** What the SVG shows, `scale` pixels to each of its own. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const { width, height } = picture
    const most = Math.min(scale, LONGEST / Math.max(width, height, 1))
    const canvas = new OffscreenCanvas(Math.round(width * most), Math.round(height * most))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}
