/** Among many elements keeps the picture that was drawn last until the next can be drawn at once, and moves it with the paper meanwhile. */
import type { Core } from 'cytoscape'
import { rendererOf, type Renderer } from './renderer'

/** Milliseconds after which is looked again, and how often before all is drawn however long it takes. */
const AGAIN = 60
const TRIES = 60

/** Whether a hand is on the paper: the library's own test of it. */
const isMoving = ({ pinching, swipePanning, hoverData, data }: Renderer): boolean =>
  Boolean(pinching || swipePanning || hoverData.dragging || data.wheelZooming)

/** Whether the library has drawn its layers, or cannot: it asks for those that are not. */
function hasLayers(renderer: Renderer): boolean {
  const { lyrTxrCache: cache } = renderer.data
  const { nondrag } = renderer.getCachedZSortedEles()
  if (cache.getLayers(nondrag, renderer.getPixelRatio())) return true
  return !cache.skipping && cache.layersQueue.size() === 0
}

const wraps = new WeakMap<Core, { many: boolean }>()

export function keepPicture(cy: Core, many: boolean): void {
  const own = wraps.get(cy) ?? wrapRender(cy)
  own.many = many
  // Moved by the window's compositor, without being painted.
  rendererOf(cy).data.canvasContainer.style.willChange = many ? 'transform' : ''
}

function wrapRender(cy: Core): { many: boolean } {
  const renderer = rendererOf(cy)
  const own = { many: false }
  wraps.set(cy, own)
  const { canvasContainer, canvases, canvasNeedsRedraw: needs } = renderer.data
  const { NODE, DRAG } = renderer
  const draw = renderer.render.bind(renderer)
  let tries = 0
  let timer = 0

  const isReady = (): boolean => {
    if (!needs[NODE] || hasLayers(renderer)) return true
    return ++tries > TRIES
  }
  /** Shows the picture where the paper is now; gives whether that is elsewhere. */
  const move = (drawn: NonNullable<Renderer['prevViewport']>): boolean => {
    const [zoom, pan] = [cy.zoom() / drawn.zoom, cy.pan()]
    const at = { x: pan.x - drawn.pan.x * zoom, y: pan.y - drawn.pan.y * zoom }
    const moved = zoom !== 1 || at.x !== 0 || at.y !== 0
    place(moved ? `translate(${at.x}px, ${at.y}px) scale(${zoom})` : '')
    return moved
  }
  const place = (transform: string): void => {
    canvasContainer.style.transformOrigin = '0 0'
    canvasContainer.style.transform = transform
    // Of the three the other two are empty: they would be laid over it in every frame.
    for (const canvas of canvases)
      canvas.style.visibility = transform && canvas !== canvases[NODE] ? 'hidden' : ''
  }
  /** Draws what is above the picture, and what is dragged while it is dragged. */
  const drawRest = (options: unknown): void => {
    const kept = { [NODE]: needs[NODE], [DRAG]: needs[DRAG] }
    needs[NODE] = false
    if (!renderer.dragData.didDrag) needs[DRAG] = false
    draw(options)
    Object.assign(needs, kept)
  }
  renderer.render = (options) => {
    const { prevViewport: drawn } = renderer
    const hand = isMoving(renderer)
    if (!own.many || !drawn || (!hand && isReady())) {
      tries = 0
      place('')
      return draw(options)
    }
    if (!move(drawn)) drawRest(options)
    if (hand) return
    timer ||= window.setTimeout(() => {
      timer = 0
      renderer.redraw()
    }, AGAIN)
  }
  return own
}
