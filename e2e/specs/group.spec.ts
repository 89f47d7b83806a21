/** Names folded into one node for each country, or each side. */
import { CORPUS, expect, test } from '../support/fixtures'
import type { ParleyPage } from '../pages/parley-page'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

const folded = (page: ParleyPage, name: RegExp) => page.window.getByRole('option', { name }).first()

for (const [by, name] of [
  ['By country', /^Russia: \d+ nodes folded/],
  ['By side', /^Russia and its side: \d+ nodes folded/],
] as const)
  test(`${by.toLowerCase()}: a country takes in its minister, shows how many, and unfolds`, async () => {
    const { page } = shared()
    const before = await page.counts()
    await page.choose(/^Group/, by)
    await page.settled()
    await expect.poll(async () => (await page.counts()).entities).toBeLessThan(before.entities)
    await page.tab('List').click()
    await expect(
      page.window.getByRole('option', { name: 'Sergei Lavrov', exact: true }),
    ).toHaveCount(0)
    await folded(page, name).click()
    await page.tab('Details').click()
    await expect(page.inspector().getByRole('button', { name: 'Sergei Lavrov' })).toBeVisible()
    await expect(page.inspector().getByText(/represents/)).toBeVisible()
    await page.inspector().getByRole('button', { name: 'Unfold' }).click()
    await page.settled()
    await page.tab('List').click()
    await expect(
      page.window.getByRole('option', { name: 'Sergei Lavrov', exact: true }),
    ).toHaveCount(1)
    await page.window
      .getByRole('option', { name: 'Sergei Lavrov', exact: true })
      .click({ button: 'right' })
    await page.item(/^Fold Russia/).click()
    await expect(folded(page, name)).toBeVisible()
  })

test('the chip of a grouping, and undo, take it back', async () => {
  const { page } = shared()
  const before = await page.counts()
  for (const back of ['chip', 'undo']) {
    await page.choose(/^Group/, 'By country')
    await expect.poll(async () => (await page.counts()).entities).toBeLessThan(before.entities)
    if (back === 'chip')
      await page
        .chips()
        .getByRole('button', { name: /Grouped by country/ })
        .click()
    else await page.press('ControlOrMeta+z')
    await expect.poll(() => page.counts()).toEqual(before)
  }
})

test('the rule of a grouping is told where it is chosen', async () => {
  const { page } = shared()
  await page.button(/^Group/).click()
  await expect(page.item('By side')).toContainText('whom the reports say someone represents')
  await expect(page.item('By country')).toContainText('One node for each country')
})

test('meetings between folded countries stay countable', async () => {
  const { page } = shared()
  await page.press('m')
  await page.choose(/^Group/, 'By country')
  await page.settled()
  await page.tab('List').click()
  await expect(folded(page, /^Sergei Lavrov|^Russia/)).toBeVisible()
  expect((await page.counts()).links).toBeGreaterThan(0)
})
