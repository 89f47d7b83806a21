/** Bad input: each is told in words, and what was open stays open. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseToOpen, chooseToSave, clickMenu, expectTitle } from '../support/native'
import { CORPUS, expect, test, type Launched } from '../support/fixtures'
import { MEETING, REFUSAL, manyReports, writeReports } from '../support/reports'

/** A sound file to spoil. */
async function savedFile(
  { app, page }: Pick<Launched, 'app' | 'page'>,
  folder: string,
): Promise<string> {
  const file = join(folder, 'sound.parley')
  await page.settled()
  await chooseToSave(app, file)
  await clickMenu(app, 'save')
  await expectTitle(app, /^sound\.parley/)
  return file
}

test('an empty folder says so', async ({ launch, folder }) => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const { page } = await launch({ path: empty })
  await expect(page.alert()).toBeVisible()
  await expect(page.welcome()).toBeVisible()
})

test('a folder without a readable report says so', async ({ launch, folder }) => {
  const path = writeReports(folder, 'pictures', { 'photo.txt': new Uint8Array(4000).fill(0) })
  const { page } = await launch({ path })
  await expect(page.alert()).toBeVisible()
})

test('a folder that is not there says so', async ({ launch, folder }) => {
  const { page } = await launch({ path: join(folder, 'gone') })
  await expect(page.alert()).toBeVisible()
})

test('bad files among good ones are told one by one', async ({ launch, folder }) => {
  const path = writeReports(folder, 'mixed', {
    'good.txt': MEETING,
    'also good.txt': REFUSAL,
    'binary.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    'empty.txt': '',
    'utf16.txt': Buffer.from(`\ufeff${MEETING.replace('Lisbon', 'Porto')}`, 'utf16le'),
    'metadata.csv': 'name,when\ngood.txt,not a date\n',
  })
  symlinkSync(path, join(path, 'loop'))
  const { page } = await launch({ path })
  await page.settled()
  await expect(page.status()).toContainText('3 reports')
  await page
    .status()
    .getByRole('button', { name: /problem/ })
    .click()
  const problems = page.dialog('Problems with files')
  for (const file of ['binary.txt', 'empty.txt', 'metadata.csv'])
    await expect(problems.getByText(file, { exact: true }).first()).toBeVisible()
})

/** Ways to spoil a sound file, each refused in its own words. */
const SPOILED: Readonly<Record<string, (sound: Buffer) => Buffer>> = {
  'damaged.parley': (sound) => sound.fill(0x5a, 2000, sound.length - 500),
  'half.parley': (sound) => sound.subarray(0, sound.length / 2),
  'diary.parley': () => Buffer.from('Dear diary, today …'),
  'newer.parley': (sound) => {
    sound.writeUInt32BE(9999, 60)
    return sound
  },
}

test('files that are damaged, foreign or too new are refused and left as they are', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch({ path: CORPUS })
  const sound = await savedFile({ app, page }, folder)
  await page.dismissNotice('Saved')
  for (const [name, spoil] of Object.entries(SPOILED)) {
    const bad = join(folder, name)
    writeFileSync(bad, spoil(readFileSync(sound)))
    const before = readFileSync(bad)
    await chooseToOpen(app, bad)
    await clickMenu(app, 'open-file')
    await page.dismissNotice(name === 'newer.parley' ? /newer/i : /./)
    await expectTitle(app, /^sound\.parley/)
    await expect(page.graph()).toBeVisible()
    expect(readFileSync(bad).equals(before)).toBe(true)
  }
})

test('reading can be cancelled', async ({ launch, folder }) => {
  const path = writeReports(folder, 'many', manyReports(1500))
  const { app, page } = await launch()
  await chooseToOpen(app, path)
  await page
    .welcome()
    .getByRole('button', { name: /^Open folder/ })
    .click()
  await page.loading().getByRole('button', { name: 'Cancel' }).click()
  await expect(page.loading()).toBeHidden()
  await expect(page.welcome()).toBeVisible()
  await expect(page.alert()).toBeHidden()
})
