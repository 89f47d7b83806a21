/** Keeps what the library has drawn of thousands of elements where it would draw all of them anew for a click. */
import type { Core } from 'cytoscape'
import { rendererOf, type OwnElement, type Renderer } from './renderer'

export function keepLayers(cy: Core): void {
  const renderer = rendererOf(cy)
  keepTogether(renderer)
  keepUnchanged(renderer)
}

/** What is pressed is drawn apart from the others only once it is dragged. */
function keepTogether(renderer: Renderer): void {
  const part = renderer.updateCachedGrabbedEles.bind(renderer)
  renderer.updateCachedGrabbedEles = () => {
    part()
    const all = renderer.cachedZSortedEles
    if (all && !renderer.dragData.didDrag) Object.assign(all, { drag: [], nondrag: [...all] })
  }
}

/** What is pressed is told to have other looks, also when they are the same. */
function keepUnchanged({ data: { lyrTxrCache: layers } }: Renderer): void {
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
    const others = [...elements].filter((element) => !isAsDrawn(element))
    if (others.length > 0) invalidate(others)
  }
}
