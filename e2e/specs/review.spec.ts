/** Going through what may be one and the same: later, different, the same; undone, and kept in the file. */
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { CORPUS, end, expect, test } from '../support/fixtures'
import { chooseToSave, expectTitle } from '../support/native'
import type { ParleyPage } from '../pages/parley-page'

const asking = (page: ParleyPage): Locator => page.dialog('Could these be the same?')
const done = (page: ParleyPage): Locator => page.dialog('Possible duplicates')
const sides = (page: ParleyPage): Locator =>
  asking(page).getByRole('region').getByRole('heading', { level: 2 })
const left = (page: ParleyPage, pairs: string): Promise<void> =>
  expect(asking(page).getByText(`${pairs} left`)).toBeVisible()

test('each pair is put off, told apart or joined, by keys, and undone', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  const before = (await page.status().innerText()).split(' ')
  await page.press('r')
  await left(page, '2 pairs')
  await expect(sides(page)).toHaveCount(2)
  const first = await sides(page).allInnerTexts()
  const sentences = asking(page).getByRole('button', { name: /^Open in the report:/ })
  await expect.poll(() => sentences.count()).toBeGreaterThanOrEqual(2)

  await page.press('l')
  await left(page, '1 pair')
  await expect.poll(() => sides(page).allInnerTexts()).not.toEqual(first)
  await page.press('d')
  await expect(done(page)).toContainText('1 pair put off for later.')
  await page.press('ControlOrMeta+z')
  await left(page, '1 pair')
  await page.press('d')
  await done(page).getByRole('button', { name: 'Look at them again' }).click()
  await left(page, '1 pair')
  expect(await sides(page).allInnerTexts()).toEqual(first)

  await page.press('s')
  await expect(done(page)).toContainText('Nothing left to review.')
  await page.press('Escape')
  await expect(page.overview().getByRole('button', { name: /possible duplicate/ })).toBeHidden()
  expect((await page.status().innerText()).split(' ')).not.toEqual(before)
  await page.press('ControlOrMeta+z')
  await page.press('ControlOrMeta+z')
  await expect(
    page.overview().getByRole('button', { name: 'Review 2 possible duplicates' }),
  ).toBeVisible()
})

test('a sentence opens its report, and the review goes on where it was', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  await page
    .overview()
    .getByRole('button', { name: /possible duplicates/ })
    .click()
  await page.press('l')
  await left(page, '1 pair')
  await asking(page)
    .getByRole('button', { name: /^Open in the report:/ })
    .first()
    .click()
  await expect(asking(page)).toBeHidden()
  await expect(page.report().locator('.is-highlighted').first()).toBeInViewport()
  await page.choose('More', /^Review/)
  await left(page, '1 pair')
})

test('what was told apart is kept in the file', async ({ launch, folder }) => {
  const file = join(folder, 'apart.parley')
  const first = await launch({ path: CORPUS })
  await first.page.settled()
  await first.page.press('r')
  await asking(first.page).getByRole('button', { name: 'Different' }).click()
  await left(first.page, '1 pair')
  await first.page.press('Escape')
  await chooseToSave(first.app, file)
  await first.page.press('ControlOrMeta+s')
  await expectTitle(first.app, /^apart\.parley/)
  await end(first.app)

  const second = await launch({ path: file })
  await second.page.settled()
  await expect(
    second.page.overview().getByRole('button', { name: 'Review 1 possible duplicate' }),
  ).toBeVisible()
})
