/** Reports of one event that count its dead differently: both numbers stay, each with its report and its sentence. */
import { expect, test } from '../support/fixtures'
import { writeReports } from '../support/reports'

const FILES = {
  'first.txt':
    'Raid on the border\n\nOSLO, March 4, 2031 (Test Wire) — Norway attacked Iceland on Monday, killing 40 people.\n',
  'second.txt':
    'Dozens die in raid\n\nOSLO, March 5, 2031 (Port Daily) — Norway attacked Iceland on Monday, killing at least 56 people.\n',
}

test('figures that cannot both be right stand side by side', async ({ launch, folder }) => {
  const reports = writeReports(folder, 'reports', FILES)
  const { page } = await launch({ path: reports })
  await page.settled()
  await page.select(/attacked.*Iceland|Iceland.*attacked/)
  await expect(page.inspector().getByText('Reports disagree')).toBeVisible()
  const first = page.inspector().getByRole('region', { name: /^40: / })
  const second = page.inspector().getByRole('region', { name: /^at least 56: / })
  await expect(first).toContainText('Test Wire')
  await expect(second).toContainText('Port Daily')
  await first.getByRole('button', { name: /^Open in the report:/ }).click()
  await expect(page.report().locator('.is-highlighted').first()).toBeInViewport()
  const marked = await page.report().locator('.is-highlighted').allInnerTexts()
  expect(marked.join('')).toBe('killing 40 people')
})
