/** How long a person waits for five reports and for a thousand, and what search and filters cost among a thousand. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CORPUS, ROOT, test } from '../support/fixtures'
import { parleyFile } from './support/files'
import { median, report, reportAtMost } from './support/figures'
import { PEER_APP } from './support/peer'
import { startTimes } from './support/start-times'
import { waitingFor, watch } from './support/waiting'

const FIVE = [CORPUS, join(ROOT, '..', 'shared', 'articles')].filter((path) => existsSync(path))

test('five reports (peer: a bare window of the same Electron)', async () => {
  const bare = [await startTimes(PEER_APP), await startTimes(PEER_APP), await startTimes(PEER_APP)]
  const theirs = median(bare.map((one) => one.shown)) / 1000
  for (const path of FIVE) {
    const name = basename(path)
    const times = [
      await startTimes(ROOT, path),
      await startTimes(ROOT, path),
      await startTimes(ROOT, path),
    ]
    const of = (key: keyof (typeof times)[number]): number =>
      median(times.map((one) => one[key])) / 1000
    reportAtMost(`${name}: start to window`, 's', of('shown'), 1.5, theirs)
    reportAtMost(`${name}: start to readable graph`, 's', of('readable'), 2.5)
    report({ what: '  longest task of the page until then', unit: 's', ours: of('longest') })
    const idle = median(bare.map((one) => one.cpu)) / 1000
    report({ what: '  seconds of a core until then', unit: 's', ours: of('cpu'), peer: idle })
  }
})

for (const savedBy of ['this version', 'another'] as const)
  test(`a thousand reports, and how cost grows: files saved by ${savedBy}`, async ({ folder }) => {
    for (const articles of [250, 500, 1000, 2000]) {
      const file = parleyFile(folder, articles, articles * 6, articles * 12, savedBy)
      const times = [await startTimes(ROOT, file), await startTimes(ROOT, file)]
      const readable = Math.min(...times.map((one) => one.readable)) / 1000
      const longest = Math.min(...times.map((one) => one.longest)) / 1000
      const what = `${articles.toLocaleString('en-GB')} reports: start to readable graph`
      if (articles === 1000) reportAtMost(what, 's', readable, 4)
      else report({ what, unit: 's', ours: readable })
      report({ what: '  longest task of the page until then', unit: 's', ours: longest })
      const cpu = Math.min(...times.map((one) => one.cpu)) / 1000
      report({ what: '  seconds of a core until then', unit: 's', ours: cpu })
    }
  })

test('search and filters among a thousand reports', async ({ folder, launch }) => {
  const { page } = await launch({ path: parleyFile(folder, 1000) })
  await page.settled()
  await watch(page.window)
  const words = ['vienna', 'ministry of', 'lakcorfort', 'kabul met']
  // Each key three times: what else the machine does is not the key's own.
  const keys: number[][] = []
  for (const word of [...words, ...words, ...words]) {
    const palette = await page.search('')
    const box = palette.getByRole('combobox')
    for (const [at, key] of [...word].entries()) {
      const { input } = await waitingFor(page.window, () => box.press(key === ' ' ? 'Space' : key))
      const seat = words.slice(0, words.indexOf(word)).join('').length + at
      ;(keys[seat] ??= []).push(input)
    }
    await page.press('Escape')
  }
  const all = keys.flat()
  reportAtMost('search: a key to the hits drawn, median', 'ms', median(all), 50)
  const best = keys.map((times) => Math.min(...times))
  reportAtMost('search: the slowest key, best of three', 'ms', Math.max(...best), 50)
  report({ what: 'search: the slowest of all', unit: 'ms', ours: Math.max(...all) })
  const asked = await page.window.evaluate(async (words) => {
    const { parley } = window as unknown as {
      parley: { request: (name: string, ...args: unknown[]) => Promise<unknown> }
    }
    const times: number[] = []
    for (const word of words) {
      const from = performance.now()
      await parley.request('engine:search-sentences', word, 12)
      times.push(performance.now() - from)
    }
    return times
  }, words)
  reportAtMost('search: sentences found by the engine, slowest', 'ms', Math.max(...asked), 50)

  const changes: number[] = []
  for (const name of ['People', 'Places', 'Met or talked', 'Planned', 'People', 'Met or talked']) {
    const { input } = await waitingFor(page.window, () => page.filter(name).click())
    changes.push(input)
    await page.settled()
  }
  reportAtMost('filter: a click to the next picture, slowest', 'ms', Math.max(...changes), 100)

  for (let step = 0; step < 4; step++) {
    const { task } = await waitingFor(page.window, async () => {
      await page.button(/^Show \d+ more events$/).click()
      await page.settled()
    })
    const { entities, events } = await page.counts()
    const what = `show more, ${entities + events} nodes: longest task`
    reportAtMost(what, 'ms', task, 100)
  }
})
