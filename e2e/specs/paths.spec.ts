/** Several nodes together: paths between two, and what they have in common. */
import { CORPUS, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

test.beforeEach(async () => {
  const { page } = shared()
  await page.select(/Kerry/)
  await page.addToSelection(/Vienna/)
  await expect(page.status()).toContainText('2 selected')
})

for (const path of ['Shortest path', 'Path in time order'])
  test(`${path.toLowerCase()} is drawn and taken away by its chip`, async () => {
    const { page } = shared()
    await page.button(path).click()
    const chip = page.chips().getByRole('button', { name: /Path of \d+ nodes/ })
    await expect(chip).toBeVisible()
    await chip.click()
    await expect(chip).toBeHidden()
  })

test('what two have in common is added to the selection', async () => {
  const { page } = shared()
  await page.button('Common neighbours').click()
  await expect(page.status()).toContainText(/([3-9]|\d\d+) selected/)
})
