/** Both themes, and no serious barrier in either (axe). */
import AxeBuilder from '@axe-core/playwright'
import type { ParleyPage } from '../pages/parley-page'
import { CORPUS, end, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

/** The serious findings in what is shown, or in one part of it, one line each. */
async function barriers(page: ParleyPage, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page: page.window }).setLegacyMode(true)
  if (part) axe.include(part)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

const noBarrier = async (page: ParleyPage, where: string, part?: string): Promise<void> =>
  expect.soft(await barriers(page, part), where).toEqual([])

const themeOf = (page: ParleyPage): Promise<string | null> =>
  page.window.locator('html').getAttribute('data-theme')

const DIALOG = '[role="dialog"]'

/** Dialogs that a command of the search opens. */
const COMMANDS = [
  ['keyboard shortcuts', 'Keyboard shortcuts'],
  ['about parley', 'About Parley'],
  ['save this view', 'Save this view'],
  ['export…', 'Export'],
  ['problems with files', 'Problems with files'],
  ['review possible duplicates', 'Could these be the same?'],
] as const

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    const shared = sharedApp({ path: CORPUS, theme })

    test('no barrier with the graph, an event, a report and a name', async () => {
      const { page } = shared()
      expect(await themeOf(page)).toBe(theme)
      await noBarrier(page, 'overview')
      await page.openMeeting()
      await noBarrier(page, 'event')
      await page.sentences().first().click()
      await page
        .report()
        .getByRole('button', { name: /^Show how sentences/ })
        .click()
      await expect(page.report().getByLabel('How this is read').first()).toBeVisible()
      await noBarrier(page, 'report')
      await page.select(/Kerry/)
      await expect(page.sentences().first()).toBeVisible()
      await noBarrier(page, 'name')
      await page.tab('List').click()
      await noBarrier(page, 'list')
    })

    test('no barrier in the search, the menus and the dialogs', async () => {
      const { page } = shared()
      const palette = await page.search('Lavrov')
      await expect(palette.getByRole('option').first()).toBeVisible()
      await noBarrier(page, 'search', DIALOG)
      for (const [words, name] of COMMANDS) {
        await palette.getByRole('combobox').fill(words)
        await palette.getByRole('group', { name: 'Commands' }).getByRole('option').first().click()
        await expect(page.dialog(name)).toBeVisible()
        await noBarrier(page, name, DIALOG)
        await page.press('Escape')
        await page.search('')
      }
      await page.press('Escape')
      await page.select(/Kerry/)
      for (const item of ['Rename…', 'Merge with another…']) {
        await page.inspector().getByRole('button', { name: 'More actions' }).click()
        await page.item(item).click()
        await noBarrier(page, item, DIALOG)
        await page.press('Escape')
      }
      await page.button(/^Group/).click()
      await noBarrier(page, 'menu', '[role="menu"]')
    })

    test('no barrier in the other views and in a grouped graph', async () => {
      const { page } = shared()
      for (const view of ['Timeline', 'Map', 'Table', 'Who met whom']) {
        await page.show(view)
        await noBarrier(page, view)
      }
      await page.show('Graph')
      await page.choose(/^Group/, 'By side')
      await page.filter('People').uncheck()
      await page.settled()
      await noBarrier(page, 'grouped')
    })
  })

for (const theme of ['light', 'dark'] as const)
  test(`${theme}: no barrier before anything is open, nor in the tour`, async ({ launch }) => {
    const { page } = await launch({ theme, tour: true })
    await expect(page.welcome()).toBeVisible()
    await noBarrier(page, 'welcome')
    await page.welcome().getByRole('button', { name: 'Look at the sample' }).click()
    await expect(page.dialog('What you see')).toBeVisible()
    await page.settled()
    await noBarrier(page, 'tour')
    await page.button('Next').click()
    await page.button('Skip the tour').click()
    await expect(page.dialog('Every line has its sentence')).toBeHidden()
    // Asked for in a menu, it is led through by the keys alone.
    await page.choose('More', /tour/)
    for (let card = 1; card < 5; card++) {
      await expect(page.button('Next')).toBeFocused()
      await page.press('Enter')
    }
    await expect(page.button('Close')).toBeFocused()
    await page.press('Enter')
    await expect(page.dialog('Put it right')).toBeHidden()
  })

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
