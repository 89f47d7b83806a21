/** What a person keeps and takes back: saved views, notes, corrections. */
import type { Core } from 'cytoscape'
import { CORPUS, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

type Drawing = Element & { readonly _cyreg: { readonly cy: Core } }

const shared = sharedApp({ path: CORPUS })

test('a saved view brings back filters, grouping and layout', async () => {
  const { page } = shared()
  const before = await page.counts()
  await page.filter('Organisations').uncheck()
  await page.choose(/^Group/, 'By country')
  await page.choose(/^Layout/, 'Grid')
  await page.settled()
  const kept = await page.counts()
  await page.button('Save this view…').click()
  await page.window.getByRole('textbox', { name: 'Name of the view' }).fill('States in a grid')
  await page.button('Save view').click()
  await page.window.reload()
  await page.settled()
  await expect.poll(() => page.counts()).toEqual(before)
  await page.button('States in a grid').click()
  await expect.poll(() => page.counts()).toEqual(kept)
  await expect(page.chips().getByRole('button', { name: /No organisations/ })).toBeVisible()
  await expect(page.button('Layout: Grid')).toBeVisible()
  await page.button('Delete the view States in a grid').click()
  await expect(page.button('States in a grid')).toHaveCount(0)
})

test('a saved view brings nodes back to where they were put', async () => {
  const { page } = shared()
  const place = () =>
    page.graph().evaluate((canvas) => {
      const { cy } = (canvas as unknown as Drawing)._cyreg
      const [node] = cy.nodes('[what = "entity"]').sort((a, b) => b.degree(false) - a.degree(false))
      return { ...node!.position(), at: node!.renderedPosition() }
    })
  const before = await place()
  const box = (await page.graph().boundingBox())!
  await page.window.mouse.move(box.x + before.at.x, box.y + before.at.y)
  await page.window.mouse.down()
  await page.window.mouse.move(box.x + before.at.x + 60, box.y + before.at.y + 40, { steps: 6 })
  await page.window.mouse.up()
  const moved = await place()
  expect(Math.hypot(moved.x - before.x, moved.y - before.y)).toBeGreaterThan(30)
  await page.button('Save this view…').click()
  await page.window.getByRole('textbox', { name: 'Name of the view' }).fill('As I put it')
  await page.button('Save view').click()
  await page.choose(/^Layout/, 'Grid')
  await page.settled()
  await expect.poll(async () => (await place()).x).not.toBeCloseTo(moved.x, 0)
  await page.button('As I put it').click()
  await page.settled()
  await expect.poll(async () => (await place()).x).toBeCloseTo(moved.x, 0)
  await expect.poll(async () => (await place()).y).toBeCloseTo(moved.y, 0)
  await page.button('Delete the view As I put it').click()
})

test('a correction is taken back by undo and made again by redo', async () => {
  const { page } = shared()
  await page.select(/Kerry/)
  const heading = page.inspector().getByRole('heading', { level: 2 }).first()
  const name = await heading.innerText()
  await page.inspector().getByRole('button', { name: 'More actions' }).click()
  await page.item('Rename…').click()
  await page.window.getByRole('textbox', { name: 'Name' }).fill('The Secretary')
  await page.press('Enter')
  await expect(heading).toHaveText('The Secretary')
  await page.press('ControlOrMeta+z')
  await expect(heading).toHaveText(name)
  await page.press('ControlOrMeta+Shift+z')
  await expect(heading).toHaveText('The Secretary')
  await page.press('ControlOrMeta+z')
  await expect(heading).toHaveText(name)
})
