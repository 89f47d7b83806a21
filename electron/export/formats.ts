/** The list of text formats a graph can be written in. */
import type { TextFormat } from '../../shared/ipc/contract'
import type { GraphView, ParleyGraph } from '../../shared/model'
import { toEdgeTable, toNodeTable } from './csv'
import { toGexf } from './gexf'
import { toGraphml } from './graphml'
import { toGraphJson } from './json'
import { toNetwork } from './network'

/** A graph with the labels people see. */
export interface Exportable {
  readonly graph: ParleyGraph
  readonly view: GraphView
}

export interface ExportFormat {
  readonly id: TextFormat
  readonly name: string
  readonly extension: string
  readonly write: (source: Exportable) => string
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    name: 'Parley graph (JSON)',
    extension: 'json',
    write: ({ graph }) => toGraphJson(graph),
  },
  {
    id: 'graphml',
    name: 'GraphML',
    extension: 'graphml',
    write: (source) => toGraphml(toNetwork(source)),
  },
  {
    id: 'gexf',
    name: 'GEXF 1.3',
    extension: 'gexf',
    write: (source) => toGexf(toNetwork(source)),
  },
  {
    id: 'csv-nodes',
    name: 'Nodes (CSV)',
    extension: 'csv',
    write: (source) => toNodeTable(toNetwork(source)),
  },
  {
    id: 'csv-edges',
    name: 'Edges (CSV)',
    extension: 'csv',
    write: (source) => toEdgeTable(toNetwork(source)),
  },
]

/** Writes `source` in the format of that id. The same graph always gives the same text. */
export function exportText(source: Exportable, format: TextFormat): string {
  const found = FORMATS.find(({ id }) => id === format)
  if (!found) throw new Error(`unknown format ${format}`)
  return found.write(source)
}
