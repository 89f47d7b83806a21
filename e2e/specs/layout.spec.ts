/** A long layout runs beside the window: it tells how far it is, and can be stopped. */
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
})
