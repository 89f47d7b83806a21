/** Marks what is selected: by the looks of the elements themselves, or among thousands by a spotlight on some of them. */
import type { Core } from 'cytoscape'
import type { Palette } from '../view-model/palette'
import { applyLabelsInSlices } from './apply-labels'
import { highlight, markChanges, writeMarks, type Marked } from './highlight'
import { inSlices, type SliceOptions } from './in-slices'
import type { LabelQueue } from './label-queue'
import { drawLayers, isCrowded } from './layers'
import { nextTurn, whileHeld } from './renderer'
import { Spotlight } from './spotlight'

export class Marker {
  private marked: Marked = { nodes: [], edges: [], path: [], pinned: new Set() }
  private readonly spotlight: Spotlight
  private turn = 0

  constructor(
    private readonly cy: Core,
    private readonly labels: LabelQueue,
    /** While nodes are brought to their places, thousands of them are marked there. */
    private readonly isHeld: () => boolean,
  ) {
    this.spotlight = new Spotlight(cy)
  }

  get pinned(): ReadonlySet<string> {
    return this.marked.pinned
  }

  /** Marks something else from now on. */
  mark(marked: Marked): void {
    this.marked = marked
    const turn = ++this.turn
    const isCurrent = (): boolean => turn === this.turn && !this.isHeld()
    if (!isCrowded(this.cy)) {
      highlight(this.cy, marked)
      this.labels.queue(0)
    } else if (isCurrent()) {
      void this.remark(isCurrent)
      this.light()
    }
  }

  /** Marks what is drawn. */
  draw(): void {
    highlight(this.cy, this.ownMarks())
    this.light()
  }

  /** The same for the elements themselves, slice by slice. */
  drawInSlices(slices: SliceOptions): Promise<boolean> {
    const write = (some: Parameters<typeof writeMarks>[1]): void => writeMarks(this.cy, some)
    return inSlices(this.cy, markChanges(this.cy, this.ownMarks()), write, slices)
  }

  /** Turns the spotlight to where what is selected stands now. */
  light(): void {
    if (isCrowded(this.cy)) void this.spotlight.show(this.marked)
    else this.spotlight.clear()
  }

  readonly dress = (palette: Palette): void => this.spotlight.dress(palette)
  readonly darken = (): void => this.spotlight.clear()
  readonly resize = (): void => this.spotlight.resize()
  readonly end = (): void => this.spotlight.end()

  /** Of thousands only those that are pinned look otherwise: with one of them the library draws all anew. */
  private ownMarks(): Marked {
    return isCrowded(this.cy) ? { ...this.marked, nodes: [], edges: [], path: [] } : this.marked
  }

  private async remark(isCurrent: () => boolean): Promise<void> {
    // What was clicked is answered first.
    await nextTurn()
    if (!isCurrent()) return
    if (markChanges(this.cy, this.ownMarks()).length === 0) return
    const slices = { isCurrent }
    await whileHeld(this.cy, async () => {
      if (!(await this.drawInSlices(slices))) return
      if (await applyLabelsInSlices(this.cy, slices)) await drawLayers(this.cy, slices)
    })
  }
}
