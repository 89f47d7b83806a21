/** Turns a drawn scene into an SVG file that stands by itself: no script, no link, no font fetched. */
import { escapeMarkup } from '../text/markup'
import { round } from './round'
import { drawFrame } from './frame'
import type { DrawnEdge, DrawnNode, DrawnText, LineStyle, Point, Scene } from './scene'
import { shapeMarkup } from './shapes'

/** An icon's share of its node. */
const GLYPH = 0.56

/** The same scene always gives the same text. */
export function toSvg(scene: Scene): string {
  const { box, background, font, unit } = scene
  const frame = drawFrame(scene)
  const all = { ...box, y: box.y - frame.above, height: box.height + frame.above + frame.below }
  const view = viewOf(all)
  const pixels = `width="${round(all.width / unit)}" height="${round(all.height / unit)}"`
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" ${pixels} role="img" font-family="${escapeMarkup(font)}">`,
    `<title>${escapeMarkup(scene.title)}</title>`,
    scene.description === undefined ? '' : `<desc>${escapeMarkup(scene.description)}</desc>`,
    background === null ? '' : `<rect ${sidesOf(all)} fill="${escapeMarkup(background)}"/>`,
    // A part of a graph ends at the picture's edge, and not in its heading.
    `<svg ${sidesOf(box)} viewBox="${viewOf(box)}">`,
    group('edges', scene.edges.map(edgeMarkup)),
    group('nodes', scene.nodes.map(nodeMarkup)),
    // Labels last, so that no line crosses them out.
    group(
      'labels',
      [...scene.edges, ...scene.nodes].map(({ label }) => textMarkup(label)),
    ),
    '</svg>',
    frame.markup,
    '</svg>',
  ]
  return parts.filter(Boolean).join('\n') + '\n'
}

type Box = Scene['box']

const viewOf = ({ x, y, width, height }: Box): string => [x, y, width, height].map(round).join(' ')

const sidesOf = ({ x, y, width, height }: Box): string =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`

function group(name: string, children: readonly string[]): string {
  return [`<g class="${name}">`, ...children.filter(Boolean), '</g>'].join('\n')
}

function nodeMarkup(node: DrawnNode): string {
  const { border, opacity } = node
  const stroke = border
    ? ` stroke="${escapeMarkup(border.colour)}" stroke-width="${round(border.width)}"${dashes(border.style, border.width)}`
    : ''
  const shape = shapeMarkup(
    node.shape,
    node,
    `fill="${escapeMarkup(node.fill)}"${stroke}${fade(opacity)}`,
  )
  return node.glyph ? `${shape}\n${glyphMarkup(node, node.glyph)}` : shape
}

function glyphMarkup({ at, width }: DrawnNode, glyph: NonNullable<DrawnNode['glyph']>): string {
  const size = width * GLYPH
  const place = `translate(${round(at.x - size / 2)} ${round(at.y - size / 2)}) scale(${round(size / 24)})`
  return `<g transform="${place}" fill="none" stroke="${escapeMarkup(glyph.colour)}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${glyph.markup}</g>`
}

function edgeMarkup(edge: DrawnEdge): string {
  const { points, width, style, opacity } = edge
  if (points.length < 2) return ''
  const colour = escapeMarkup(edge.colour)
  const line = `<path d="${pathOf(edge)}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${dashes(style, width)}${fade(opacity)}/>`
  return edge.arrow ? `${line}\n${arrowMarkup(edge, colour)}` : line
}

function pathOf({ points, curve }: DrawnEdge): string {
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
  const [first, ...rest] = points as [Point, ...Point[]]
  const last = rest.at(-1) ?? first
  if (!curve || rest.length < 2) return `M${at(first)}` + rest.map((p) => `L${at(p)}`).join('')
  const controls = rest.slice(0, -1)
  const pieces = controls.map((control, index) => {
    const next = controls[index + 1]
    const end = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : last
    return `Q${at(control)} ${at(end)}`
  })
  return `M${at(first)}${pieces.join('')}`
}

function arrowMarkup({ points, width, opacity }: DrawnEdge, colour: string): string {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return ''
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const length = 4 + 2 * width
  const corner = (turn: number): string =>
    `${round(tip.x - length * Math.cos(angle + turn))},${round(tip.y - length * Math.sin(angle + turn))}`
  const corners = `${round(tip.x)},${round(tip.y)} ${corner(0.45)} ${corner(-0.45)}`
  return `<polygon points="${corners}" fill="${colour}"${fade(opacity)}/>`
}

function textMarkup(label: DrawnText | undefined): string {
  if (!label || label.text.trim() === '') return ''
  const { text, at, size, colour, bold, halo, anchor = 'middle' } = label
  const lines = text.split('\n')
  const step = 1.2 * size
  const top = at.y - ((lines.length - 1) * step) / 2 + 0.35 * size
  const around = halo
    ? ` stroke="${escapeMarkup(halo)}" stroke-width="${round(size / 5)}" stroke-linejoin="round" paint-order="stroke"`
    : ''
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${round(at.x)}" y="${round(top + index * step)}">${escapeMarkup(line)}</tspan>`,
  )
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text font-size="${round(size)}" text-anchor="${anchor}" fill="${escapeMarkup(colour)}"${weight}${around}>${spans.join('')}</text>`
}

function dashes(style: LineStyle, width: number): string {
  if (style === 'solid') return ''
  const [line, gap] = style === 'dashed' ? [6, 4] : [1, 3]
  return ` stroke-dasharray="${round(line * Math.max(1, width))} ${round(gap * Math.max(1, width))}"`
}

function fade(opacity: number | undefined): string {
  return opacity === undefined || opacity >= 1 ? '' : ` opacity="${round(opacity)}"`
}
