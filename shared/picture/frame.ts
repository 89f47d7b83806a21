/** Draws what stands around a picture: its heading above, and below what its shapes and lines mean and where it is from. */
import { escapeMarkup } from '../text/markup'
import { round } from './round'
import type { LegendEntry, Scene } from './scene'
import { shapeMarkup } from './shapes'

/** In pixels of the window. */
const MARGIN = 20
const HEADING = { size: 18, step: 24 }
const LEGEND = { size: 12, step: 22, symbol: 26, gap: 20 }
const SOURCE = { size: 11, step: 16 }

/** A letter's width in ems, on the safe side. */
const WIDE = 0.62

export interface Frame {
  readonly above: number
  readonly below: number
  readonly markup: string
}

/** Lines of words no wider than `width`. */
function wrap(text: string, size: number, width: number): readonly string[] {
  const most = Math.max(12, Math.floor(width / (size * WIDE)))
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Where each entry begins: from left to right, in as many rows as are needed. */
function placeEntries(
  legend: readonly LegendEntry[],
  width: number,
): readonly { readonly entry: LegendEntry; readonly x: number; readonly row: number }[] {
  let x = 0
  let row = 0
  return legend.map((entry) => {
    const needs = LEGEND.symbol + entry.text.length * LEGEND.size * WIDE
    if (x > 0 && x + needs > width) {
      x = 0
      row++
    }
    const at = { entry, x, row }
    x += needs + LEGEND.gap
    return at
  })
}

/** Empty for a picture that is to have nothing around it. */
export function drawFrame(scene: Scene): Frame {
  const { box, legend, heading, source, unit, textColour } = scene
  const width = box.width / unit - 2 * MARGIN
  const ink = `fill="${escapeMarkup(textColour)}"`
  const headings = wrap(heading ?? '', HEADING.size, width)
  const entries = placeEntries(legend, width)
  const sources = wrap(source ?? '', SOURCE.size, width)
  const rows = legend.length === 0 ? 0 : (entries.at(-1)?.row ?? 0) + 1
  const above = headings.length === 0 ? 0 : MARGIN + headings.length * HEADING.step
  const under = rows * LEGEND.step + (sources.length === 0 ? 0 : 6 + sources.length * SOURCE.step)
  const below = under === 0 ? 0 : under + MARGIN
  // Drawn in pixels from the picture's own corner, and scaled as a whole.
  const bottom = above + box.height / unit
  const line = (text: string, y: number, size: number, more = ''): string =>
    `<text x="${String(MARGIN)}" y="${round(y)}" font-size="${String(size)}" ${ink}${more}>${escapeMarkup(text)}</text>`
  const parts = [
    ...headings.map((text, row) =>
      line(
        text,
        MARGIN + HEADING.size + row * HEADING.step - 2,
        HEADING.size,
        ' font-weight="bold"',
      ),
    ),
    ...entries.map(({ entry, x, row }) => {
      const middle = bottom + (row + 0.5) * LEGEND.step
      const left = MARGIN + x
      const text = `<text x="${round(left + LEGEND.symbol)}" y="${round(middle + 0.35 * LEGEND.size)}" font-size="${String(LEGEND.size)}" ${ink}>${escapeMarkup(entry.text)}</text>`
      return `${symbol(entry, left + 9, middle)}\n${text}`
    }),
    ...sources.map((text, row) =>
      line(
        text,
        bottom + rows * LEGEND.step + 6 + SOURCE.size + row * SOURCE.step,
        SOURCE.size,
        ' opacity="0.75"',
      ),
    ),
  ]
  if (parts.length === 0) return { above: 0, below: 0, markup: '' }
  const place = `translate(${round(box.x)} ${round(box.y - above * unit)}) scale(${String(unit)})`
  const markup = ['<g class="frame" transform="' + place + '">', ...parts, '</g>'].join('\n')
  return { above: above * unit, below: below * unit, markup }
}

function symbol({ shape, colour, style }: LegendEntry, x: number, y: number): string {
  const paint = escapeMarkup(colour)
  const dash = { solid: '', dashed: ' stroke-dasharray="5 3"', dotted: ' stroke-dasharray="1 3"' }
  if (shape === 'line') {
    return `<path d="M${round(x - 9)} ${round(y)}L${round(x + 9)} ${round(y)}" stroke="${paint}" stroke-width="2"${dash[style]}/>`
  }
  const border = style === 'solid' ? '' : ` stroke="#666"${dash[style]}`
  return shapeMarkup(shape, { at: { x, y }, width: 12, height: 12 }, `fill="${paint}"${border}`)
}
