/** Does long work on the drawing in slices, so that the window answers in between; nothing is drawn until it is done. */
import type { Core } from 'cytoscape'

/** Milliseconds of work before the window gets its turn. */
const SLICE = 24
/** Items between two looks at the clock. */
const PORTION = 40

export interface SliceOptions {
  /** False once something newer is shown: the rest is left. */
  readonly isCurrent: () => boolean
  readonly progress: (done: number) => void
}

/** Resolves with whether everything was done. */
export async function inSlices<T>(
  cy: Core,
  items: readonly T[],
  work: (items: readonly T[]) => void,
  { isCurrent, progress }: SliceOptions,
): Promise<boolean> {
  const renderer = (cy as unknown as { renderer(): Record<string, unknown> }).renderer()
  for (let at = 0; at < items.length;) {
    const until = performance.now() + SLICE
    while (at < items.length && performance.now() < until) {
      work(items.slice(at, at + PORTION))
      at += PORTION
    }
    // The library's own way to leave out one frame.
    renderer['skipFrame'] = at < items.length
    progress(Math.min(1, at / items.length))
    await new Promise((done) => setTimeout(done))
    if (cy.destroyed() || !isCurrent()) return false
  }
  return true
}
