/** Does long work on the drawing in slices, so that the window answers in between; nothing is drawn until it is done. */
import type { Core } from 'cytoscape'

/** Milliseconds of work before the window gets its turn. */
const SLICE = 16
/** Items between two looks at the clock. */
const PORTION = 20

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
  const renderer = rendererOf(cy)
  const draw = holdDrawing(renderer)
  try {
    for (let at = 0; at < items.length;) {
      const until = performance.now() + SLICE
      while (at < items.length && performance.now() < until) {
        work(items.slice(at, at + PORTION))
        at += PORTION
        // Done now, not all at once before the next picture.
        renderer.flushRenderedStyleQueue()
      }
      progress(Math.min(1, at / items.length))
      await nextTurn()
      if (cy.destroyed() || !isCurrent()) return false
    }
    return true
  } finally {
    draw()
  }
}

interface Renderer {
  /** Works out anew where everything that has changed is drawn. */
  flushRenderedStyleQueue(): void
  skipFrame: boolean
}

/** What the library keeps to itself. */
const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer(): Renderer }).renderer()

/** The library's own way to leave out a frame, for as long as it takes; gives how to draw again. */
function holdDrawing(renderer: Renderer): () => void {
  const own = { configurable: true, enumerable: true }
  Object.defineProperty(renderer, 'skipFrame', { ...own, get: () => true, set: () => undefined })
  return () => {
    Object.defineProperty(renderer, 'skipFrame', { ...own, writable: true, value: false })
  }
}

/** After whatever the window has to do meanwhile. */
const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done))
