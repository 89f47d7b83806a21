/** The parts of the library's renderer that it keeps to itself: holding back drawing, and drawing thousands of elements bit by bit. */
import type { CollectionReturnValue, Core } from 'cytoscape'

interface Renderer {
  /** Works out anew where everything that has changed is drawn. */
  flushRenderedStyleQueue(): void
  getCachedZSortedEles(): { readonly nondrag: readonly CollectionReturnValue[] }
  getPixelRatio(): number
  getCachedImage(url: string, crossOrigin: null, onLoad: () => void): HTMLImageElement
  skipFrame: boolean
  readonly data: {
    /** Pictures of many elements each, drawn a little in every frame that is not drawn itself. */
    readonly lyrTxrCache: {
      /** Null until all are drawn; asks for those that are not. */
      getLayers(elements: readonly CollectionReturnValue[], pixelRatio: number): unknown
      readonly layersQueue: { size(): number }
      readonly skipping: boolean
    }
  }
}

export const rendererOf = (cy: Core): Renderer =>
  (cy as unknown as { renderer(): Renderer }).renderer()

const holds = new WeakMap<Core, number>()

/** Leaves out frames by the library's own way until the work is done: the picture stays as it is. */
export async function whileHeld(cy: Core, work: () => Promise<void>): Promise<void> {
  const renderer = rendererOf(cy)
  const own = { configurable: true, enumerable: true }
  const count = (by: number): number => {
    const next = (holds.get(cy) ?? 0) + by
    holds.set(cy, next)
    return next
  }
  if (count(1) === 1)
    Object.defineProperty(renderer, 'skipFrame', { ...own, get: () => true, set: () => undefined })
  try {
    await work()
  } finally {
    if (count(-1) === 0)
      Object.defineProperty(renderer, 'skipFrame', { ...own, writable: true, value: false })
  }
}

/** Resolves when the icons can be drawn: one that came later would have all layers drawn anew. */
export async function loadImages(cy: Core, urls: ReadonlySet<string>): Promise<void> {
  const renderer = rendererOf(cy)
  const images = [...urls].map((url) => renderer.getCachedImage(url, null, () => undefined))
  await Promise.allSettled(images.map((image) => image.decode()))
}

/** After whatever the window has to do meanwhile. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done))

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))

/** Milliseconds after which what goes on changing is drawn as it is. */
const PATIENCE = 3000

/** While drawing is held: has the library draw its layers a little in each frame, so that the picture is then there at once. */
export async function drawLayers(cy: Core, isCurrent: () => boolean): Promise<void> {
  const renderer = rendererOf(cy)
  const cache = renderer.data.lyrTxrCache
  await nextTurn()
  if (!isCurrent()) return
  renderer.flushRenderedStyleQueue()
  await nextTurn()
  // Sorted here and kept: together with what follows it would take too long.
  if (isCurrent()) renderer.getCachedZSortedEles()
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    await nextFrame()
    if (!isCurrent()) return
    if (cache.skipping) continue
    if (cache.getLayers(renderer.getCachedZSortedEles().nondrag, renderer.getPixelRatio())) return
    // A picture too large for layers.
    if (cache.layersQueue.size() === 0) return
  }
}
