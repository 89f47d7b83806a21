/** Opening: the corpus at the start, a folder by the dialog, the sample, and recent files. */
import { chooseToOpen, expectTitle } from '../support/native'
import { CORPUS, end, expect, startAgain, test } from '../support/fixtures'
import { MEETING, REFUSAL, writeReports } from '../support/reports'

test('the corpus opens as a graph with its people, places and meetings', async ({ launch }) => {
  const { app, page, complaints } = await launch({ path: CORPUS })
  await page.settled()
  await expectTitle(app, /corpus/)
  await expect(page.status()).toContainText('5 reports')
  const names = (await page.nodeNames()).join('\n')
  for (const name of ['Kerry', 'Lavrov', 'Vienna', 'Geneva', 'Hamburg'])
    expect(names).toContain(name)
  await page.tab('Details').click()
  await expect(page.overview().getByRole('button', { name: /^Who met whom/ })).toBeVisible()
  expect(complaints).toEqual([])
})

test('without anything to open there are ways to begin', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.welcome()).toBeVisible()
  await page.welcome().getByRole('button', { name: 'Look at the sample' }).click()
  await page.settled()
  await expect(page.status()).toContainText('5 reports')
})

test('a folder chosen in the dialog is read and remembered', async ({ launch, folder }) => {
  const reports = writeReports(folder, 'two reports', { 'a.txt': MEETING, 'b.txt': REFUSAL })
  const first = await launch()
  await chooseToOpen(first.app, reports)
  await first.page
    .welcome()
    .getByRole('button', { name: /^Open folder/ })
    .click()
  await first.page.settled()
  await expect(first.page.status()).toContainText('2 reports')
  await expectTitle(first.app, /two reports/)
  await end(first.app)

  const second = await launch()
  const recent = second.page.window.getByRole('region', { name: 'Recent' })
  await recent.getByRole('button', { name: /two reports/ }).click()
  await second.page.settled()
  await expect(second.page.status()).toContainText('2 reports')
})

test('a closed dialog changes nothing', async ({ launch }) => {
  const { app, page } = await launch()
  await chooseToOpen(app, null)
  await page
    .welcome()
    .getByRole('button', { name: /^Open folder/ })
    .click()
  await expect(page.welcome()).toBeVisible()
  await expect(page.alert()).toBeHidden()
})

test('names with spaces and letters of other languages are read', async ({ launch, folder }) => {
  const reports = writeReports(folder, 'Отчёты 2016', { 'Gespräche in Köln.txt': MEETING })
  const { page } = await launch({ path: reports })
  await page.settled()
  await expect(page.status()).toContainText('1 report')
})

test('a second start hands its folder to the window that is open', async ({ launch, folder }) => {
  const reports = writeReports(folder, 'handed over', { 'a.txt': MEETING })
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await startAgain(app, folder, reports)
  await expectTitle(app, /handed over/)
  await page.settled()
  await expect(page.status()).toContainText('1 report')
})
