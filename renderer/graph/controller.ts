/** Owns the drawing: shows a scene, keeps every node's place, lays out off the UI thread. */
import type { Core, ElementDefinition } from 'cytoscape'
import { once } from '../../shared/once'
import { sceneElements } from '../view-model/elements'
import type { LayoutGraph, LayoutName, Point } from '../view-model/layout/types'
import type { Palette } from '../view-model/palette'
import type { Reading, Scene } from '../view-model/scene'
import { stylesheet } from '../view-model/stylesheet'
import { arrange } from './arrange'
import { createCy, listen, type CanvasEvents } from './create-cy'
import type { Marked } from './highlight'
import { LabelQueue } from './label-queue'
import { Marker } from './marker'
import { fitTo, reveal, seesAll, zoomAround } from './fit'
import { createLayoutClient } from './layout-client'
import { layoutGraph } from './layout-graph'
import { addElements, patchElements } from './patch'
import { PlaceMemory } from './places'
import { LARGE, planFor, type Plan } from './plan'
import { movePicture } from './renderer'

export interface GraphListener extends Omit<CanvasEvents, 'onViewport'> {
  onLayout(state: { running: boolean; done: number }): void
  onZoom(zoom: number): void
}

/** More new elements than this are added slice by slice, also when their places are known. */
const AT_ONCE = 400

/** Progress is told in so many steps. */
const STEPS = 20

export class GraphController {
  readonly cy: Core
  private readonly layouts = createLayoutClient()
  private readonly memory = new PlaceMemory()
  private scene: Scene = { reading: 'events', nodes: [], edges: [] }
  private palette: Palette | null = null
  /** What was last asked to be shown, of which graph. */
  private asked: {
    readonly scene: Scene
    readonly palette: Palette
    readonly graph: string
  } | null = null
  private readonly marker: Marker
  private readonly labels: LabelQueue
  private showTimer = 0
  /** Counts arrangements begun. */
  private turn = 0
  /** Whether nodes are being brought to their places: labels are written then. */
  private arranging = false
  /** Whether every node was in the window before the scene changed. */
  private whole = true
  /** Nodes of the scene that have no place yet. */
  private homeless: ReadonlySet<string> = new Set()
  private layoutName: LayoutName = 'force'

  constructor(
    container: HTMLElement,
    private readonly listener: GraphListener,
  ) {
    this.cy = createCy(container)
    this.labels = new LabelQueue(this.cy, () => this.arranging)
    this.marker = new Marker(this.cy, this.labels, () => this.arranging)
    this.busy(true)
    listen(this.cy, {
      ...listener,
      onMoved: () => {
        this.remember()
        this.labels.queue()
        listener.onMoved()
      },
      onViewport: () => {
        this.labels.queue()
        listener.onZoom(this.cy.zoom())
      },
    })
  }

  /** Draws a scene of a graph. New nodes find a place among the others, then they are added. */
  show(scene: Scene, palette: Palette, graph: string): void {
    const { asked } = this
    if (asked?.scene === scene && asked.palette === palette && asked.graph === graph) return
    this.asked = { scene, palette, graph }
    this.busy(true)
    window.clearTimeout(this.showTimer)
    if (asked && asked.graph !== graph) {
      this.forget()
      this.showNow(scene, palette)
    } else {
      // What was clicked is seen to change before the drawing does.
      this.showTimer = window.setTimeout(() => this.showNow(scene, palette))
    }
  }

  private showNow(scene: Scene, palette: Palette): void {
    this.remember()
    this.whole = seesAll(this.cy)
    const readingChanged = scene.reading !== this.scene.reading
    this.scene = scene
    if (palette !== this.palette) {
      this.palette = palette
      this.cy.style().fromJson(stylesheet(palette)).update()
      this.marker.dress(palette)
    }
    const fresh = patchElements(this.cy, sceneElements(scene, palette))
    const places = this.memory.of(scene.reading)
    this.homeless = new Set(scene.nodes.map(({ id }) => id).filter((id) => !places.has(id)))
    if (readingChanged) this.putBack()
    movePicture(this.cy, scene.nodes.length > LARGE)
    const plan = planFor({
      all: scene.nodes.length,
      fresh: this.homeless.size,
      layout: this.layoutName,
      graph: (standing) => this.standing(standing),
    })
    if (plan || fresh.length > AT_ONCE) return void this.arrange(plan, fresh)
    addElements(this.cy, fresh, places)
    this.marker.draw()
    this.labels.queue()
    if (readingChanged) this.fit()
    this.keepWhole()
    this.busy(false)
  }

