/** Shows what is selected among thousands of elements on a sheet of its own above the dimmed picture, which need not be drawn anew for it. */
import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape'
import type { Palette } from '../view-model/palette'
import { stylesheet } from '../view-model/stylesheet'
import { applyLabelsInSlices } from './apply-labels'
import { createCy } from './create-cy'
import { markingOf, type Marked, type Marking } from './highlight'
import { inSlices } from './in-slices'
import { LabelQueue } from './label-queue'
import { drawLayers, loadIcons } from './layers'
import { addElements } from './patch'
import { nextTurn, rendererOf, whileHeld } from './renderer'

/** More elements than this are drawn bit by bit. */
const MANY_AT_ONCE = 500

/** As it is on the paper, with words of its own. */
const copyOf = (element: SingularElementArgument, { marksOf }: Marking): ElementDefinition => ({
  group: element.isNode() ? 'nodes' : 'edges',
  data: { ...(element.data() as ElementDefinition['data']), shown: false },
  classes: [...marksOf(element.id())],
  ...(element.isNode() ? { position: { ...element.position() } } : {}),
})

export class Spotlight {
  private readonly sheet: Core
  private readonly labels: LabelQueue
  private turn = 0
  private on = false

  /** The sheet lies on the drawing and is moved with it. */
  constructor(private readonly cy: Core) {
    const box = document.createElement('div')
    box.className = 'graph-spotlight'
    rendererOf(cy).data.canvasContainer.append(box)
    this.sheet = createCy(box)
    this.labels = new LabelQueue(this.sheet, () => !this.on)
    cy.on('render', () => this.on && this.follow())
    cy.on('position', 'node', ({ target }) => {
      if (this.on)
        this.sheet.getElementById(target.id() as string).position({ ...target.position() })
    })
  }

  dress(palette: Palette): void {
    this.sheet.style().fromJson(stylesheet(palette)).update()
  }

  /** What was shown stays until what is to be shown can be drawn whole. */
  async show(marked: Marked): Promise<void> {
    const turn = ++this.turn
    const isCurrent = (): boolean => turn === this.turn && !this.cy.destroyed()
    // What was clicked is answered first.
    await nextTurn()
    if (!isCurrent()) return
    const marking = markingOf(this.cy, marked)
    if (marking.lit.empty()) return this.clear()
    const copies = [...marking.lit.nodes(), ...marking.lit.edges()].map((one) =>
      copyOf(one, marking),
    )
    const add = (some: readonly ElementDefinition[]): void => addElements(this.sheet, some)
    await whileHeld(this.sheet, async () => {
      this.sheet.elements().remove()
      this.layOn()
      const icons = loadIcons(this.sheet, copies)
      await nextTurn()
      if (!(await inSlices(this.sheet, copies, add, { isCurrent }))) return
      await icons
      if (!(await applyLabelsInSlices(this.sheet, { isCurrent }))) return
      if (copies.length > MANY_AT_ONCE) await drawLayers(this.sheet, { isCurrent })
      this.on = isCurrent()
    })
    if (this.on && isCurrent()) this.dim(true)
  }

  clear(): void {
    this.turn++
    this.on = false
    this.dim(false)
    this.sheet.elements().remove()
  }

  resize(): void {
    this.sheet.resize()
  }

  end(): void {
    this.labels.end()
    this.sheet.destroy()
  }

  private dim(dim: boolean): void {
    this.cy.container()?.classList.toggle('is-dimmed', dim)
  }

  private layOn(): void {
    this.sheet.viewport({ zoom: this.cy.zoom(), pan: { ...this.cy.pan() } })
  }

  /** In the same frame as the drawing. */
  private follow(): void {
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()]
    const at = this.sheet.pan()
    if (this.sheet.zoom() === zoom && at.x === pan.x && at.y === pan.y) return
    this.layOn()
    rendererOf(this.sheet).render({})
    this.labels.queue()
  }
}
