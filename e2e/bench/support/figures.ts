/** A measured figure: what was measured, its goal, our value and a peer's; kept with the test until the table is printed. */
import { test } from '@playwright/test'

export interface Figure {
  readonly what: string
  readonly unit: string
  readonly ours: number
  /** "≤ 4", "≥ 2 × peer": worked out by who measures, as is whether it is met. */
  readonly goal?: string
  readonly met?: boolean
  /** The peer's value, or in words why there is none ("> 60"). */
  readonly peer?: number | string
}

export const FIGURE = 'figure'

/** Keeps a figure for the table. */
export const report = (figure: Figure): void =>
  void test.info().annotations.push({ type: FIGURE, description: JSON.stringify(figure) })

/** A figure that must not be above its goal. */
export const reportAtMost = (
  what: string,
  unit: string,
  ours: number,
  most: number,
  peer?: Figure['peer'],
): void =>
  report({
    ...{ what, unit, ours, goal: `≤ ${String(most)}`, met: ours <= most },
    ...(peer === undefined ? {} : { peer }),
  })

/** The middle of several runs. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
