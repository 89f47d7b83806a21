/** Draws what the shapes, colours and lines of a scene mean, in its lower left corner. */
import { escapeMarkup } from '../text/markup'
import { round } from './round'
import type { LegendEntry, Scene } from './scene'
import { shapeMarkup } from './shapes'

const LINE = 20
const MARGIN = 16
const SIZE = 12

/** Empty without entries. */
export function legendMarkup({ legend, box, textColour }: Scene): string {
  if (legend.length === 0) return ''
  const left = box.x + MARGIN
  const top = box.y + box.height - MARGIN - legend.length * LINE
  const rows = legend.map((entry, index) => {
    const middle = top + (index + 0.5) * LINE
    const label = `<text x="${round(left + 26)}" y="${round(middle + 0.35 * SIZE)}" font-size="${String(SIZE)}" fill="${escapeMarkup(textColour)}">${escapeMarkup(entry.text)}</text>`
    return `${symbol(entry, left + SIZE / 2, middle)}\n${label}`
  })
  return ['<g class="legend">', ...rows, '</g>'].join('\n')
}

function symbol({ shape, colour, style }: LegendEntry, x: number, y: number): string {
  const paint = escapeMarkup(colour)
  const dash = { solid: '', dashed: ' stroke-dasharray="5 3"', dotted: ' stroke-dasharray="1 3"' }
  if (shape === 'line') {
    return `<path d="M${round(x - 9)} ${round(y)}L${round(x + 9)} ${round(y)}" stroke="${paint}" stroke-width="2"${dash[style]}/>`
  }
  const border = style === 'solid' ? '' : ` stroke="#666"${dash[style]}`
  return shapeMarkup(shape, { at: { x, y }, width: SIZE, height: SIZE }, `fill="${paint}"${border}`)
}
