/** Turns the drawing into the bytes of a PNG or the text of an SVG. */
import type { Core } from 'cytoscape'
import { toSvg } from '../../shared/picture/svg'
import { drawScene } from '../view-model/drawing'
import type { Palette } from '../view-model/palette'
import type { Scene } from '../view-model/scene'
import { applyLabels } from './apply-labels'
import { measureText } from './measure-text'

export interface PictureOptions {
  readonly part: 'view' | 'whole'
  readonly scale: 1 | 2 | 4
  /** Null is transparent. */
  readonly background: string | null
}

/** No side longer than this: canvases above it come out empty. */
const LONGEST = 12_000

export async function pngOf(cy: Core, options: PictureOptions): Promise<Uint8Array> {
  const whole = options.part === 'whole'
  if (whole) applyLabels(cy, 1, true)
  const box = whole ? cy.elements().boundingBox() : { w: cy.width(), h: cy.height() }
  const scale = Math.min(options.scale, LONGEST / Math.max(box.w, box.h, 1))
  const blob = await cy.png({
    output: 'blob-promise',
    full: whole,
    scale,
    ...(options.background ? { bg: options.background } : {}),
  })
  if (whole) applyLabels(cy)
  return new Uint8Array(await blob.arrayBuffer())
}

export function svgOf(
  cy: Core,
  scene: Scene,
  palette: Palette,
  options: PictureOptions & { readonly title: string },
): string {
  const places = new Map(
    cy.nodes().map((node) => [node.id(), { x: node.position('x'), y: node.position('y') }]),
  )
  const extent = cy.extent()
  return toSvg(
    drawScene(scene, places, {
      title: options.title,
      background: options.background,
      palette,
      measure: measureText,
      ...(options.part === 'view'
        ? {
            part: {
              left: extent.x1,
              top: extent.y1,
              right: extent.x2,
              bottom: extent.y2,
              zoom: cy.zoom(),
            },
          }
        : {}),
    }),
  )
}
