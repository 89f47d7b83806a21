/** Two reports of one meeting, side by side. */
import { expect, test } from '../support/fixtures'
import { MEETING, writeReports } from '../support/reports'
import { sharedApp } from '../support/shared-app'

const shared = sharedApp((folder) => ({
  path: writeReports(folder, 'two papers', {
    'a.txt': MEETING,
    'b.txt': MEETING.replace('on Thursday', 'on Thursday, an aide said'),
  }),
}))

test('reports of the same meeting stand side by side', async () => {
  const { page } = shared()
  await page.overview().getByRole('button', { name: /Rojas/ }).first().click()
  const table = page.inspector().getByRole('region', { name: 'Reports side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.getByRole('row', { name: /^Who/ })).toContainText('Rojas')
  await expect(table.getByRole('row', { name: /^Where/ })).toContainText('Lisbon')
  await table.getByRole('columnheader').last().getByRole('button').click()
  await expect(page.report()).toBeVisible()
})
