/** The parts of the library's renderer that it keeps to itself: named, and drawing held back. */
import type { Core } from 'cytoscape'
import type { Point } from '../view-model/layout/types'

/** An element, with what the library keeps of it. */
export interface OwnElement {
  readonly 0: {
    readonly _private: {
      /** Stands for all of its style. */
      readonly styleKey: number
      /** When its picture has been loaded. */
      readonly backgroundTimestamp?: number
      /** Not clean once it has another place or size. */
      readonly rstyle: { readonly clean?: boolean }
      readonly group: 'nodes' | 'edges'
      readonly position: Point
      readonly data: { readonly size: number }
      /** A line's ends. */
      readonly source: OwnElement
      readonly target: OwnElement
    }
  }
}

/** All elements in the order they are drawn in. */
interface Drawn extends ReadonlyArray<OwnElement> {
  readonly nondrag: readonly OwnElement[]
  readonly interactive: readonly OwnElement[]
}

export interface Renderer {
  /** Works out anew where everything that has changed is drawn. */
  flushRenderedStyleQueue(): void
  render(options: unknown): void
  getCachedZSortedEles(): Drawn
  /** Parts them into those that are dragged and the others. */
  updateCachedGrabbedEles(): void
  readonly cachedZSortedEles: Drawn | null
  readonly dragData: { readonly didDrag?: boolean }
  findNearestElements(x: number, y: number, ...how: unknown[]): unknown
  getPixelRatio(): number
  getCachedImage(url: string, crossOrigin: null, onLoad: () => void): HTMLImageElement
  skipFrame: boolean
  readonly pinching: boolean
  readonly swipePanning: boolean
  readonly hoverData: { readonly dragging: boolean }
  /** Where the paper lay in the last frame that was drawn. */
  readonly prevViewport?: { readonly zoom: number; readonly pan: Point }
  /** Of the canvases: what is dragged lies above all others. */
  readonly NODE: number
  readonly DRAG: number
  redraw(): void
  readonly data: {
    readonly canvasNeedsRedraw: boolean[]
    readonly canvases: readonly HTMLCanvasElement[]
    readonly canvasContainer: HTMLElement
    readonly wheelZooming: boolean
    /** Pictures of many elements each, drawn a little in every frame that is not drawn itself. */
    readonly lyrTxrCache: {
      /** Null until all are drawn; asks for those that are not. */
      getLayers(elements: readonly OwnElement[], pixelRatio: number): unknown
      drawEleInLayer(layer: unknown, element: OwnElement, ...how: unknown[]): void
      /** All layers they are drawn in are to be drawn anew. */
      invalidateElements(elements: readonly OwnElement[]): void
      readonly layersQueue: { size(): number }
      readonly layersByLevel: Readonly<
        Record<string, readonly { readonly canvas: OffscreenCanvas }[]>
      >
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

/** After whatever the window has to do meanwhile. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done))