  /** Lays everything out anew; pinned nodes stay. */
  async layout(name: LayoutName): Promise<void> {
    this.layoutName = name
    this.remember()
    await this.arrange({ name, graph: once(() => this.standing('forget')), refit: true }, [])
  }

  /** A newer call takes over. */
  private async arrange(plan: Plan | null, fresh: readonly ElementDefinition[]): Promise<void> {
    const turn = ++this.turn
    const isCurrent = (): boolean => turn === this.turn && !this.cy.destroyed()
    let told = -1
    const progress = (done: number): void => {
      const part = Math.round(done * STEPS) / STEPS
      if (part !== told) this.listener.onLayout({ running: true, done: part })
      told = part
    }
    this.busy(true)
    progress(0)
    this.arranging = true
    this.marker.darken()
    const arranged = await arrange(this.cy, {
      ...{ plan, fresh, isCurrent, progress, homeless: this.homeless },
      laying: plan && this.layouts.run(plan.name, plan.graph, progress),
      places: this.memory.of(this.scene.reading),
      nodes: this.scene.nodes.length,
      onPlaced: () => {
        this.homeless = new Set()
        return this.marker.drawInSlices({ isCurrent })
      },
    })
    if (!arranged) return
    this.arranging = false
    this.remember()
    this.marker.light()
    this.labels.queue()
    this.keepWhole()
    this.busy(false)
    this.listener.onLayout({ running: false, done: 1 })
  }

  private standing(others: 'stay' | 'begin' | 'forget'): LayoutGraph {
    const { pinned } = this.marker
    return layoutGraph(this.scene, {
      aspect: this.cy.width() / Math.max(1, this.cy.height()),
      places: this.memory.of(this.scene.reading),
      keeps: (id) => others === 'stay' || pinned.has(id),
      begins: others === 'begin',
    })
  }

  readonly stopLayout = (): void => this.layouts.stop()

  readonly mark = (marked: Marked): void => this.marker.mark(marked)

  fit(ids: readonly string[] = []): void {
    const some = ids.length
      ? this.cy.nodes().filter((node) => ids.includes(node.id()))
      : this.cy.nodes()
    if (some.nonempty()) fitTo(this.cy, some)
    this.labels.now()
  }

  /** Who saw everything still does, whatever has come. */
  private readonly keepWhole = (): void => void (this.whole && !seesAll(this.cy) && this.fit())

  readonly zoomBy = (factor: number): void => zoomAround(this.cy, factor)
  readonly reveal = (id: string): void => reveal(this.cy, id)

  /** Places of the current reading, to be saved with a view. */
  savedPlaces(): Readonly<Record<string, Point>> {
    this.remember()
    return Object.fromEntries(this.memory.of(this.scene.reading))
  }

  /** Puts nodes where a saved view had them. */
  restorePlaces(places: Readonly<Record<string, Point>>, reading: Reading): void {
    this.memory.replace(reading, places)
    if (reading !== this.scene.reading) return
    this.putBack()
    this.labels.queue()
  }

  private putBack(): void {
    this.memory.putBack(this.cy, this.scene.reading)
  }

  /** Forgets every place: another graph was opened. */
  private forget(): void {
    // What is being brought onto the paper belongs to the graph before.
    this.turn++
    this.arranging = false
    this.layouts.stop()
    this.marker.darken()
    this.cy.elements().remove()
    this.memory.forget()
  }

  resize(): void {
    this.cy.resize()
    this.marker.resize()
    this.labels.queue()
  }

  destroy(): void {
    this.labels.end()
    this.marker.end()
    window.clearTimeout(this.showTimer)
    this.layouts.end()
    this.cy.destroy()
  }

  readonly currentScene = (): Scene => this.scene

  private remember(): void {
    this.memory.remember(this.cy, this.scene.reading, this.homeless)
  }

  /** Told to people who cannot see that nodes still move. */
  private busy(busy: boolean): void {
    this.cy.container()?.setAttribute('aria-busy', String(busy))
  }
}
