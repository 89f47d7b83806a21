/** The attributes that every table-like format writes of nodes and edges, once for all. */
import type { NetworkEdge } from './edge-list'
import type { NetworkNode } from './network'

export interface Column<T> {
  /** Its key's id in XML; no two columns of nodes and edges share one. */
  readonly id: string
  readonly name: string
  readonly type: 'string' | 'int' | 'double' | 'boolean'
  readonly value: (of: T) => string | number | boolean | null
}

/** Besides id and label. */
export const NODE_COLUMNS: readonly Column<NetworkNode>[] = [
  { id: 'kind', name: 'kind', type: 'string', value: ({ kind }) => kind },
  { id: 'category', name: 'category', type: 'string', value: ({ category }) => category },
  { id: 'mode', name: 'mode', type: 'string', value: ({ mode }) => mode },
  { id: 'status', name: 'status', type: 'string', value: ({ status }) => status },
  { id: 'date-start', name: 'date start', type: 'string', value: ({ start }) => start },
  { id: 'date-end', name: 'date end', type: 'string', value: ({ end }) => end },
  { id: 'country', name: 'country', type: 'string', value: ({ country }) => country },
  { id: 'lat', name: 'lat', type: 'double', value: ({ lat }) => lat },
  { id: 'lon', name: 'lon', type: 'double', value: ({ lon }) => lon },
  { id: 'aliases', name: 'aliases', type: 'string', value: ({ aliases }) => aliases },
  { id: 'roles', name: 'roles', type: 'string', value: ({ roles }) => roles },
  { id: 'content', name: 'content', type: 'string', value: ({ content }) => content },
  { id: 'said-by', name: 'said by', type: 'string', value: ({ attributedTo }) => attributedTo },
  { id: 'background', name: 'background', type: 'boolean', value: ({ background }) => background },
  { id: 'mentions', name: 'mentions', type: 'int', value: ({ mentions }) => mentions },
  { id: 'articles', name: 'articles', type: 'int', value: ({ articles }) => articles },
]

/** Besides id, source, target, label and weight. */
export const EDGE_COLUMNS: readonly Column<NetworkEdge>[] = [
  { id: 'edge-value', name: 'value', type: 'string', value: ({ value }) => value },
  { id: 'edge-start', name: 'date start', type: 'string', value: ({ start }) => start },
  { id: 'edge-end', name: 'date end', type: 'string', value: ({ end }) => end },
]
