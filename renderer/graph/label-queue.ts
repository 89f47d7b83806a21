/** Writes labels anew a moment after the paper or the nodes have moved, once for many moves. */
import type { Core } from 'cytoscape'
import { applyLabels, applyLabelsInSlices } from './apply-labels'
import { isCrowded } from './layers'

export class LabelQueue {
  private timer = 0
  private turn = 0

  constructor(
    private readonly cy: Core,
    /** While nodes are brought to their places, labels are written there. */
    private readonly isHeld: () => boolean,
  ) {}

  queue(wait = 90): void {
    this.end()
    this.timer = window.setTimeout(() => this.now(), wait)
  }

  now(): void {
    this.end()
    const turn = ++this.turn
    const isCurrent = (): boolean => turn === this.turn && !this.isHeld()
    if (this.cy.destroyed() || this.isHeld()) return
    if (isCrowded(this.cy)) void applyLabelsInSlices(this.cy, { isCurrent })
    else applyLabels(this.cy)
  }

  end(): void {
    window.clearTimeout(this.timer)
  }
}
