/** Turns a network into two tables, nodes and edges, in the columns that Gephi's spreadsheet import takes. */
import { EDGE_COLUMNS, NODE_COLUMNS } from './columns'
import type { Network } from './network'

type Cell = string | number | boolean | null

export function toNodeTable({ nodes }: Network): string {
  return table(
    ['Id', 'Label', ...NODE_COLUMNS.map(({ name }) => name)],
    nodes.map((node) => [node.id, node.label, ...NODE_COLUMNS.map(({ value }) => value(node))]),
  )
}

export function toEdgeTable({ edges }: Network): string {
  return table(
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ...EDGE_COLUMNS.map(({ name }) => name)],
    edges.map((edge) => [
      edge.source,
      edge.target,
      'Directed',
      edge.id,
      edge.label,
      edge.weight,
      ...EDGE_COLUMNS.map(({ value }) => value(edge)),
    ]),
  )
}

/** RFC 4180, UTF-8 without a mark. */
function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => row.map(toCell).join(',') + '\r\n').join('')
}

function toCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value // no spreadsheet runs it as a formula
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
