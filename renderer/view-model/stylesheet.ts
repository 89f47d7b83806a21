/** Turns a palette into the Cytoscape stylesheet; what differs from node to node is in the node's data. */
import type { Palette } from './palette'

export interface StyleRule {
  readonly selector: string
  readonly style: Readonly<Record<string, string | number>>
}

export const FONT =
  'Inter, "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", Ubuntu, Cantarell, "DejaVu Sans", sans-serif'

/** In place of the library's own look, for which it draws everything anew with each click. */
const SAME_WHEN_PRESSED = {
  'overlay-color': '#000',
  'overlay-padding': 0,
  'overlay-opacity': 0,
}

const nodeRules = (palette: Palette): readonly StyleRule[] => [
  {
    selector: 'node',
    style: {
      shape: 'data(shape)',
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(fill)',
      'border-color': 'data(border)',
      'border-width': 'data(borderWidth)',
      'border-style': 'data(borderStyle)',
      'background-image': 'data(glyph)',
      'background-width': '56%',
      'background-height': '56%',
      ...SAME_WHEN_PRESSED,
      'underlay-opacity': 0,
      label: '',
    },
  },
  {
    selector: 'node[?shown]',
    style: {
      label: 'data(text)',
      // Above its neighbours, so that none of them covers the words.
      'z-index': 5,
      color: palette.ink,
      'font-family': FONT,
      'font-size': 'data(fontSize)',
      'text-halign': 'data(halign)',
      'text-valign': 'data(valign)',
      'text-margin-x': 'data(marginX)',
      'text-margin-y': 'data(marginY)',
      'text-outline-color': palette.paper,
      'text-outline-width': 'data(outline)',
      'text-outline-opacity': 0.92,
    },
  },
  { selector: 'node[what = "entity"][?shown]', style: { 'font-weight': 600 } },
  { selector: 'node[what = "event"][?shown]', style: { color: palette.quiet } },
]

const edgeRules = (palette: Palette): readonly StyleRule[] => [
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(colour)',
      'line-style': 'data(line)',
      'line-dash-pattern': [6, 4] as unknown as string,
      'curve-style': 'haystack',
      'haystack-radius': 0,
      ...SAME_WHEN_PRESSED,
      opacity: 'data(opacity)',
    },
  },
  {
    selector: 'edge[kind = "outcome"]',
    style: {
      'curve-style': 'straight',
      'target-arrow-shape': 'triangle',
      'target-arrow-color': 'data(colour)',
      'arrow-scale': 0.8,
    },
  },
  {
    selector: 'edge[kind = "meeting"], edge[kind = "presence"]',
    style: {
      'curve-style': 'straight',
      // The number on it is not to fade with its line.
      opacity: 1,
      'line-opacity': 'data(opacity)',
      label: 'data(number)',
      color: palette.ink,
      'font-size': 'data(fontSize)',
      'font-family': FONT,
      'text-background-color': palette.paper,
      'text-background-opacity': 0.95,
      'text-background-padding': '2px',
      'text-background-shape': 'round-rectangle',
    },
  },
  {
    selector: 'edge[status = "negated"]',
    style: {
      'curve-style': 'straight',
      'mid-target-arrow-shape': 'tee',
      'mid-target-arrow-color': palette.negated,
      'arrow-scale': 0.8,
    },
  },
]

const stateRules = (palette: Palette): readonly StyleRule[] => [
  { selector: 'node.faded', style: { opacity: 0.42 } },
  { selector: 'edge.faded', style: { opacity: 0.3, 'line-opacity': 1 } },
  {
    selector: 'node.picked',
    style: {
      'underlay-color': palette.accent,
      'underlay-opacity': 0.28,
      'underlay-padding': 6,
      'underlay-shape': 'ellipse',
      'z-index': 10,
    },
  },
  {
    selector: 'node.hover',
    style: { 'underlay-color': palette.quiet, 'underlay-opacity': 0.18, 'underlay-padding': 5 },
  },
  {
    selector: 'node.pinned',
    style: { 'border-width': 3, 'border-color': palette.ink, 'border-style': 'double' },
  },
  {
    selector: 'edge.picked',
    style: {
      'line-color': palette.accent,
      'target-arrow-color': palette.accent,
      opacity: 1,
      'line-opacity': 1,
      'z-index': 9,
    },
  },
  { selector: 'edge.near', style: { opacity: 1, 'line-opacity': 1, 'z-index': 8 } },
  {
    selector: 'node.path',
    style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.35, 'underlay-padding': 7 },
  },
]

export const stylesheet = (palette: Palette): readonly StyleRule[] => [
  ...nodeRules(palette),
  ...edgeRules(palette),
  ...stateRules(palette),
]
