/** Draws the app's main states into output/screenshots, in both themes and at two sizes, for people to look at; README's own into docs. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parleyFile } from '../bench/support/files'
import type { ParleyPage } from '../pages/parley-page'
import { chooseToOpen } from '../support/native'
import { CORPUS, ROOT, expect, test, type Launched } from '../support/fixtures'
import { manyReports, writeReports } from '../support/reports'

const IMAGES = join(ROOT, 'output', 'screenshots')
/** Other reports than the sample, to look at and not to keep. */
const REPORTS = process.env['PARLEY_REPORTS'] ?? CORPUS
const README_PICTURE = 'graph-light-1440x900'
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const

/** Without the caret and tips that come and go. */
async function draw(page: ParleyPage, name: string): Promise<void> {
  mkdirSync(IMAGES, { recursive: true })
  await page.window.mouse.move(0, 0)
  const path = join(IMAGES, `${name}.png`)
  await page.window.screenshot({ path, animations: 'disabled', caret: 'hide' })
  if (name === README_PICTURE && REPORTS === CORPUS)
    copyFileSync(path, join(ROOT, 'docs', 'images', `${name}.png`))
}

const VIEWS = [
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['table', 'Table'],
  ['matrix', 'Who met whom'],
] as const

const MENUS = [
  ['menu-style', /^Style/],
  ['menu-group', /^Group/],
  ['menu-more', 'More'],
  ['menu-node', 'More actions'],
] as const

/** From the menu of the actions of what is selected. */
const act = (page: ParleyPage, item: RegExp): Promise<void> => page.choose('More actions', item)

const DIALOGS: readonly (readonly [string, (page: ParleyPage) => Promise<void>])[] = [
  ['dialog-export', (page) => page.button('Export').click()],
  ['dialog-save-view', (page) => page.button('Save this view…').click()],
  ['dialog-merge', (page) => act(page, /^Merge/)],
  ['dialog-rename', (page) => act(page, /^Rename/)],
  ['dialog-review', (page) => page.press('r')],
  ['dialog-problems', (page) => page.choose('More', /problems/)],
  ['dialog-shortcuts', (page) => page.press('?')],
  ['dialog-tour', (page) => page.choose('More', /tour/)],
  ['dialog-about', (page) => page.choose('More', /^About/)],
]

/** From the first look to the sentence in its report. */
async function drawCorpus({ page }: Launched, as: (state: string) => string): Promise<void> {
  await page.settled()
  await draw(page, as('graph'))
  await page.openMeeting()
  await draw(page, as('event'))
  await act(page, /^Correct/)
  await expect(page.dialog('Correct this event')).toBeVisible()
  await draw(page, as('dialog-correct'))
  await page.press('Escape')
  await page.sentences().first().click()
  await expect(page.report()).toBeVisible()
  await draw(page, as('report'))
  await page.button('Show how sentences are read, for developers').click()
  await draw(page, as('report-how-read'))
  await page.button('Show how sentences are read, for developers').click()
  const palette = await page.search('Lavrov')
  await expect(palette.getByRole('option').first()).toBeVisible()
  await draw(page, as('search'))
  await page.press('Escape')
  await page.tab('Details').click()
  await page.window.getByRole('radio', { name: 'Meetings' }).click()
  await page.settled()
  await draw(page, as('meetings'))
  await page.window.getByRole('radio', { name: 'Places' }).click()
  await page.settled()
  await page.press('Escape')
  await draw(page, as('places'))
  for (const [file, view] of VIEWS) {
    await page.show(view)
    await draw(page, as(file))
  }
  await page.show('Graph')
  await drawDialogs(page, as)
  await drawChosen(page, as)
}

/** Filters, several nodes at once, a menu in the graph, the list, groups. */
async function drawChosen(page: ParleyPage, as: (state: string) => string): Promise<void> {
  await page.addToSelection(/Kerry/)
  await draw(page, as('several'))
  await page.graph().focus()
  await page.press('Shift+F10')
  await draw(page, as('menu-graph'))
  await page.press('Escape')
  await page.press('Escape')
  await page.button('More filters').click()
  await page.window.getByRole('combobox', { name: 'Where' }).selectOption({ index: 1 })
  await page.filter('Possible').uncheck()
  await page.filter('Groups').uncheck()
  await page.tab('List').click()
  await page.settled()
  await draw(page, as('filters'))
  await page.choose(/^Group/, 'By country')
  await page.settled()
  await draw(page, as('grouped'))
}

/** What opens above the window, and the details of a name. */
async function drawDialogs(page: ParleyPage, as: (state: string) => string): Promise<void> {
  await page.window.getByRole('radio', { name: 'Events' }).click()
  await page.select(/Lavrov/)
  await page.settled()
  await draw(page, as('name'))
  for (const [file, button] of MENUS) {
    await page.button(button).click()
    await expect(page.window.getByRole('menu')).toBeVisible()
    await draw(page, as(file))
    await page.press('Escape')
  }
  for (const [file, button] of DIALOGS) {
    await button(page)
    await expect(page.window.getByRole('dialog')).toBeVisible()
    await draw(page, as(file))
    await page.press('Escape')
    await expect(page.window.getByRole('dialog')).toBeHidden()
  }
}

for (const theme of ['light', 'dark'] as const)
  for (const size of SIZES) {
    const as = (state: string): string => `${state}-${theme}-${size.width}x${size.height}`
    test(`the reports, ${theme}, ${size.width}`, async ({ launch }) => {
      test.setTimeout(120_000)
      await drawCorpus(await launch({ path: REPORTS, theme, size }), as)
    })

    test(`a thousand reports, ${theme}, ${size.width}`, async ({ launch, folder }) => {
      const { page } = await launch({ path: parleyFile(folder, 1000), theme, size })
      await page.settled()
      await draw(page, as('thousand'))
      for (let step = 0; step < 3; step++) {
        await page.button(/^Show \d+ more events$/).click()
        await page.settled()
      }
      await draw(page, as('thousand-more'))
    })

    test(`empty and loading, ${theme}, ${size.width}`, async ({ launch, folder }) => {
      const { app, page } = await launch({ theme, size })
      await expect(page.welcome()).toBeVisible()
      await draw(page, as('empty'))
      await chooseToOpen(app, writeReports(folder, 'many', manyReports(1500)))
      await page
        .welcome()
        .getByRole('button', { name: /^Open folder/ })
        .click()
      await expect(page.loading().getByText(/\d+ of \d+/)).toBeVisible()
      await draw(page, as('loading'))
    })

    test(`error, ${theme}, ${size.width}`, async ({ launch, folder }) => {
      const { page } = await launch({ path: join(folder, 'gone'), theme, size })
      await expect(page.alert()).toBeVisible()
      await draw(page, as('error'))
    })
  }
