/** The parts of the library's renderer that it keeps to itself: holding back drawing, and moving a copy of the picture. */
import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Point } from '../view-model/layout/types'

interface Renderer {
  /** Works out anew where everything that has changed is drawn. */
  flushRenderedStyleQueue(): void
  getCachedZSortedEles(): { readonly nondrag: readonly CollectionReturnValue[] }
  getPixelRatio(): number
  getCachedImage(url: string, crossOrigin: null, onLoad: () => void): HTMLImageElement
  skipFrame: boolean
  hideEdgesOnViewport: boolean
  textureOnViewport: boolean
  /** Where the paper lay in the last frame that was drawn. */
  readonly prevViewport?: { readonly zoom: number; readonly pan: Point }
  readonly canvasWidth: number
  readonly canvasHeight: number
  readonly NODE: number
  readonly data: {
    readonly canvases: readonly HTMLCanvasElement[]
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

/** What the library moves instead of drawing, while the paper moves. */
interface Copy {
  readonly texture: OffscreenCanvas
  readonly viewport: {
    readonly zoom: number
    readonly pan: Point
    readonly mpan: Point
    readonly width: number
    readonly height: number
  }
}

function copyPicture({ canvasWidth, canvasHeight, data, NODE, prevViewport }: Renderer): Copy {
  const { zoom, pan } = prevViewport ?? { zoom: 1, pan: { x: 0, y: 0 } }
  const [width, height] = [Math.max(1, canvasWidth), Math.max(1, canvasHeight)]
  const texture = new OffscreenCanvas(width, height)
  texture.getContext('2d')?.drawImage(data.canvases[NODE]!, 0, 0)
  const mpan = { x: -pan.x / zoom, y: -pan.y / zoom }
  return { texture, viewport: { zoom, pan, mpan, width, height } }
}

/** Among many elements a copy of the picture moves with the paper. The library would first draw everything once more for that, which keeps the window for up to a second. */
export function moveCopy(cy: Core, many: boolean): void {
  const renderer = rendererOf(cy)
  renderer.hideEdgesOnViewport = many
  renderer.textureOnViewport = many
  let copy: Copy | null = null
  // Asked for only while the paper moves, set to nothing by every other frame.
  Object.defineProperty(renderer, 'textureCache', {
    configurable: true,
    get: () => (copy ??= copyPicture(renderer)),
    set: () => {
      copy = null
    },
  })
}

/** After whatever the window has to do meanwhile. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done))
