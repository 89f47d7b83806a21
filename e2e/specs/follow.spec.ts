/** Following a meeting from the graph to the sentence it was read from. */
import { CORPUS, expect, test } from '../support/fixtures'
import { findColour, parseColour } from '../support/pictures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

test('a meeting leads to its sentence, and the sentence to its place in the report', async () => {
  const { page } = shared()
  const meeting = page.overview().getByRole('button', { name: /Kerry.*Lavrov|Lavrov.*Kerry/ })
  await meeting.first().click()
  await expect(page.inspector().getByText('Who and where')).toBeVisible()
  await expect(
    page
      .inspector()
      .getByRole('button', { name: /Lavrov/ })
      .first(),
  ).toBeVisible()
  const sentence = page.sentences().first()
  const words = (await sentence.innerText()).trim()
  await sentence.click()
  await expect(page.report()).toBeVisible()
  const highlighted = page.report().locator('.is-highlighted')
  await expect(highlighted.first()).toBeInViewport()
  const marked = (await highlighted.allInnerTexts()).join('')
  expect(words).toContain(marked.trim())
  expect(marked.length).toBeGreaterThan(3)
})

test('a click on a node of the drawing selects it', async () => {
  const { page } = shared()
  const mark = page.window.locator('li', { has: page.filter('People') }).locator('svg path')
  const colour = parseColour((await mark.first().getAttribute('fill')) ?? '')
  const spot = findColour(await page.graph().screenshot(), colour)
  expect(spot).not.toBeNull()
  await page.graph().click({ position: spot! })
  await expect(page.status()).toContainText('Selected:')
  await expect(page.inspector().getByText(/^Person ·/)).toBeVisible()
  await expect(page.sentences().first()).toBeVisible()
})

test('an entity shows its events and a mention in the report selects it again', async () => {
  const { page } = shared()
  await page.select(/Kerry/)
  await expect(page.inspector().getByText('Events by time')).toBeVisible()
  await page.sentences().first().click()
  await page.report().getByRole('button', { name: /Kerry/ }).first().click()
  await expect(page.status()).toContainText('Kerry')
})

test('selecting goes back and forward', async () => {
  const { page } = shared()
  await page.select(/Kerry/)
  await page.select(/Lavrov/)
  await page.button('Back').click()
  await expect(page.status()).toContainText('Kerry')
  await page.press('Alt+ArrowRight')
  await expect(page.status()).toContainText('Lavrov')
})
