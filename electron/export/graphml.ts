/** Turns a network into GraphML as Gephi, NetworkX, igraph, yEd and graphology read it. */
import { KIND_COLOURS } from './colours'
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns'
import type { NetworkEdge } from './edge-list'
import type { Network, NetworkNode } from './network'
import { element, textElement, XML_DECLARATION } from './xml'

const NAMESPACES = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
}

/** Gephi takes `label`, `edgelabel`, `weight`, `r`, `g` and `b` for its own by these very ids. */
export function toGraphml({ nodes, edges }: Network): string {
  const keys = [
    key('label', 'node', 'label', 'string'),
    ...['r', 'g', 'b'].map((id) => key(id, 'node', id, 'int')),
    ...NODE_COLUMNS.map(({ id, name, type }) => key(id, 'node', name, type)),
    key('edgelabel', 'edge', 'label', 'string'),
    key('weight', 'edge', 'weight', 'double'),
    ...EDGE_COLUMNS.map(({ id, name, type }) => key(id, 'edge', name, type)),
  ]
  const graph = element('graph', { id: 'parley', edgedefault: 'directed' }, [
    ...nodes.map(nodeElement),
    ...edges.map(edgeElement),
  ])
  return `${XML_DECLARATION}\n${element('graphml', NAMESPACES, [...keys, graph])}\n`
}

const key = (id: string, of: 'node' | 'edge', name: string, type: Column<unknown>['type']) =>
  element('key', { id, for: of, 'attr.name': name, 'attr.type': type })

const data = (id: string, value: string | number | boolean): string =>
  textElement('data', { key: id }, String(value))

function nodeElement(node: NetworkNode): string {
  const [red, green, blue] = KIND_COLOURS[node.kind]
  return element('node', { id: node.id }, [
    data('label', node.label),
    data('r', red),
    data('g', green),
    data('b', blue),
    ...cells(NODE_COLUMNS, node),
  ])
}

function edgeElement(edge: NetworkEdge): string {
  return element('edge', { id: edge.id, source: edge.source, target: edge.target }, [
    data('edgelabel', edge.label),
    data('weight', edge.weight),
    ...cells(EDGE_COLUMNS, edge),
  ])
}

/** What is not known is left out. */
function cells<T>(columns: readonly Column<T>[], of: T): string[] {
  return columns.flatMap(({ id, value }) => {
    const cell = value(of)
    return cell === null ? [] : [data(id, cell)]
  })
}
