/** Reads columns of a row as what they must be; anything else means the file is damaged. */
import type { Span } from '../../../shared/model'
import type { Row } from '../database'

/** Thrown by queries on a file whose rows are not what Parley writes; `openFile` turns it into a problem. */
export class DamagedRow extends Error {}

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new DamagedRow(`${column} is no text`)
  return value
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new DamagedRow(`${column} is no number`)
  return value
}

export function span(row: Row, start = 'start', end = 'end'): Span {
  const found = { start: number(row, start), end: number(row, end) }
  if (found.start < 0 || found.end < found.start) throw new DamagedRow(`${start} is no span`)
  return found
}

export function spanOrNull(row: Row, start: string, end: string): Span | null {
  return row[start] === null ? null : span(row, start, end)
}

export function oneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const value = text(row, column)
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new DamagedRow(`${column} is ${value}`)
  return found
}

/** JSON that Parley itself wrote; its shape is trusted, its syntax is not. */
export function json<T>(row: Row, column: string): T {
  try {
    return JSON.parse(text(row, column)) as T
  } catch {
    throw new DamagedRow(`${column} is no JSON`)
  }
}

export function jsonOrNull<T>(row: Row, column: string): T | null {
  return row[column] === null ? null : json<T>(row, column)
}
