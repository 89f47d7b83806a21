/** Moves a drawing as a hand would, and counts the frames in which the page keeps up. */
import type { Page } from '@playwright/test'
import type { Container } from './canvas'

export type Gesture = 'pan' | 'zoom'

/**
 * What was there before: everything had just been given its looks anew, as by a filter or a selection,
 * or the picture stood still until Cytoscape had drawn all its layers. The library draws them bit by bit
 * while nothing else is drawn, so that the same gesture is many times slower before than after.
 */
export type Before = 'after a change' | 'standing still'

export interface Frames {
  readonly perSecond: number
  /** Milliseconds of the longest one. */
  readonly longest: number
}

interface Layers {
  getLayers(elements: unknown, pixelRatio: number): unknown
  readonly layersQueue: { size(): number }
  readonly skipping: boolean
}

/** Milliseconds. */
const LENGTH = 4000
const PATIENCE = 30_000

/** Frames while the paper is dragged in circles, or while the wheel zooms in and out at a steady pace. */
export async function framesWhile(
  page: Page,
  selector: string,
  gesture: Gesture,
  before: Before,
): Promise<Frames> {
  await prepare(page, selector, before)
  return page.evaluate(
    async ({ selector, gesture, length }) => {
      const container = document.querySelector(selector) as Container
      const box = container.getBoundingClientRect()
      const target = container.querySelector('canvas') ?? container
      const at = { x: box.left + 8, y: box.top + 8 }
      const mouse = (type: string, x: number, y: number, on: EventTarget): void => {
        const held = type === 'mouseup' ? 0 : 1
        const place = { clientX: x, clientY: y, button: 0, buttons: held, which: 1 }
        on.dispatchEvent(new MouseEvent(type, { ...place, bubbles: true, cancelable: true }))
      }
      const wheel = (deltaY: number): void => {
        const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
        target.dispatchEvent(
          new WheelEvent('wheel', { ...place, deltaY, bubbles: true, cancelable: true }),
        )
      }
      if (gesture === 'pan') mouse('mousedown', at.x, at.y, target)
      const frames = await new Promise<{ perSecond: number; longest: number }>((done) => {
        const from = performance.now()
        let [count, last, longest] = [0, from, 0]
        const step = (): void => {
          const now = performance.now()
          const spent = now - from
          longest = Math.max(longest, now - last)
          if (spent > length) return done({ perSecond: (count * 1000) / spent, longest })
          count++
          // So fast that the pointer is on another pixel in every frame, however many there are.
          const circle = spent / 100
          const x = at.x + 120 + 120 * Math.sin(circle)
          const y = at.y + 120 - 120 * Math.cos(circle)
          if (gesture === 'pan') mouse('mousemove', x, y, window)
          // As far in a second, however many frames there are.
          else wheel((Math.sin(spent / 250) > 0 ? -1 : 1) * Math.min(60, (now - last) / 8))
          last = now
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      })
      if (gesture === 'pan') mouse('mouseup', at.x, at.y, window)
      return frames
    },
    { selector, gesture, length: LENGTH },
  )
}

/** Fits the graph and brings about what is to be before. */
const prepare = (page: Page, selector: string, before: Before): Promise<void> =>
  page.evaluate(
    async ({ selector, before, patience }) => {
      const { cy } = (document.querySelector(selector) as Container)._cyreg
      const renderer = (cy as unknown as { renderer(): unknown }).renderer() as {
        readonly data: { readonly lyrTxrCache: Layers }
        getCachedZSortedEles(): { readonly nondrag: unknown }
        getPixelRatio(): number
      }
      const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))
      cy.fit(undefined, 60)
      if (before === 'after a change') {
        cy.style().update()
        await nextFrame()
        return
      }
      const { lyrTxrCache: layers } = renderer.data
      const until = performance.now() + patience
      do await nextFrame()
      while (
        performance.now() < until &&
        (layers.skipping ||
          layers.layersQueue.size() > 0 ||
          !layers.getLayers(renderer.getCachedZSortedEles().nondrag, renderer.getPixelRatio()))
      )
    },
    { selector, before, patience: PATIENCE },
  )
