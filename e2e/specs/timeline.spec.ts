/** The timelines: brush, steps, play, lanes, and a place for what has no date. */
import { CORPUS, expect, test } from '../support/fixtures'
import type { ParleyPage } from '../pages/parley-page'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

const timeline = (page: ParleyPage) =>
  page.window.getByRole('region', { name: 'Timeline', exact: true })
const small = (page: ParleyPage) => page.window.getByRole('region', { name: 'Timeline of events' })
const timeChip = (page: ParleyPage) => page.chips().getByRole('button', { name: / to / })

test('dragging over the days filters every view, and the chip gives all back', async () => {
  const { page } = shared()
  await page.show('Timeline')
  const ground = (await timeline(page).locator('.brush-ground').boundingBox())!
  const y = ground.y + ground.height / 2
  await page.window.mouse.move(ground.x + ground.width * 0.4, y)
  await page.window.mouse.down()
  await page.window.mouse.move(ground.x + ground.width * 0.6, y, { steps: 4 })
  await page.window.mouse.up()
  await expect(timeChip(page)).toBeVisible()
  await expect(page.status()).toContainText(/\d+ of \d+ events/)
  await page.show('Table')
  await expect(timeChip(page)).toBeVisible()
  await timeChip(page).click()
  await expect(page.status()).not.toContainText(' of ')
})

test('the small timeline is brushed by keys', async () => {
  const { page } = shared()
  const before = await page.counts()
  await small(page).getByRole('slider', { name: 'First day shown' }).focus()
  await page.press('PageUp')
  await expect(timeChip(page)).toBeVisible()
  await expect.poll(async () => (await page.counts()).events).toBeLessThan(before.events)
  await page.press('Escape')
  await expect.poll(async () => (await page.counts()).events).toBe(before.events)
})

test('time is stepped and played through', async () => {
  const { page } = shared()
  await small(page).getByRole('button', { name: 'Step forward' }).click()
  const first = await timeChip(page).innerText()
  await small(page).getByRole('button', { name: 'Step forward' }).click()
  await expect(timeChip(page)).not.toHaveText(first)
  await small(page).getByRole('button', { name: 'Play through time' }).click()
  const playing = await timeChip(page).innerText()
  await expect(timeChip(page)).not.toHaveText(playing)
  await small(page).getByRole('button', { name: 'Pause' }).click()
  await expect(small(page).getByRole('button', { name: 'Play through time' })).toBeVisible()
})

test('with less motion asked for there are steps but no playing', async () => {
  const { page } = shared()
  await page.window.emulateMedia({ reducedMotion: 'reduce' })
  await expect(small(page).getByRole('button', { name: /^Playing is off/ })).toBeDisabled()
  await small(page).getByRole('button', { name: 'Step forward' }).click()
  await expect(timeChip(page)).toBeVisible()
  await page.window.emulateMedia({ reducedMotion: null })
})

test('lanes are categories or actors, and an event in one is selected', async () => {
  const { page } = shared()
  await page.show('Timeline')
  await timeline(page).getByRole('radio', { name: 'Actors' }).click()
  await timeline(page).getByRole('rowheader').getByRole('button', { name: /Kerry/ }).click()
  await expect(page.status()).toContainText('Kerry')
  await timeline(page).getByRole('radio', { name: 'Categories' }).click()
  await timeline(page).getByRole('grid', { name: 'Events by lane' }).focus()
  await page.press('End')
  await page.press('Enter')
  await expect(page.inspector().getByText('Who and where')).toBeVisible()
})

test('bars stand for days, weeks, months or years', async () => {
  const { page } = shared()
  await page.show('Timeline')
  const bars = timeline(page).locator('.time-bars .bar')
  const numbers: number[] = []
  for (const grain of ['Day', 'Week', 'Month', 'Year']) {
    const choice = timeline(page).getByRole('radio', { name: grain, exact: true })
    await choice.click()
    await expect(choice).toBeChecked()
    numbers.push(await bars.count())
  }
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  expect(new Set(numbers).size).toBeGreaterThan(1)
})

test('what has no date is listed', async () => {
  const { page } = shared()
  await page.show('Timeline')
  await timeline(page)
    .getByRole('button', { name: /^List \d+ event/ })
    .click()
  const list = page.window.getByRole('complementary', { name: 'Events without a date' })
  await expect(list.getByRole('listitem').first()).toContainText('No date')
})
