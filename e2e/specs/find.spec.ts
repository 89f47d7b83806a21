/** Search and filters. */
import { CORPUS, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

test('a name is found with a slip of the pen', async () => {
  const { page } = shared()
  const palette = await page.search('Lavrof')
  await palette
    .getByRole('option', { name: /Lavrov/ })
    .first()
    .click()
  await expect(palette).toBeHidden()
  await expect(page.status()).toContainText('Lavrov')
})

test('words of a sentence are found and open the report there', async () => {
  const { page } = shared()
  const palette = await page.search('ceasefire')
  await palette.getByRole('group', { name: 'Sentences' }).getByRole('option').first().click()
  await expect(page.report()).toBeVisible()
  await expect(page.report().locator('.is-highlighted').first()).toBeInViewport()
})

test('a hit has a menu, by pointer and by key', async () => {
  const { page } = shared()
  const palette = await page.search('Lavrov')
  const hit = palette.getByRole('option', { name: /Lavrov/ }).first()
  await hit.click({ button: 'right' })
  await expect(palette).toBeHidden()
  await page.item('Add to the selection').click()
  await expect(page.status()).toContainText('Lavrov')
  await page.press('Escape')
  await page.search('Lavrov')
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await page.press('Shift+F10')
  await expect(page.item('Add to the selection')).toBeVisible()
  await page.press('Escape')
})

test('a command is found by its words and run by Enter', async () => {
  const { page } = shared()
  const palette = await page.search('show the table')
  await expect(palette.getByRole('option', { name: /Show the table/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.press('Enter')
  await expect(page.tab('Table')).toHaveAttribute('aria-selected', 'true')
})

test('what is not there is said not to be there', async () => {
  const { page } = shared()
  const palette = await page.search('qqxxzz')
  await expect(palette.getByText(/Nothing found/)).toBeVisible()
})

test('a kind can be filtered out and its chip brings it back', async () => {
  const { page } = shared()
  const before = await page.counts()
  await page.filter('People').uncheck()
  await expect.poll(async () => (await page.counts()).entities).toBeLessThan(before.entities)
  await page.chips().getByRole('button').first().click()
  await expect.poll(async () => (await page.counts()).entities).toBe(before.entities)
  await expect(page.filter('People')).toBeChecked()
})

test('a category can be shown alone', async () => {
  const { page } = shared()
  const before = await page.counts()
  const row = page.window.locator('li', { has: page.filter('Met or talked') })
  await row.hover()
  await row.getByRole('button', { name: 'Only Met or talked' }).click()
  await expect.poll(async () => (await page.counts()).events).toBeLessThan(before.events)
  await expect(page.status()).toContainText(/\d+ of \d+ event/)
})
