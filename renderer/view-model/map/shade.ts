/** Turns a count into one of six shades, 0 for none, by the logarithm so that one busy country does not whiten the rest. */
export const SHADES = 5

export function shadeStep(count: number, most: number): number {
  if (count <= 0) return 0
  if (most <= 1) return 3
  return Math.min(SHADES, 1 + Math.floor((Math.log(count) / Math.log(most)) * (SHADES - 0.001)))
}

/** The least count of each shade, for the legend. */
export const shadeFloors = (most: number): readonly number[] =>
  Array.from({ length: SHADES }, (_, i) => Math.ceil(most ** (i / (SHADES - 0.001)) - 1e-9))
