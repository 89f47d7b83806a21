/** The graph: readings, layouts, style, more and less of it, menus and the lasso. */
import { CORPUS, expect, test } from '../support/fixtures'
import { blend, findAll, parseColour } from '../support/pictures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

test('three readings draw events, meetings and places', async () => {
  const { page } = shared()
  const events = await page.counts()
  expect(events.events).toBeGreaterThan(5)
  await page.window.getByRole('radio', { name: 'Meetings' }).click()
  await page.settled()
  const meetings = await page.counts()
  expect(meetings.events).toBe(0)
  expect(meetings.links).toBeGreaterThan(0)
  expect(meetings.links).toBeLessThan(events.links)
  await page.press('p')
  await page.settled()
  expect((await page.counts()).events).toBe(0)
  expect((await page.nodeNames()).join('\n')).toContain('Geneva')
  await page.press('ControlOrMeta+z')
  await page.press('ControlOrMeta+z')
  await expect.poll(() => page.counts()).toEqual(events)
})

for (const layout of ['Concentric', 'Timeline', 'Hierarchy', 'Grid', 'Geographic'])
  test(`the layout “${layout}” places the nodes anew`, async () => {
    const { page } = shared()
    const before = await page.graph().screenshot()
    await page.choose(/^Layout/, layout)
    await page.settled()
    await expect(page.button(`Layout: ${layout}`)).toBeVisible()
    await expect.poll(async () => (await page.graph().screenshot()).equals(before)).toBe(false)
  })

test('size and colour can be measures, whose formula is told', async () => {
  const { page } = shared()
  await page.button(/^Style/).click()
  await expect(page.item('Betweenness')).toContainText('shortest paths')
  await expect(page.item('Degree')).toContainText('shares an event')
  await expect(page.item('Community')).toContainText('Louvain')
  const before = await page.graph().screenshot()
  await page.item('Community').click()
  await expect.poll(async () => (await page.graph().screenshot()).equals(before)).toBe(false)
  await page.choose(/^Style/, 'Betweenness')
  await page.button(/^Style/).click()
  await expect(page.item('Betweenness')).toHaveAttribute('aria-checked', 'true')
})

test('more events are drawn in steps until none is left out', async () => {
  const { page } = shared()
  const more = page.button(/^Show \d+ more events/)
  let drawn = (await page.counts()).events
  while (await more.isVisible()) {
    await more.click()
    await expect.poll(async () => (await page.counts()).events).toBeGreaterThan(drawn)
    drawn = (await page.counts()).events
  }
  await expect(page.status()).toContainText(`${drawn} events`)
})

test('a hidden node comes back by its chip, and by undo', async () => {
  const { page } = shared()
  const before = await page.counts()
  for (const back of ['chip', 'undo']) {
    await page.tab('List').click()
    await page.window
      .getByRole('option', { name: /Lavrov/ })
      .first()
      .click({ button: 'right' })
    await page.item(/^Hide/).click()
    await expect.poll(async () => (await page.counts()).entities).toBe(before.entities - 1)
    if (back === 'chip')
      await page
        .chips()
        .getByRole('button', { name: /1 hidden/ })
        .click()
    else await page.press('ControlOrMeta+z')
    await expect.poll(async () => (await page.counts()).entities).toBe(before.entities)
  }
})

test('neighbours are counted before they are opened', async () => {
  const { page } = shared()
  await page.select('Geneva')
  await page.graph().focus()
  await page.press('Shift+F10')
  await expect(page.item('Open neighbours')).toContainText(/\d+ more/)
  await page.press('Escape')
  await expect(
    page.inspector().getByRole('button', { name: /^Open neighbours \(\d+/ }),
  ).toBeVisible()
})

test('neighbours are opened and folded again', async () => {
  const { page } = shared()
  const before = await page.counts()
  await page.select(/^Russia/)
  await page.graph().focus()
  await page.press('Enter')
  await expect.poll(async () => (await page.counts()).events).toBeGreaterThan(before.events)
  await page.press('Shift+F10')
  await page.item('Fold neighbours').click()
  await expect.poll(() => page.counts()).toEqual(before)
})

test('a line of the meetings lists each of them with its sentence', async () => {
  const { page } = shared()
  await page.press('m')
  await page.settled()
  // Two people are left, and one line.
  for (const kind of ['Organisations', 'Countries', 'Groups']) await page.filter(kind).uncheck()
  await page.tab('List').click()
  await page.window.getByRole('option', { name: /Mistura/ }).click({ button: 'right' })
  await page.item(/^Hide/).click()
  await expect.poll(() => page.counts()).toEqual({ entities: 2, events: 0, links: 1 })
  await page.settled()
  const mark = page.window.locator('li', { has: page.filter('Met or talked') }).locator('svg path')
  const colour = parseColour((await mark.first().getAttribute('stroke')) ?? '')
  const paper = await page.window.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const line = blend(colour, parseColour(paper), 0.6)
  const spots = findAll(await page.graph().screenshot(), line)
  // Not at its end, where the node begins, nor in the middle, where its number stands.
  const spot = spots[Math.floor(spots.length / 4)]
  expect(spot).toBeDefined()
  await page.graph().click({ position: spot! })
  await expect(page.inspector()).toContainText(/\d+ events between them/)
  await expect(page.sentences().first()).toBeVisible()
})

test('a focus keeps what is near and says so', async () => {
  const { page } = shared()
  const before = await page.counts()
  await page.tab('List').click()
  await page.window.getByRole('option', { name: 'Vienna' }).first().click({ button: 'right' })
  await page.item('1 step around').click()
  await expect.poll(async () => (await page.counts()).entities).toBeLessThan(before.entities)
  await page
    .chips()
    .getByRole('button', { name: /Around Vienna/ })
    .click()
  await expect.poll(async () => (await page.counts()).entities).toBe(before.entities)
})

test('all of a kind, and everything else, can be selected', async () => {
  const { page } = shared()
  await page.tab('List').click()
  const kerry = page.window.getByRole('option', { name: /Kerry/ }).first()
  await kerry.click({ button: 'right' })
  await page.item('All of this kind').click()
  await expect(page.status()).toContainText(/\d+ selected/)
  const people = Number(/(\d+) selected/.exec(await page.status().innerText())?.[1])
  const { entities, events } = await page.counts()
  await kerry.click({ button: 'right' })
  await page.item(/invert/).click()
  await expect(page.status()).toContainText(`${entities + events - people} selected`)
})

test('a line drawn around nodes selects them', async () => {
  const { page } = shared()
  await page.button('Select with a lasso').click()
  const box = (await page.graph().boundingBox())!
  const { mouse } = page.window
  // Not at the very edge: there the columns are widened.
  const [left, top, right, bottom] = [
    box.x + 9,
    box.y + 9,
    box.x + box.width - 9,
    box.y + box.height - 9,
  ]
  await mouse.move(left, top)
  await mouse.down()
  await mouse.move(right, top)
  await mouse.move(right, bottom)
  await mouse.move(left, bottom)
  await mouse.up()
  const { entities, events } = await page.counts()
  await expect(page.status()).toContainText(`${entities + events} selected`)
  await expect(page.button('Select with a lasso')).toHaveAttribute('aria-pressed', 'false')
})

test('a pinned node is told in its menu', async () => {
  const { page } = shared()
  await page.tab('List').click()
  const row = page.window.getByRole('option', { name: /Kerry/ }).first()
  await row.click({ button: 'right' })
  await page.item('Pin in place').click()
  await row.click({ button: 'right' })
  await expect(page.item('Unpin')).toBeVisible()
})
