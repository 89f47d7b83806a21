/** Who met whom, as a matrix. */
import { CORPUS, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })
const PAIR = /(Kerry and .*Lavrov|Lavrov and .*Kerry): \d+ meeting/

test.beforeEach(() => shared().page.show('Who met whom'))

test('a cell opens the meetings of the two', async () => {
  const { page } = shared()
  const cell = page.window.getByRole('gridcell', { name: PAIR }).first()
  const number = Number(await cell.innerText())
  expect(number).toBeGreaterThan(1)
  await cell.click()
  await expect(cell).toHaveAttribute('aria-selected', 'true')
  await expect(page.inspector()).toContainText(`${number} events between them`)
  await expect(page.sentences().first()).toBeVisible()
})

test('all events count more than meetings', async () => {
  const { page } = shared()
  const rows = page.window.getByRole('rowheader')
  const before = await rows.count()
  await page.window.getByRole('radio', { name: 'All events' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
})

test('the order can be changed', async () => {
  const { page } = shared()
  await page.choose('By number', 'By name')
  const names = await page.window.getByRole('rowheader').getByRole('button').allInnerTexts()
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
})

test('a cell has a menu: its meetings, in the list or in the graph', async () => {
  const { page } = shared()
  const cell = page.window.getByRole('gridcell', { name: PAIR }).first()
  const number = Number(await cell.innerText())
  await cell.click({ button: 'right' })
  await page.item('List the events').click()
  await expect(page.inspector()).toContainText(`${number} events between them`)
  await cell.click({ button: 'right' })
  await page.item('Show them in the graph').click()
  await page.settled()
  await expect(page.status()).toContainText(`${number} selected`)
  await expect(page.tab('Graph')).toHaveAttribute('aria-selected', 'true')
})
