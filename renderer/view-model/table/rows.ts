/** Sorts and finds rows, and turns chosen rows into text for the clipboard and for files. */
import type { TableColumn } from './columns'

export interface Order {
  readonly column: string
  readonly descending: boolean
}

interface Row {
  readonly id: string
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** By one column, then by id. Rows that have nothing there come last in both directions. */
export function orderRows<T extends Row>(
  rows: readonly T[],
  column: TableColumn<T>,
  descending: boolean,
): readonly T[] {
  const way = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: column.sort?.(row) ?? column.text(row) }))
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') {
      if (a.key !== b.key) return a.key === '' ? 1 : -1
    } else {
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : collator.compare(String(a.key), String(b.key))
      if (order !== 0) return order * way
    }
    return a.row.id < b.row.id ? -1 : 1
  })
  return keyed.map(({ row }) => row)
}

/** The text of each row in lower case, made once for many searches. */
export const textsOf = <T>(
  rows: readonly T[],
  columns: readonly TableColumn<T>[],
): readonly string[] =>
  rows.map((row) =>
    columns
      .map((column) => column.text(row))
      .join('\n')
      .toLocaleLowerCase('en'),
  )

export const wordsOf = (wanted: string): readonly string[] =>
  wanted.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)

/** Rows in whose text every word stands somewhere; `texts` come from `textsOf`. */
export const findRows = <T>(
  rows: readonly T[],
  texts: readonly string[],
  words: readonly string[],
): readonly T[] => rows.filter((_row, i) => words.every((word) => texts[i]?.includes(word)))

const cells = <T>(row: T, columns: readonly TableColumn<T>[]): readonly string[] =>
  columns.map((column) => (column.plain ?? column.text)(row))

/** A leading sign would be read as a formula by spreadsheets. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Titles and rows for a file. A negative number is no formula. */
export function rowsToCsv<T>(rows: readonly T[], columns: readonly TableColumn<T>[]): string {
  const cell = (text: string, at: number): string =>
    quote(columns[at]?.numeric ? text : harmless(text))
  return [columns.map(({ title }) => title), ...rows.map((row) => cells(row, columns))]
    .map((line) => line.map(cell).join(','))
    .join('\n')
}

/** Titles and rows for the clipboard. */
export function rowsToTabs<T>(rows: readonly T[], columns: readonly TableColumn<T>[]): string {
  return [columns.map(({ title }) => title), ...rows.map((row) => cells(row, columns))]
    .map((line) => line.map((text) => text.replace(/[\t\r\n]/g, ' ')).join('\t'))
    .join('\n')
}

/** The least width of a grid in pixels, from which on it scrolls sideways. */
export const leastWidth = (columns: readonly { readonly width: string }[]): number =>
  columns.reduce((sum, { width }) => sum + Number(/(\d+)px/.exec(width)?.[1] ?? 100), 12)
