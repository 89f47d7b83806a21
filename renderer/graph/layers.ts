/** Has thousands of elements drawn bit by bit, through the library's own layers. */
import type {
  BoundingBox12,
  BoundingBoxWH,
  Core,
  ElementDefinition,
  SingularElementArgument,
} from 'cytoscape'
import type { ElementData } from '../view-model/elements'
import { inSlices, type SliceOptions } from './in-slices'
import { nextTurn, rendererOf } from './renderer'

/** So many elements are drawn bit by bit before they are shown. */
export const MANY = 2000

export const isCrowded = (cy: Core): boolean => cy.elements().length > MANY

/** Resolves when the icons can be drawn: one that came later would have all layers drawn anew. */
export async function loadIcons(cy: Core, elements: readonly ElementDefinition[]): Promise<void> {
  const renderer = rendererOf(cy)
  const urls = new Set(
    elements.flatMap(({ data }) => (data as ElementData)['glyph'] ?? []).map(String),
  )
  const images = [...urls].map((url) => renderer.getCachedImage(url, null, () => undefined))
  await Promise.allSettled(images.map((image) => image.decode()))
}

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))

/** Milliseconds after which what goes on changing is drawn as it is. */
const PATIENCE = 3000

type Boxes = ReadonlyMap<SingularElementArgument, BoundingBox12 & BoundingBoxWH>

/** Answers with boxes that are known, where the library would work out each of them twice. */
function withBoxes<T>(boxes: Boxes, ask: () => T): T {
  const [any] = boxes.keys()
  if (!any) return ask()
  const kind = Object.getPrototypeOf(any) as SingularElementArgument
  const { boundingBox } = kind
  kind.boundingBox = function (this: SingularElementArgument, ...how) {
    return boxes.get(this) ?? boundingBox.apply(this, how)
  }
  try {
    return ask()
  } finally {
    kind.boundingBox = boundingBox
  }
}

/** The browser keeps what is drawn until it is looked at: a glance in each frame has it drawn in pieces. */
const glance = new OffscreenCanvas(1, 1).getContext('2d')

/** While drawing is held: has the library draw its layers a little in each frame, so that the picture is then there at once. */
export async function drawLayers(cy: Core, slices: SliceOptions): Promise<void> {
  const { isCurrent } = slices
  const renderer = rendererOf(cy)
  const cache = renderer.data.lyrTxrCache
  await nextTurn()
  if (!isCurrent()) return
  renderer.flushRenderedStyleQueue()
  const boxes = new Map<SingularElementArgument, BoundingBox12 & BoundingBoxWH>()
  const box = (some: readonly SingularElementArgument[]): void =>
    some.forEach((element) => void boxes.set(element, element.boundingBox()))
  if (!(await inSlices(cy, cy.elements().toArray(), box, slices))) return
  renderer.getCachedZSortedEles()
  await nextTurn()
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    await nextFrame()
    if (!isCurrent()) return
    if (cache.skipping) continue
    const { nondrag } = renderer.getCachedZSortedEles()
    if (withBoxes(boxes, () => cache.getLayers(nondrag, renderer.getPixelRatio()))) return
    // A picture too large for layers.
    if (cache.layersQueue.size() === 0) return
    for (const { canvas } of Object.values(cache.layersByLevel).flat())
      glance?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1)
  }
}
