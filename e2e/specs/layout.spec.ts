/** Thousands of nodes stay in hand: a long layout tells how far it is and can be stopped, what is selected stands out, the paper follows the hand. */
import { expect, test } from '../support/fixtures'
import { parleyFile } from '../bench/support/files'

test('a layout that takes long is stopped, and the graph stays in hand', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ path: parleyFile(folder, 300, 1830, 3000) })
  await page.settled()
  const { events } = await page.counts()
  await page.command('Show all events')
  await expect.poll(async () => (await page.counts()).events).toBeGreaterThan(10 * events)
  await page.settled()
  await page.choose(/^Layout/, 'Force-directed')
  const progress = page.window.getByRole('status').filter({ hasText: 'Arranging' })
  await expect(progress).toBeVisible()
  await progress.getByRole('button', { name: 'Stop' }).click()
  await page.settled()
  await expect(progress).toBeHidden()
  await page.graph().focus()
  await page.press('ArrowRight')
  await expect(page.status()).toContainText('Selected:')

  const dimmed = page.window.locator('.graph-canvas.is-dimmed')
  await expect(dimmed).toBeVisible()
  const more = page.inspector().getByRole('button', { name: /^Show more/ })
  const rows = page.inspector().getByRole('listitem')
  const before = await rows.count()
  await more.first().click()
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
  await page.press('Escape')
  await expect(dimmed).toBeHidden()

  const paper = page.window.locator('.graph-canvas > div').first()
  const { x, y } = (await page.graph().boundingBox())!
  const picture = await page.graph().screenshot()
  await page.window.mouse.move(x + 20, y + 20)
  await page.window.mouse.down()
  await page.window.mouse.move(x + 60, y + 20, { steps: 4 })
  await page.window.mouse.move(x + 80, y + 20)
  await expect(paper).toHaveCSS('transform', /matrix\(1, 0, 0, 1, [1-9]/)
  await page.window.mouse.up()
  await expect(paper).toHaveCSS('transform', 'none')
  await expect.poll(async () => (await page.graph().screenshot()).equals(picture)).toBe(false)
})
