/** Everything by keyboard. */
import { CORPUS, expect, test } from '../support/fixtures'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp({ path: CORPUS })

test('arrow keys walk the graph and plus and minus zoom it', async () => {
  const { page } = shared()
  await page.graph().focus()
  await page.press('ArrowRight')
  await expect(page.status()).toContainText('Selected:')
  const first = await page.status().innerText()
  await page.press('ArrowLeft')
  await expect.poll(() => page.status().innerText()).not.toBe(first)
  const before = await page.graph().screenshot()
  await page.press('+')
  await expect.poll(async () => (await page.graph().screenshot()).equals(before)).toBe(false)
})

test('the question mark lists the keys and Escape closes the list', async () => {
  const { page } = shared()
  await page.press('?')
  await expect(page.dialog('Keyboard shortcuts')).toBeVisible()
  await page.press('Escape')
  await expect(page.dialog('Keyboard shortcuts')).toBeHidden()
})

test('keys select all that is drawn, invert, pin and hide it, and undo brings it back', async () => {
  const { page } = shared()
  const { entities, events } = await page.counts()
  await page.graph().focus()
  await page.press('ArrowRight')
  await page.press('Shift+P')
  await page.press('ControlOrMeta+i')
  await expect(page.status()).toContainText(`${entities + events - 1} selected`)
  await page.press('ControlOrMeta+a')
  await expect(page.status()).toContainText(`${entities + events} selected`)
  await page.press('ControlOrMeta+i')
  await expect(page.status()).not.toContainText('elected')
  await page.press('Alt+ArrowLeft')
  await page.press('Alt+ArrowLeft')
  await page.press('h')
  await expect(page.chips()).toContainText(`${entities + events - 1} hidden`)
  await page.press('ControlOrMeta+z')
  await expect.poll(() => page.counts()).toMatchObject({ entities, events })
  const find = page.window.getByRole('searchbox', { name: 'Find in the list' })
  await page.press('l')
  await find.fill('Kerry')
  await find.press('ControlOrMeta+a')
  await find.press('Delete')
  await expect(find).toHaveValue('')
  await expect(page.status()).toContainText('selected')
})

test('the views have numbers', async () => {
  const { page } = shared()
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

test('Tab reaches the graph and shows where one is', async () => {
  const { page } = shared()
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

test('the way from a search to the sentence and back needs no pointer', async () => {
  const { page } = shared()
  const focused = (): Promise<string> =>
    page.window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const tabTo = async (label: RegExp): Promise<void> => {
    for (let step = 0; step < 120; step++) {
      await page.press('Tab')
      if (label.test(await focused())) return
    }
    throw new Error(`Tab does not reach ${label}`)
  }
  await page.search('Lavrov')
  await expect(page.window.getByRole('option', { name: /Lavrov/ }).first()).toBeVisible()
  await page.press('Enter')
  await expect(page.status()).toContainText('Lavrov')
  await tabTo(/^Graph of/)
  await page.press('Shift+F10')
  await expect(page.item('Open neighbours')).toBeVisible()
  await page.press('Escape')
  await expect(page.window.getByRole('menu')).toBeHidden()
  await expect(page.sentences().first()).toBeVisible()
  await tabTo(/^Open in the report:/)
  await page.press('Enter')
  await expect(page.report()).toBeVisible()
  await expect(page.report().locator('.is-highlighted').first()).toBeInViewport()
  await page.press('ControlOrMeta+5')
  await page.window.getByRole('grid').focus()
  await page.press('ArrowRight')
  await page.press('Enter')
  await expect(page.status()).toContainText('Selected:')
  await page.press('Alt+ArrowLeft')
  await expect(page.status()).toContainText('Selected: Sergei Lavrov')
})
