/** Saving, reopening, and what is asked before unsaved work would be lost. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerQuestion,
  chooseToOpen,
  chooseToSave,
  clickMenu,
  closeWindow,
  questionsAsked,
  expectTitle,
} from '../support/native'
import { CORPUS, end, expect, test } from '../support/fixtures'
import { MEETING, writeReports } from '../support/reports'
import type { ParleyPage } from '../pages/parley-page'

/** A correction made by a person. */
async function rename(page: ParleyPage, from: RegExp, to: string): Promise<void> {
  await page.select(from)
  await page.inspector().getByRole('button', { name: 'More actions' }).click()
  await page.window.getByRole('menuitem', { name: 'Rename…' }).click()
  const dialog = page.window.getByRole('dialog', { name: /^Rename/ })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(to)
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(page.inspector().getByRole('heading', { name: to })).toBeVisible()
}

test('a saved graph opens again with its correction', async ({ launch, folder }) => {
  const file = join(folder, 'kept.parley')
  const first = await launch({ path: CORPUS })
  await first.page.settled()
  await rename(first.page, /Kerry/, 'J. F. Kerry')
  const before = await first.page.status().innerText()
  await chooseToSave(first.app, file)
  await first.page.button('Save').click()
  await expectTitle(first.app, /^kept\.parley/)
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3')
  expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([])
  await end(first.app)

  const second = await launch()
  await chooseToOpen(second.app, file)
  await second.page
    .welcome()
    .getByRole('button', { name: /Open Parley file/ })
    .click()
  await second.page.settled()
  expect((await second.page.nodeNames()).join('\n')).toContain('J. F. Kerry')
  const counts = (text: string): string | undefined => /\d+ reports\s+\d+ names/.exec(text)?.[0]
  expect(counts(before)).toBeDefined()
  expect(counts(await second.page.status().innerText())).toBe(counts(before))
})

test('a note and a saved view stay with the file', async ({ launch, folder }) => {
  const file = join(folder, 'noted.parley')
  const first = await launch({ path: CORPUS })
  await first.page.settled()
  await first.page.select(/Kerry/)
  await first.page.button('Add a note').click()
  await first.page.inspector().getByLabel('Your note').fill('Ask the spokesman')
  await first.page.window.keyboard.press('Tab')
  await first.page.button('Save this view…').click()
  await first.page.window.getByRole('textbox', { name: 'Name of the view' }).fill('My look')
  await first.page.button('Save view').click()
  await expect(first.page.button('My look')).toBeVisible()
  await chooseToSave(first.app, file)
  await first.page.button('Save').click()
  await expectTitle(first.app, /^noted\.parley/)
  await end(first.app)

  const second = await launch({ path: file })
  await second.page.settled()
  await expect(second.page.button('My look')).toBeVisible()
  await second.page.select(/Kerry/)
  await expect(second.page.inspector().getByLabel('Your note')).toHaveValue('Ask the spokesman')
})

test('a file known already is saved without asking', async ({ launch, folder }) => {
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await chooseToSave(app, join(folder, 'once.parley'))
  await clickMenu(app, 'save')
  await expectTitle(app, /^once\.parley/)
  await rename(page, /Lavrov/, 'S. Lavrov')
  await expect(page.window.getByRole('img', { name: 'Not saved' })).toBeVisible()
  await chooseToSave(app, join(folder, 'never.parley'))
  await page.press('ControlOrMeta+s')
  await expect(page.window.getByRole('img', { name: 'Not saved' })).toBeHidden()
  expect(existsSync(join(folder, 'never.parley'))).toBe(false)
})

test('a place that cannot be written to is told', async ({ launch, folder }) => {
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await chooseToSave(app, join(folder, 'no', 'such', 'folder', 'x.parley'))
  await page.button('Save').click()
  await expect(page.window.getByRole('region', { name: /Notifications/ })).toContainText(/\w+/)
  await expectTitle(app, /corpus/)
})

test('closing with unsaved work can be taken back', async ({ launch, folder }) => {
  const path = writeReports(folder, 'reports', { 'a.txt': MEETING })
  const { app, page } = await launch({ path })
  await page.settled()
  await answerQuestion(app, 'stay')
  await closeWindow(app)
  await expect.poll(() => questionsAsked(app)).toBe(1)
  await expect(page.graph()).toBeVisible()
})

test('closing with unsaved work can save it', async ({ launch, folder }) => {
  const path = writeReports(folder, 'reports', { 'a.txt': MEETING })
  const file = join(folder, 'at-the-end.parley')
  const { app, page } = await launch({ path })
  await page.settled()
  await answerQuestion(app, 'save')
  await chooseToSave(app, file)
  const closed = app.waitForEvent('close')
  await closeWindow(app)
  await closed
  expect(existsSync(file)).toBe(true)
})

test('closing without saving lets the work go', async ({ launch, folder }) => {
  const path = writeReports(folder, 'reports', { 'a.txt': MEETING })
  const { app, page } = await launch({ path })
  await page.settled()
  await answerQuestion(app, 'lose')
  const closed = app.waitForEvent('close')
  await closeWindow(app)
  await closed
  expect(readdirSync(path)).toEqual(['a.txt'])
})

test('the sample as it was read closes without a question', async ({ launch }) => {
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await answerQuestion(app, 'stay')
  const closed = app.waitForEvent('close')
  await closeWindow(app)
  await closed
})

test('opening something else asks about corrections first', async ({ launch, folder }) => {
  const other = writeReports(folder, 'other', { 'a.txt': MEETING })
  const { app, page } = await launch({ path: CORPUS })
  await page.settled()
  await rename(page, /Kerry/, 'J. F. Kerry')
  await answerQuestion(app, 'stay')
  await chooseToOpen(app, other)
  await page.button('Open folder').click()
  await expect.poll(() => questionsAsked(app)).toBe(1)
  await expectTitle(app, /corpus/)
  await answerQuestion(app, 'lose')
  await page.button('Open folder').click()
  await expectTitle(app, /other/)
})
