/** The reader: from mention to mention, and how a sentence is read. */
import { CORPUS, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

const count = () => shared().page.report().locator('.mention-count')

test.beforeEach(async () => {
  const { page } = shared()
  await page.select(/Lavrov/)
  await page.sentences().first().click()
  await expect(page.report()).toBeVisible()
})

test('next and previous mention lead through the report', async () => {
  const { page } = shared()
  const next = page.report().getByRole('button', { name: /^Next mention of .*Lavrov/ })
  await next.click()
  await expect(count()).toHaveText(/^\d+ of \d+$/)
  const [here = 0, total = 0] = (await count().innerText()).split(' of ').map(Number)
  expect(total).toBeGreaterThan(1)
  await next.click()
  await expect(count()).toHaveText(`${(here % total) + 1} of ${total}`)
  await expect(page.report().locator('.is-highlighted').first()).toBeInViewport()
  await page
    .report()
    .getByRole('button', { name: /^Previous mention/ })
    .click()
  await expect(count()).toHaveText(`${here} of ${total}`)
})

test('developers see how a paragraph is read, as the command line prints it', async () => {
  const { page } = shared()
  const toggle = page.report().getByRole('button', { name: /^Show how sentences are read/ })
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  const read = page.report().getByLabel('How this is read')
  await expect(read.first()).toContainText('mentions:')
  await expect(read.first()).toContainText('Lavrov')
  await expect(read.first()).toContainText('events:')
  await toggle.click()
  await expect(read).toHaveCount(0)
})

test('a mention has a menu, and a report can be kept alone', async () => {
  const { page } = shared()
  await page.report().locator('.mention').first().click({ button: 'right' })
  await expect(page.item('Add to the selection')).toBeVisible()
  await page.press('Escape')
  await page.window.locator('[data-article]').first().click({ button: 'right' })
  await page.item('Only events of this report').click()
  await expect(page.status()).toContainText(/\d+ of \d+ events/)
  await page
    .chips()
    .getByRole('button', { name: /^Remove filter: Report:/ })
    .click()
  await expect(page.status()).not.toContainText(' of ')
})
