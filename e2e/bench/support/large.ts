/** The large graph: what it is made of, all of it drawn, and its busiest node picked. */
import { expect, type Page } from '@playwright/test'
import type { ParleyPage } from '../../pages/parley-page'
import { drawn, OURS, type Container } from './canvas'

/** Articles, entities and events, of which about five thousand nodes and ten thousand lines are drawn. */
export const LARGE_GRAPH = [300, 1830, 3000] as const

/** Draws all of it and waits until it stands still. */
export async function showAll(page: ParleyPage): Promise<void> {
  await page.command('Show all events')
  const nodes = async (): Promise<number> => (await drawn(page.window, OURS)).nodes
  await expect.poll(nodes, { timeout: 30_000 }).toBeGreaterThan(4800)
  await page.settled()
}

interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The nodes with most lines, and where they are in the window. */
export const busiest = (page: Page, most: number): Promise<readonly Spot[]> =>
  page.evaluate(
    ({ selector, most }) => {
      const container = document.querySelector(selector) as Container
      const { left, top } = container.getBoundingClientRect()
      const nodes = container._cyreg.cy.nodes().map((node) => {
        const { x, y } = node.renderedPosition()
        return { id: node.id(), lines: node.degree(false), x: left + x, y: top + y }
      })
      return nodes.sort((a, b) => b.lines - a.lines).slice(0, most)
    },
    { selector: OURS, most },
  )

/** Clicks on a node and waits until it and what has to do with it are drawn above the others. */
export async function pick(page: Page, { id, x, y }: Spot): Promise<void> {
  await page.mouse.click(x, y)
  await page.waitForFunction(
    ({ dimmed, sheet, id }) => {
      if (!document.querySelector(dimmed)) return false
      const { cy } = (document.querySelector(sheet) as Container)._cyreg
      const { skipFrame } = (cy as unknown as { renderer(): { skipFrame: boolean } }).renderer()
      return !skipFrame && cy.getElementById(id).hasClass('picked')
    },
    { dimmed: `${OURS}.is-dimmed`, sheet: '.graph-spotlight', id },
  )
}
