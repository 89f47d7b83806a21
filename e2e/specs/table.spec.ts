/** The table: sort, find, choose columns, select, export. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS, expect, test } from '../support/fixtures'
import { chooseToSave } from '../support/native'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

const rows = () => shared().page.window.getByRole('grid').locator('[data-node]')
const head = (name: string) => shared().page.window.getByRole('columnheader', { name })

test.beforeEach(() => shared().page.show('Table'))

test('a click on a title sorts, a second one turns the order round', async () => {
  await expect(head('Date')).toHaveAttribute('aria-sort', 'ascending')
  const first = await rows().first().getAttribute('data-node')
  await head('Event').getByRole('button').click()
  await expect(head('Event')).toHaveAttribute('aria-sort', 'ascending')
  const labels = await rows().locator('.main').allInnerTexts()
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')))
  await head('Event').getByRole('button').click()
  await expect(head('Event')).toHaveAttribute('aria-sort', 'descending')
  await head('Date').getByRole('button').click()
  await expect.poll(() => rows().first().getAttribute('data-node')).toBe(first)
})

test('rows are found by words, and names have a table of their own', async () => {
  const { page } = shared()
  await page.window.getByRole('searchbox', { name: 'Find in the table' }).fill('Geneva')
  await expect(page.window.getByText(/^\d+ of \d+ rows$/)).toBeVisible()
  await expect(rows().first()).toContainText('Geneva')
  await page.window.getByRole('radio', { name: 'Names and places' }).click()
  await expect(rows()).toHaveCount(1)
})

test('the rows selected are copied as text for a spreadsheet', async () => {
  const { app, page } = shared()
  const name = await rows().first().locator('.main').innerText()
  await rows().first().click()
  await page.button('Copy 1 selected').click()
  await page.dismissNotice('Copied 1 row')
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toContain(name.trim())
  expect(text).toContain('\t')
})

test('the rows selected are exported, and no others', async () => {
  const { app, page, folder } = shared()
  const file = join(folder, 'rows.csv')
  await rows().nth(0).click()
  await rows()
    .nth(2)
    .click({ modifiers: ['Shift'] })
  await expect(page.status()).toContainText('3 selected')
  await chooseToSave(app, file)
  await page.button('Export 3 selected as CSV').click()
  await page.dismissNotice(/Exported/)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toContain('Date,Event')
})

test('columns can be added', async () => {
  const { page } = shared()
  await page.choose('Columns', 'Participants')
  await expect(head('Participants')).toBeVisible()
})

test('a row selected is the event of the details', async () => {
  const { page } = shared()
  const label = (await rows().nth(1).locator('.main').innerText()).trim()
  await rows().nth(1).click()
  await expect(page.inspector().getByRole('heading', { level: 2 }).first()).toHaveText(label)
})
