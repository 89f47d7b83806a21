/** Shows the labels that fit at the current zoom, at a steady size on screen. */
import type { Core, NodeCollection, NodeSingular, SingularElementArgument } from 'cytoscape'
import type { ElementData } from '../view-model/elements'
import { linesBySide, type Crossed } from '../view-model/label-sides'
import { gapFor, isCorner, overlaps, WAYS, type Box } from '../view-model/label-box'
import { placeLabels, type LabelNode } from '../view-model/labels'
import { inSlices, type SliceOptions } from './in-slices'
import { measureText } from './measure-text'
import { changed } from './patch'

/** Pixels on screen. */
const FONT_SIZE = 12

const ACROSS = { [-1]: 'left', 0: 'center', 1: 'right' } as const
const DOWN = { [-1]: 'top', 0: 'center', 1: 'bottom' } as const

const labelNode = (node: NodeSingular): LabelNode => {
  const { x, y } = node.position()
  const data = node.data() as { size: number; label: string; brief: string; rank: number }
  return {
    id: node.id(),
    x,
    y,
    size: data.size,
    label: data.label,
    brief: data.brief,
    must: node.hasClass('picked'),
    rank: data.rank + (node.hasClass('picked') ? 1e6 : 0) + (node.hasClass('lit') ? 1e5 : 0),
  }
}

/** The first are always named: a picture of talks in which a chief negotiator has no name says little. */
const LEADING = 5

/** Boxes of the numbers written on edges, by their ids. */
const edgeBoxes = (cy: Core, fontSize: number): ReadonlyMap<string, Box> =>
  new Map(
    cy.edges('[label != ""]').map((edge) => {
      const { x, y } = edge.midpoint()
      const [across, down] = [fontSize, fontSize * 0.8]
      return [edge.id(), { left: x - across, right: x + across, top: y - down, bottom: y + down }]
    }),
  )

/** The buttons in the corner, in pixels, with a little room around them. */
const BUTTONS = { width: 46, height: 116 }

function buttonsBox(cy: Core): Box {
  const { x2, y2 } = cy.extent()
  const zoom = cy.zoom()
  return {
    left: x2 - BUTTONS.width / zoom,
    right: x2,
    top: y2 - BUTTONS.height / zoom,
    bottom: y2,
  }
}

/** In a crowd there are lines on every side. */
const CROWD = 400

const linesAt = (node: NodeSingular): Crossed =>
  linesBySide(
    node.position(),
    (node.neighborhood('node') as NodeCollection).map((end) => end.position()),
  )

/** What is to be written on an element. */
interface Written {
  readonly element: SingularElementArgument
  readonly data: ElementData
}

/** Chooses the labels that fit in the window; gives what differs from what is written. */
function labelChanges(cy: Core): readonly Written[] {
  const fontSize = FONT_SIZE / cy.zoom()
  const extent = cy.extent()
  const nodes = cy.nodes().map(labelNode)
  // Words do not touch the frame.
  const edge = fontSize * 0.4
  const numbers = edgeBoxes(cy, fontSize * 0.9)
  const placed = placeLabels(nodes, {
    fontSize,
    measure: measureText,
    leading: LEADING,
    obstacles: [buttonsBox(cy)],
    yielding: [...numbers.values()],
    ...(nodes.length > CROWD ? {} : { crossed: (id) => linesAt(cy.getElementById(id)) }),
    viewport: {
      left: extent.x1 + edge,
      right: extent.x2 - edge,
      top: extent.y1 + edge,
      bottom: extent.y2 - edge,
    },
  })
  const names = [...placed.values()]
  const numberOf = (edge: SingularElementArgument): string => {
    const box = numbers.get(edge.id())
    const isCovered = box !== undefined && names.some((name) => overlaps(name.box, box))
    return isCovered ? '' : (edge.data('label') as string)
  }
  const dataOf = (element: SingularElementArgument): ElementData => {
    if (element.isEdge())
      return numbers.has(element.id())
        ? { fontSize: fontSize * 0.9, number: numberOf(element) }
        : {}
    const label = placed.get(element.id())
    if (!label) return element.data('shown') ? { shown: false } : {}
    const [right, down] = WAYS[label.side]
    const gap = isCorner(label.side) ? 0 : gapFor(fontSize)
    return {
      shown: true,
      text: label.text,
      fontSize,
      halign: ACROSS[right],
      valign: DOWN[down],
      marginX: right * gap,
      marginY: down * gap,
      outline: fontSize * 0.17,
    }
  }
  return cy
    .elements()
    .toArray()
    .map((element) => ({ element, data: dataOf(element) }))
    .filter(({ element, data }) => changed(element.data() as Record<string, unknown>, data))
}

const writeLabels = (cy: Core, changes: readonly Written[]): void =>
  cy.batch(() => {
    for (const { element, data } of changes) element.data({ ...data })
  })

/** Writes the labels that fit in the window. */
export const applyLabels = (cy: Core): void => writeLabels(cy, labelChanges(cy))

/** With a node's words the library works out all its lines anew: those of a few nodes at a time. */
const AT_A_TIME = 4

/** The same, while the window answers in between. */
export const applyLabelsInSlices = (cy: Core, slices: SliceOptions): Promise<boolean> =>
  inSlices(cy, labelChanges(cy), (some) => writeLabels(cy, some), slices, AT_A_TIME)
