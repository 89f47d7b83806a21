/** The parts of the library's renderer that it keeps to itself: holding back drawing, moving the picture, and what lies under the pointer. */
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
  readonly NODE: number
  readonly data: {
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

/** Whether a hand is on the paper: the library's own test of it. */
const isMoving = ({ pinching, swipePanning, hoverData, data }: Renderer): boolean =>
  Boolean(pinching || swipePanning || hoverData.dragging || data.wheelZooming)

const wraps = new WeakMap<Core, { many: boolean }>()

/** Among many elements the picture as it was drawn last is moved with the paper, by the window's compositor, and drawn anew when the hand lets go. */
export function movePicture(cy: Core, many: boolean): void {
  const own = wraps.get(cy) ?? wrapRender(cy)
  own.many = many
  // Moved without being painted.
  rendererOf(cy).data.canvasContainer.style.willChange = many ? 'transform' : ''
}

function wrapRender(cy: Core): { many: boolean } {
  const renderer = rendererOf(cy)
  const own = { many: false }
  wraps.set(cy, own)
  const { canvasContainer, canvases } = renderer.data
  const { style } = canvasContainer
  const draw = renderer.render.bind(renderer)
  let moved = false
  const move = (moving: boolean): void => {
    if (moving === moved) return
    moved = moving
    // Of the three the other two are empty: they would be laid over it in every frame.
    for (const canvas of canvases)
      canvas.style.visibility = moving && canvas !== canvases[renderer.NODE] ? 'hidden' : ''
    style.transform = ''
  }
  renderer.render = (options) => {
    const { prevViewport: drawn } = renderer
    const moving = own.many && drawn !== undefined && isMoving(renderer)
    move(moving)
    if (!moving) return draw(options)
    const [zoom, pan] = [cy.zoom() / drawn.zoom, cy.pan()]
    const at = { x: pan.x - drawn.pan.x * zoom, y: pan.y - drawn.pan.y * zoom }
    style.transformOrigin = '0 0'
    style.transform = `translate(${at.x}px, ${at.y}px) scale(${zoom})`
  }
  return own
}

/** After whatever the window has to do meanwhile. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done))
