/** The measures of the matrix in pixels. */
export const CELL = 26
export const HEADS = 132
