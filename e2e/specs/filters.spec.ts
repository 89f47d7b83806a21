/** The filters beside kinds and categories: certainty, confidence, outlet, country, and what exactly happened. */
import type { Locator } from '@playwright/test'
import { CORPUS, expect, test } from '../support/fixtures'
import { MEETING, REFUSAL, writeReports } from '../support/reports'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

const chip = (name: RegExp): Locator => shared().page.chips().getByRole('button', { name })
const isFiltered = (): Promise<void> =>
  expect(shared().page.status()).toContainText(/\d+ of \d+ events/)

test('what did not happen for certain can be left out', async () => {
  const { page } = shared()
  await page.filter('Possible').uncheck()
  await isFiltered()
  await chip(/possible/i).click()
  await expect(page.filter('Possible')).toBeChecked()
})

for (const [name, words] of [
  ['Where', /Remove filter: In /],
  ['What exactly happened', /Remove filter: Only /],
] as const)
  test(`“${name}” keeps what was chosen, until its chip is taken away`, async () => {
    const { page } = shared()
    await page.button('More filters').click()
    const choice = page.window.getByRole('combobox', { name })
    await choice.selectOption({ index: 1 })
    await isFiltered()
    await expect(choice).toContainText('Add another…')
    await chip(words).click()
    await expect(page.status()).not.toContainText(' of ')
  })

test('the reports of one outlet', async ({ launch, folder }) => {
  const path = writeReports(folder, 'outlets', {
    'a.txt': MEETING,
    'b.txt': REFUSAL,
    'metadata.csv': 'file,outlet\na.txt,Harbour News\nb.txt,The Quay\n',
  })
  const { page } = await launch({ path })
  await page.settled()
  await page.button('More filters').click()
  await page.window.getByRole('combobox', { name: 'Outlet' }).selectOption('The Quay')
  await expect(page.status()).toContainText(/\d+ of \d+ events/)
  await page.show('Table')
  const told = page.window.getByRole('grid').locator('[data-node]')
  await expect(told.filter({ hasText: 'quota' }).first()).toBeVisible()
  await expect(told.filter({ hasText: 'Lisbon' })).toHaveCount(0)
  await page
    .chips()
    .getByRole('button', { name: /The Quay/ })
    .click()
  await expect(told.filter({ hasText: 'Lisbon' }).first()).toBeVisible()
})

test('only events that several reports tell, or that are read with confidence', async () => {
  const { page } = shared()
  await page.button('More filters').click()
  for (const name of [/^Told by at least/, /^Confidence from/]) {
    const slider = page.window.getByRole('slider', { name })
    await slider.focus()
    await page.press('End')
    await isFiltered()
    await slider.focus()
    await page.press('Home')
    await expect(page.status()).not.toContainText(' of ')
  }
})
