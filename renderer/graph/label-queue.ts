/** Writes labels anew a moment after the paper or the nodes have moved, once for many moves. */
import type { Core } from 'cytoscape'
import { applyLabels } from './apply-labels'

export class LabelQueue {
  private timer = 0

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
    if (!this.cy.destroyed() && !this.isHeld()) applyLabels(this.cy)
  }

  end(): void {
    window.clearTimeout(this.timer)
  }
}
