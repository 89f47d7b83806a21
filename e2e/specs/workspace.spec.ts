/** The window around the graph: columns that keep their widths, words under the pointer, nodes that stay where they are. */
import type { Core } from 'cytoscape'
import type { ParleyPage } from '../pages/parley-page'
import { CORPUS, expect, test } from '../support/fixtures'
import { clickMenu } from '../support/native'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

interface Drawn {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Where every node stands on the plane, and where the most linked one is in the window. */
const drawn = (
  page: ParleyPage,
): Promise<{ readonly all: readonly Drawn[]; readonly hub: Drawn }> =>
  page.graph().evaluate((canvas) => {
    const { cy } = (canvas as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg
    const box = canvas.getBoundingClientRect()
    const [hub] = cy.nodes().sort((a, b) => b.degree(false) - a.degree(false))
    const { x, y } = hub!.renderedPosition()
    return {
      all: cy.nodes().map((node) => ({ id: node.id(), ...node.position() })),
      hub: { id: hub!.id(), x: box.left + x, y: box.top + y },
    }
  })

test('a column made wider is as wide the next time', async () => {
  const { page } = shared()
  const details = page.window.getByRole('complementary', { name: 'Details' })
  const widthOf = async (): Promise<number> => (await details.boundingBox())?.width ?? 0
  const before = await widthOf()
  await page.window.getByRole('separator', { name: 'Width of the details' }).focus()
  for (let step = 0; step < 3; step++) await page.press('ArrowLeft')
  await expect.poll(widthOf).toBeGreaterThan(before + 20)
  const wider = await widthOf()
  await page.window.reload()
  await page.settled()
  await expect.poll(async () => Math.abs((await widthOf()) - wider)).toBeLessThan(2)
})

test('what is under the pointer is told, and selecting it moves nothing', async () => {
  const { page } = shared()
  const { all, hub } = await drawn(page)
  await page.window.mouse.move(hub.x + 2, hub.y + 2)
  await expect(page.window.locator('.hover-card')).toContainText(/\d+ events? · \d+ reports?/)
  await page.window.mouse.click(hub.x, hub.y)
  await expect(page.status()).toContainText('Selected: ')
  await page.settled()
  expect((await drawn(page)).all).toEqual(all)
})

test('the native menu leads to the views', async () => {
  const { app, page } = shared()
  await clickMenu(app, 'view-map')
  await expect(page.tab('Map')).toHaveAttribute('aria-selected', 'true')
  await clickMenu(app, 'view-graph')
  await expect(page.tab('Graph')).toHaveAttribute('aria-selected', 'true')
})
