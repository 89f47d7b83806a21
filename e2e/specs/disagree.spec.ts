/** Two reports of one meeting, side by side, and where they disagree. */
import { expect, test } from '../support/fixtures'
import { MEETING, writeReports } from '../support/reports'
import { sharedApp } from '../support/shared-app'

const METADATA = `file,title,outlet,published
a.txt,,Lake Courier,2016-03-04
b.txt,,Port Daily,2016-03-04
`

const shared = sharedApp((folder) => ({
  path: writeReports(folder, 'two papers', {
    'a.txt': MEETING,
    'b.txt': MEETING.replaceAll('Lisbon', 'Porto').replace('on Thursday', 'on Wednesday'),
    'metadata.csv': METADATA,
  }),
}))

test('two meetings said to be one show on what their reports disagree', async () => {
  const { page } = shared()
  const meetings = page.overview().locator('.meeting-row:has(strong)', { hasText: 'Rojas' })
  await expect(meetings).toHaveCount(2)
  await meetings.first().click()
  await page.inspector().getByRole('button', { name: 'More actions' }).click()
  await page.item('Merge with another…').click()
  const dialog = page.window.getByRole('dialog', { name: /^Merge/ })
  await dialog.getByRole('searchbox').fill('Rojas')
  await dialog
    .getByRole('button', { name: /Rojas.*(Lisbon|Porto)/ })
    .first()
    .click()
  const table = page.inspector().getByRole('region', { name: 'Reports side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.getByRole('row', { name: /^When differs/ })).toContainText('2 Mar 2016')
  await expect(table.getByRole('row', { name: /^Where differs/ })).toContainText('Porto')
  await expect(table.getByRole('row', { name: /^Who / })).toContainText('Rojas')
  await table.getByRole('columnheader').last().getByRole('button').click()
  await expect(page.report()).toBeVisible()
  await page.press('ControlOrMeta+z')
  await page.tab('Details').click()
  await page.press('Escape')
  await expect(meetings).toHaveCount(2)
})
