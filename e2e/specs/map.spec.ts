/** The map: zoom, places, and meetings between cities. */
import { CORPUS, expect, test } from '../support/fixtures'
import type { ParleyPage } from '../pages/parley-page'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

const map = (page: ParleyPage) => page.window.getByRole('region', { name: 'Map', exact: true })
const places = (page: ParleyPage) => page.window.getByRole('complementary', { name: 'Places' })
/** Where the map is looked at from, to a hundredth: the way back may end an ulp beside the start. */
async function camera(page: ParleyPage): Promise<string> {
  const transform = await map(page).locator('.map-svg > g').first().getAttribute('transform')
  return (transform ?? '').replace(/-?\d+\.\d+/g, (number) => Number(number).toFixed(2))
}

test.beforeEach(() => shared().page.show('Map'))

test('it zooms by buttons and keys, and shows all places again', async () => {
  const { page } = shared()
  const home = await camera(page)
  await map(page).getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => camera(page)).not.toBe(home)
  const near = await camera(page)
  await map(page).getByRole('application').focus()
  await page.press('+')
  await expect.poll(() => camera(page)).not.toBe(near)
  await page.press('0')
  await expect.poll(() => camera(page)).toBe(home)
})

test('a place selected in the list is selected everywhere', async () => {
  const { page } = shared()
  await places(page)
    .getByRole('button', { name: /^Geneva/ })
    .click()
  await expect(page.status()).toContainText('Selected: Geneva')
  await expect(page.inspector().getByRole('heading', { name: 'Geneva' })).toBeVisible()
  await page.show('Graph')
  await expect(page.status()).toContainText('Selected: Geneva')
})

/** The middle of a curve between two cities. */
async function onCurve(page: ParleyPage): Promise<{ readonly x: number; readonly y: number }> {
  const curve = map(page).locator('.arc-hit').first()
  await expect(curve).toBeAttached()
  return curve.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
    const place = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined)
    return { x: place.x, y: place.y }
  })
}

test('a curve between cities opens the meetings of the same people', async () => {
  const { page } = shared()
  const { x, y } = await onCurve(page)
  await page.window.mouse.click(x, y)
  await expect(page.status()).toContainText(/\d+ selected/)
  await expect(page.inspector().getByRole('button', { name: /^Events/ })).toBeVisible()
})

test('a curve has a menu, which can select its two cities', async () => {
  const { page } = shared()
  const { x, y } = await onCurve(page)
  await page.window.mouse.click(x, y, { button: 'right' })
  await page.item('Select the two').click()
  await expect(page.status()).toContainText('2 selected')
})

test('events of one place alone are a filter with a chip', async () => {
  const { page } = shared()
  await places(page)
    .getByRole('button', { name: /^Geneva/ })
    .click({ button: 'right' })
  await page.item('Only events here').click()
  await expect(page.status()).toContainText(/\d+ of \d+ events/)
  await page
    .chips()
    .getByRole('button', { name: /Place: Geneva/ })
    .click()
  await expect(page.status()).not.toContainText(' of ')
})
