/** Writes numbers for SVG. */

/** Two decimals are finer than any screen; a number that is none becomes 0. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return '0'
  return String(Math.round(value * 100) / 100 + 0)
}
