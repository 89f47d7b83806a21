/** Turns days into pixels and back. */
import { DAY } from './when'

export interface Axis {
  /** First and last day shown, inclusive, as UTC midnights. */
  readonly from: number
  readonly to: number
  readonly width: number
}

export const xOf = (axis: Axis, time: number): number =>
  ((time - axis.from) / (axis.to + DAY - axis.from)) * axis.width

export const invert = (axis: Axis, x: number): number =>
  Math.min(
    axis.to,
    Math.max(axis.from, axis.from + (x / Math.max(1, axis.width)) * (axis.to + DAY - axis.from)),
  )
