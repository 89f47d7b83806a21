/** Turns a network into GEXF 1.3, in which dated events and their edges live only in their time. */
import { KIND_COLOURS } from './colours'
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns'
import type { NetworkEdge } from './edge-list'
import type { Network, NetworkNode } from './network'
import { element, XML_DECLARATION } from './xml'

const ROOT = {
  xmlns: 'http://gexf.net/1.3',
  'xmlns:viz': 'http://gexf.net/1.3/viz',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
  version: '1.3',
}
const GRAPH = { mode: 'dynamic', timeformat: 'date', defaultedgetype: 'directed' }
const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const

/** Nothing of the clock is written, so that the same graph gives the same bytes. */
export function toGexf({ nodes, edges }: Network): string {
  const graph = element('graph', GRAPH, [
    columnList('node', NODE_COLUMNS),
    columnList('edge', EDGE_COLUMNS),
    element('nodes', {}, nodes.map(nodeElement)),
    element('edges', {}, edges.map(edgeElement)),
  ])
  const meta = element('meta', {}, ['<creator>Parley</creator>'])
  return `${XML_DECLARATION}\n${element('gexf', ROOT, [meta, graph])}\n`
}

function columnList<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string {
  return element(
    'attributes',
    { class: of, mode: 'static' },
    columns.map(({ id, name, type }) =>
      element('attribute', { id, title: name, type: TYPES[type] }),
    ),
  )
}

function nodeElement(node: NetworkNode): string {
  const [r, g, b] = KIND_COLOURS[node.kind]
  return element('node', { id: node.id, label: node.label }, [
    ...cells(NODE_COLUMNS, node),
    ...spells(node),
    element('viz:color', { r, g, b }),
  ])
}

function edgeElement(edge: NetworkEdge): string {
  const { id, source, target, label, weight } = edge
  return element('edge', { id, source, target, label, weight }, [
    ...cells(EDGE_COLUMNS, edge),
    ...spells(edge),
  ])
}

function cells<T>(columns: readonly Column<T>[], of: T): string[] {
  const found = columns.flatMap(({ id, value }) => {
    const cell = value(of)
    return cell === null ? [] : [element('attvalue', { for: id, value: String(cell) })]
  })
  return found.length === 0 ? [] : [element('attvalues', {}, found)]
}

/** A month or a year spans all its days; without a date there is no spell, and it is always there. */
function spells({ start, end }: { start: string | null; end: string | null }): string[] {
  if (start === null) return []
  const spell = { start: dayOf(start, 'first'), end: dayOf(end ?? start, 'last') }
  return [element('spells', {}, [element('spell', spell)])]
}

function dayOf(date: string, which: 'first' | 'last'): string {
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return date
  if (which === 'first') return `${year}-${month ?? '01'}-01`
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()
  return `${year}-${month ?? '12'}-${String(last)}`
}
