/** Turns the bars of a lane into a few long outlines, so that thousands of bars are a handful of shapes. */
import type { Family } from '../palette'
import type { RowItem } from './rows'

export type BarItem = RowItem & { readonly kind: 'bar' }

export interface BarPaths {
  readonly family: Family
  /** All events, those that happened, and those the selection touches. */
  readonly all: string
  readonly happened: string
  readonly touched: string
}

export interface BarCount {
  readonly id: string
  readonly x: number
  readonly count: number
}

const ROOM = 7
const WIDEST = 34

const round = (value: number): number => Math.round(value * 10) / 10
const box = (x: number, base: number, width: number, height: number): string =>
  `M${round(x)} ${round(base)}v${-round(height)}h${round(width)}v${round(height)}z`

export const barWidth = ({ x, right }: BarItem): number =>
  Math.max(1.5, Math.min(WIDEST, right - x - 1))

/** Heights follow the square root of the count; `most` is the fullest bar of all lanes. */
export const barHeight = (count: number, most: number, height: number, least = 2): number =>
  count === 0 ? 0 : Math.max(least, Math.sqrt(count / most) * (height - ROOM))

export function barPaths(
  items: readonly BarItem[],
  most: number,
  height: number,
): readonly BarPaths[] {
  const parts = new Map<Family, { all: string[]; happened: string[]; touched: string[] }>()
  const base = height - 1
  for (const item of items) {
    const { count, actual, touched, family } = item.cell
    const part = parts.get(family) ?? { all: [], happened: [], touched: [] }
    parts.set(family, part)
    const width = barWidth(item)
    const full = barHeight(count, most, height)
    part.all.push(box(item.x, base, width, full))
    if (actual > 0) part.happened.push(box(item.x, base, width, (actual / count) * full))
    if (touched > 0)
      part.touched.push(box(item.x, base, width, barHeight(touched, most, height, 4)))
  }
  return [...parts].map(([family, { all, happened, touched }]) => ({
    family,
    all: all.join(''),
    happened: happened.join(''),
    touched: touched.join(''),
  }))
}

/** Numbers for the bars that are wide and tall enough to hold one. */
export const barCounts = (
  items: readonly BarItem[],
  most: number,
  height: number,
): readonly BarCount[] =>
  items
    .filter((item) => {
      const { count, actual } = item.cell
      return (
        count > 1 && barWidth(item) >= 20 && (actual / count) * barHeight(count, most, height) >= 14
      )
    })
    .map((item) => ({ id: item.id, x: item.x + barWidth(item) / 2, count: item.cell.count }))

/** The bar whose bucket lies under a point of the lane. */
export const barAt = (items: readonly BarItem[], x: number): BarItem | undefined =>
  items.find((item) => x >= item.x && x < Math.max(item.right, item.x + 4))
