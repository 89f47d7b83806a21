/** Does long work on the drawing in slices, so that the window answers in between. */
import type { Core } from 'cytoscape'
import { nextTurn, rendererOf } from './renderer'

/** Milliseconds of work before the window gets its turn. */
const SLICE = 16
/** Items between two looks at the clock. */
const PORTION = 20

export interface SliceOptions {
  /** False once something newer is shown: the rest is left. */
  readonly isCurrent: () => boolean
  readonly progress?: (done: number) => void
}

/** Resolves with whether everything was done. */
export async function inSlices<T>(
  cy: Core,
  items: readonly T[],
  work: (items: readonly T[]) => void,
  { isCurrent, progress }: SliceOptions,
  portion = PORTION,
): Promise<boolean> {
  for (let at = 0; at < items.length;) {
    const until = performance.now() + SLICE
    while (at < items.length && performance.now() < until) {
      work(items.slice(at, at + portion))
      at += portion
      // Done now, not all at once before the next picture.
      rendererOf(cy).flushRenderedStyleQueue()
    }
    progress?.(Math.min(1, at / items.length))
    await nextTurn()
    if (cy.destroyed() || !isCurrent()) return false
  }
  return isCurrent()
}
