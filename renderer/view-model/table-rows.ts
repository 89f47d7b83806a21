/** Turns events and entities into rows of plain text, and rows into tab or comma separated text. */
import type { EntityView, EventView } from '../../shared/model'
import type { GraphIndex } from './graph-index'
import { CATEGORY_WORDS, KIND_WORDS, STATUS_WORDS } from './words'

export interface Column<T> {
  readonly id: string
  readonly title: string
  /** A width of the grid: `90px`, `minmax(220px, 2fr)`. */
  readonly width: string
  /** Carries the node's mark. */
  readonly main?: boolean
  readonly text: (row: T) => string
  /** What it is sorted by, when not by its text. */
  readonly sort?: (row: T) => number | string
  readonly numeric?: boolean
}

const names = (index: GraphIndex, ids: readonly string[]): string =>
  [...new Set(ids)].map((id) => index.entities.get(id)?.name ?? id).join(', ')

export const eventColumns = (index: GraphIndex): readonly Column<EventView>[] => [
  {
    id: 'date',
    title: 'Date',
    width: '86px',
    text: (e) => e.date?.start ?? '',
    sort: (e) => e.date?.start ?? '9999',
  },
  { id: 'event', title: 'Event', width: 'minmax(220px, 2fr)', main: true, text: (e) => e.label },
  { id: 'category', title: 'Category', width: '86px', text: (e) => CATEGORY_WORDS[e.type].label },
  { id: 'status', title: 'Certainty', width: '98px', text: (e) => STATUS_WORDS[e.status] },
  {
    id: 'who',
    title: 'Who',
    width: 'minmax(120px, 1.2fr)',
    text: (e) =>
      names(
        index,
        e.participants.map((one) => one.entity),
      ),
  },
  {
    id: 'where',
    title: 'Where',
    width: 'minmax(80px, 0.8fr)',
    text: (e) =>
      names(
        index,
        e.places.map((one) => one.entity),
      ),
  },
  {
    id: 'reports',
    title: 'Reports',
    width: '58px',
    text: (e) => String(e.articles.length),
    sort: (e) => e.articles.length,
    numeric: true,
  },
]

export const entityColumns = (index: GraphIndex): readonly Column<EntityView>[] => [
  { id: 'name', title: 'Name', width: 'minmax(180px, 1.4fr)', main: true, text: (e) => e.name },
  { id: 'kind', title: 'Kind', width: 'minmax(110px, 1fr)', text: (e) => KIND_WORDS[e.kind].one },
  {
    id: 'aliases',
    title: 'Also',
    width: 'minmax(120px, 1.2fr)',
    text: (e) => e.aliases.join(', '),
  },
  {
    id: 'events',
    title: 'Events',
    width: '58px',
    text: (e) => String(index.eventsOf.get(e.id)?.length ?? 0),
    sort: (e) => index.eventsOf.get(e.id)?.length ?? 0,
    numeric: true,
  },
  {
    id: 'mentions',
    title: 'Mentions',
    width: '72px',
    text: (e) => String(e.mentionCount),
    sort: (e) => e.mentionCount,
    numeric: true,
  },
  {
    id: 'reports',
    title: 'Reports',
    width: '58px',
    text: (e) => String(e.articles.length),
    sort: (e) => e.articles.length,
    numeric: true,
  },
]

export function sortRows<T extends { readonly id: string }>(
  rows: readonly T[],
  column: Column<T>,
  descending: boolean,
): readonly T[] {
  const way = descending ? -1 : 1
  const keyed = rows.map((row) => ({
    row,
    key: column.sort?.(row) ?? column.text(row).toLowerCase(),
  }))
  keyed.sort((a, b) => {
    if (a.key < b.key) return -way
    if (a.key > b.key) return way
    return a.row.id < b.row.id ? -1 : 1
  })
  return keyed.map(({ row }) => row)
}

const quote = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
/** A leading sign would be read as a formula by spreadsheets. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)

export function toCsv<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quote(harmless(cell))).join(',')
  return [
    line(columns.map((column) => column.title)),
    ...rows.map((row) => line(columns.map((column) => column.text(row)))),
  ].join('\n')
}

export function toTabs<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')
  return [
    line(columns.map((column) => column.title)),
    ...rows.map((row) => line(columns.map((column) => column.text(row)))),
  ].join('\n')
}
