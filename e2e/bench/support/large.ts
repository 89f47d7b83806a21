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

/** Clicks on one of the nodes with most lines, the busiest first, and waits until everything else is dimmed and drawn. */
export async function pickBusy(page: Page, rank: number): Promise<void> {
  const at = await page.evaluate(
    ({ selector, rank }) => {
      const container = document.querySelector(selector) as Container
      const { cy } = container._cyreg
      const node = cy.nodes().sort((a, b) => b.degree(false) - a.degree(false))[rank]!
      const { left, top } = container.getBoundingClientRect()
      const { x, y } = node.renderedPosition()
      return { x: left + x, y: top + y }
    },
    { selector: OURS, rank },
  )
  await page.mouse.click(at.x, at.y)
  await page.waitForFunction((selector) => {
    const { cy } = (document.querySelector(selector) as Container)._cyreg
    const { skipFrame } = (cy as unknown as { renderer(): { skipFrame: boolean } }).renderer()
    return !skipFrame && cy.nodes('.picked').length === 1 && cy.elements('.faded').length > 0
  }, OURS)
}
