/** Both themes, and no serious barrier in either (axe). */
import AxeBuilder from '@axe-core/playwright'
import type { ParleyPage } from '../pages/parley-page'
import { CORPUS, end, expect, test } from '../support/fixtures'

/** The serious findings in what is shown, one line each. */
async function barriers(page: ParleyPage): Promise<string[]> {
  const axe = new AxeBuilder({ page: page.window }).setLegacyMode(true)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

const themeOf = (page: ParleyPage): Promise<string | null> =>
  page.window.locator('html').getAttribute('data-theme')

for (const theme of ['light', 'dark'] as const) {
  test(`${theme}: no barrier with the graph, an event, a report and the dialogs`, async ({
    launch,
  }) => {
    const { page } = await launch({ path: CORPUS, theme })
    await page.settled()
    expect(await themeOf(page)).toBe(theme)
    expect.soft(await barriers(page), 'overview').toEqual([])
    await page
      .overview()
      .getByRole('button', { name: /Kerry|Lavrov/ })
      .first()
      .click()
    await expect(page.sentences().first()).toBeVisible()
    expect.soft(await barriers(page), 'event').toEqual([])
    await page.sentences().first().click()
    await expect(page.report()).toBeVisible()
    expect.soft(await barriers(page), 'report').toEqual([])
    const palette = await page.search('Lavrov')
    await expect(palette.getByRole('option').first()).toBeVisible()
    expect.soft(await barriers(page), 'search').toEqual([])
    await page.press('Escape')
    await page.button('Export').click()
    await expect(page.dialog('Export')).toBeVisible()
    expect.soft(await barriers(page), 'export').toEqual([])
  })

  test(`${theme}: no barrier in the other views`, async ({ launch }) => {
    const { page } = await launch({ path: CORPUS, theme })
    await page.settled()
    for (const view of ['Timeline', 'Map', 'Table', 'Who met whom']) {
      await page.show(view)
      expect.soft(await barriers(page), view).toEqual([])
    }
  })

  test(`${theme}: no barrier before anything is open`, async ({ launch }) => {
    const { page } = await launch({ theme })
    await expect(page.welcome()).toBeVisible()
    expect.soft(await barriers(page)).toEqual([])
  })
}

test('a theme chosen stays for the next start', async ({ launch }) => {
  const first = await launch({ path: CORPUS })
  await first.page.settled()
  await first.page.button(/^Theme:/).click()
  await first.page.window.getByRole('menuitemcheckbox', { name: 'Dark' }).click()
  await expect.poll(() => themeOf(first.page)).toBe('dark')
  await end(first.app)
  const second = await launch()
  await expect.poll(() => themeOf(second.page)).toBe('dark')
})
