/** Owns the drawing: shows a scene, keeps every node's place, lays out off the UI thread. */
import type { Core } from 'cytoscape'
import { sceneElements } from '../view-model/elements'
import type { LayoutName, Point } from '../view-model/layout/types'
import type { Palette } from '../view-model/palette'
import type { Reading, Scene } from '../view-model/scene'
import { stylesheet } from '../view-model/stylesheet'
import { applyLabels } from './apply-labels'
import { createCy, listen, type CanvasEvents } from './create-cy'
import { highlight, type Marked } from './highlight'
import { fitTo } from './fit'
import { createLayoutClient } from './layout-client'
import { layoutGraph } from './layout-graph'
import { patchElements } from './patch'
import { moveTo } from './move-to'

export interface GraphListener extends Omit<CanvasEvents, 'onViewport'> {
  onLayout(state: { running: boolean; done: number }): void
  onZoom(zoom: number): void
}

type Places = Map<string, Point>

/** Above this number edges are hidden while panning. */
const LARGE = 1200

export class GraphController {
  readonly cy: Core
  private readonly layouts = createLayoutClient()
  private readonly places: Record<Reading, Places> = {
    events: new Map(),
    meetings: new Map(),
    places: new Map(),
  }
  private scene: Scene = { reading: 'events', nodes: [], edges: [] }
  private palette: Palette | null = null
  private marked: Marked = { nodes: [], edge: null, path: [], pinned: new Set() }
  private labelTimer = 0
  /** Counts layouts begun. */
  private turn = 0
  private layoutName: LayoutName = 'force'

  constructor(
    container: HTMLElement,
    private readonly listener: GraphListener,
    large = false,
  ) {
    this.cy = createCy(container, large)
    this.busy(true)
    listen(this.cy, {
      ...listener,
      onMoved: () => {
        this.remember()
        this.queueLabels()
        listener.onMoved()
      },
      onViewport: () => {
        this.queueLabels()
        listener.onZoom(this.cy.zoom())
      },
    })
  }

  /** Draws a scene. New nodes find a place among the others; the first scene of a reading is laid out whole. */
  show(scene: Scene, palette: Palette): void {
    const readingChanged = scene.reading !== this.scene.reading
    if (!readingChanged) this.remember()
    this.scene = scene
    if (palette !== this.palette) {
      this.palette = palette
      this.cy.style().fromJson(stylesheet(palette)).update()
    }
    const added = patchElements(this.cy, sceneElements(scene, palette))
    const known = this.places[scene.reading]
    const fresh = (readingChanged ? scene.nodes.map((node) => node.id) : added).filter((id) => {
      const at = known.get(id)
      if (at) this.cy.getElementById(id).position({ x: at.x, y: at.y })
      return !at
    })
    highlight(this.cy, this.marked)
    const large = scene.nodes.length > LARGE
    this.setLarge(large)
    if (fresh.length === 0) {
      this.busy(false)
      this.queueLabels()
      if (readingChanged) this.fit()
    } else if (fresh.length === scene.nodes.length || large) void this.layout(this.layoutName)
    else void this.settleNew(new Set(fresh))
  }

  /** Lays everything out anew; pinned nodes stay. */
  async layout(name: LayoutName): Promise<void> {
    this.layoutName = name
    await this.run(name, layoutGraph(this.cy, this.scene, this.marked.pinned, null), true)
  }

  private async settleNew(fresh: ReadonlySet<string>): Promise<void> {
    const kept = new Set(this.scene.nodes.map((n) => n.id).filter((id) => !fresh.has(id)))
    await this.run('settle', layoutGraph(this.cy, this.scene, this.marked.pinned, kept), false)
  }

  private async run(
    name: LayoutName | 'settle',
    graph: ReturnType<typeof layoutGraph>,
    refit: boolean,
  ): Promise<void> {
    const turn = ++this.turn
    this.busy(true)
    this.listener.onLayout({ running: true, done: 0 })
    const places = await this.layouts.run(name, graph, (done) =>
      this.listener.onLayout({ running: true, done }),
    )
    // A layout begun meanwhile goes on.
    if (this.cy.destroyed() || turn !== this.turn) return
    if (places) {
      const empty = this.places[this.scene.reading].size === 0
      await moveTo(this.cy, places, { animate: !empty, refit })
      this.remember()
    }
    this.labelsNow()
    this.busy(false)
    this.listener.onLayout({ running: false, done: 1 })
  }

  stopLayout(): void {
    this.layouts.stop()
  }

  mark(marked: Marked): void {
    this.marked = marked
    highlight(this.cy, marked)
    this.queueLabels(0)
  }

  fit(ids: readonly string[] = []): void {
    const some = ids.length
      ? this.cy.nodes().filter((node) => ids.includes(node.id()))
      : this.cy.elements()
    if (some.nonempty()) fitTo(this.cy, some)
    this.labelsNow()
  }

  zoomBy(factor: number): void {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: this.middle() })
  }

  /** Brings a node into view without changing the zoom, when it is outside. */
  reveal(id: string): void {
    const node = this.cy.getElementById(id)
    if (node.empty()) return
    const { x, y } = node.renderedPosition()
    const inside = x > 30 && y > 30 && x < this.cy.width() - 30 && y < this.cy.height() - 30
    if (!inside) this.cy.center(node)
  }

  /** Places of the current reading, to be saved with a view. */
  savedPlaces(): Readonly<Record<string, Point>> {
    this.remember()
    return Object.fromEntries(this.places[this.scene.reading])
  }

  /** Puts nodes where a saved view had them. */
  restorePlaces(places: Readonly<Record<string, Point>>, reading: Reading): void {
    this.places[reading] = new Map(Object.entries(places))
    if (reading !== this.scene.reading) return
    this.cy.batch(() => {
      for (const [id, { x, y }] of Object.entries(places))
        this.cy.getElementById(id).position({ x, y })
    })
    this.queueLabels()
  }

  /** Forgets every place: another graph was opened. */
  forget(): void {
    this.layouts.stop()
    this.cy.elements().remove()
    for (const places of Object.values(this.places)) places.clear()
  }

  resize(): void {
    this.cy.resize()
    this.queueLabels()
  }

  destroy(): void {
    window.clearTimeout(this.labelTimer)
    this.layouts.stop()
    this.cy.destroy()
  }

  currentScene(): Scene {
    return this.scene
  }

  private middle(): { x: number; y: number } {
    return { x: this.cy.width() / 2, y: this.cy.height() / 2 }
  }

  private remember(): void {
    const places = this.places[this.scene.reading]
    this.cy.nodes().forEach((node) => {
      const { x, y } = node.position()
      places.set(node.id(), { x, y })
    })
  }

  /** Told to people who cannot see that nodes still move. */
  private busy(busy: boolean): void {
    this.cy.container()?.setAttribute('aria-busy', String(busy))
  }

  private queueLabels(wait = 90): void {
    window.clearTimeout(this.labelTimer)
    this.labelTimer = window.setTimeout(() => this.labelsNow(), wait)
  }

  private labelsNow(): void {
    window.clearTimeout(this.labelTimer)
    if (!this.cy.destroyed()) applyLabels(this.cy)
  }

  /** Options Cytoscape reads from its renderer: only those that may change while it runs. */
  private setLarge(large: boolean): void {
    const renderer = (this.cy as unknown as { renderer(): Record<string, unknown> }).renderer()
    renderer['hideEdgesOnViewport'] = large
    renderer['textureOnViewport'] = large
  }
}
