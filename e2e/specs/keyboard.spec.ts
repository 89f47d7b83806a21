/** Everything by keyboard. */
import { CORPUS, expect, test } from '../support/fixtures'

test('arrow keys walk the graph and plus and minus zoom it', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  await page.graph().focus()
  await page.press('ArrowRight')
  await expect(page.status()).toContainText('Selected:')
  const first = await page.status().innerText()
  await page.press('ArrowLeft')
  await page.press('ArrowDown')
  await expect.poll(() => page.status().innerText()).not.toBe(first)
  const before = await page.graph().screenshot()
  await page.press('+')
  await expect.poll(async () => (await page.graph().screenshot()).equals(before)).toBe(false)
})

test('the question mark lists the keys and Escape closes the list', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  await page.press('?')
  await expect(page.dialog('Keyboard shortcuts')).toBeVisible()
  await page.press('Escape')
  await expect(page.dialog('Keyboard shortcuts')).toBeHidden()
})

test('the views have numbers', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  for (const [key, name] of [
    ['2', 'Timeline'],
    ['3', 'Map'],
    ['4', 'Table'],
    ['5', 'Who met whom'],
    ['1', 'Graph'],
  ] as const) {
    await page.press(`ControlOrMeta+${key}`)
    await expect(page.tab(name)).toHaveAttribute('aria-selected', 'true')
  }
})

test('Tab reaches the graph and shows where one is', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  const seen: string[] = []
  for (let step = 0; step < 80; step++) {
    await page.press('Tab')
    seen.push(
      await page.window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    )
    if (seen.at(-1)?.startsWith('Graph of')) break
  }
  expect(seen.at(-1)).toMatch(/^Graph of/)
  expect(seen).toContain('Open folder')
})
