/** Keeps what the library has drawn of thousands of elements where it would draw all of them anew for a click. */
import type { Core } from 'cytoscape'
import { MANY } from './layers'
import { rendererOf, type OwnElement, type Renderer } from './renderer'

export function keepLayers(cy: Core): void {
  const renderer = rendererOf(cy)
  keepTogether(renderer)
  keepUnchanged(renderer)
}

const isCrowdDrawn = (renderer: Renderer): boolean =>
  (renderer.cachedZSortedEles?.length ?? 0) > MANY

/** What is pressed is drawn apart from the others only once it is dragged; among thousands it is then left in the picture too. */
function keepTogether(renderer: Renderer): void {
  const part = renderer.updateCachedGrabbedEles.bind(renderer)
  renderer.updateCachedGrabbedEles = () => {
    part()
    const all = renderer.cachedZSortedEles
    if (!all) return
    const dragged = renderer.dragData.didDrag
    if (!dragged || isCrowdDrawn(renderer)) Object.assign(all, { nondrag: [...all] })
    if (!dragged) Object.assign(all, { drag: [] })
  }
}

/** What is pressed is told to have other looks, also when they are the same. What is dragged among thousands changes the picture when it is dropped. */
function keepUnchanged(renderer: Renderer): void {
  const { lyrTxrCache: layers } = renderer.data
  const waiting = new Set<OwnElement>()
  const drawn = new WeakMap<OwnElement, string>()
  const lookOf = ({ 0: { _private: own } }: OwnElement): string =>
    `${own.styleKey} ${own.backgroundTimestamp ?? 0}`
  const isAsDrawn = (element: OwnElement): boolean =>
    element[0]._private.rstyle.clean === true && drawn.get(element) === lookOf(element)
  const draw = layers.drawEleInLayer.bind(layers)
  layers.drawEleInLayer = (layer, element, ...how) => {
    drawn.set(element, lookOf(element))
    draw(layer, element, ...how)
  }
  const invalidate = layers.invalidateElements.bind(layers)
  layers.invalidateElements = (elements) => {
    for (const element of elements) if (!isAsDrawn(element)) waiting.add(element)
    if (waiting.size === 0 || (renderer.dragData.didDrag && isCrowdDrawn(renderer))) return
    invalidate([...waiting])
    waiting.clear()
  }
}
