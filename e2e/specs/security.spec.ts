/** The page can do nothing but show reports and ask by the contract. */
import { CORPUS, expect, test } from '../support/fixtures'

test('the page has no Node, no Electron and no file address', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  const found = await page.window.evaluate(() => ({
    address: location.href,
    node: ['require', 'process', 'module', 'Buffer', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys((globalThis as { parley?: object }).parley ?? {}).sort(),
  }))
  expect(found.address).toMatch(/^parley:\/\/app\//)
  expect(found.node).toEqual([])
  expect(found.bridge).toEqual(['on', 'pathOf', 'request'])
})

test('nothing is loaded from outside, run from text, or opened', async ({ launch }) => {
  const { app, page, complaints } = await launch({ path: CORPUS })
  await page.settled()
  const refused = await page.window.evaluate(async () => {
    const attempt = async (what: () => unknown): Promise<string> => {
      try {
        await what()
        return 'allowed'
      } catch {
        return 'refused'
      }
    }
    return {
      remote: await attempt(() => fetch('https://example.com/')),
      file: await attempt(() => fetch('file:///etc/hostname')),
      window: String(window.open('https://example.com/')),
      outside: (await fetch('parley://app/%2e%2e/%2e%2e/package.json').catch(() => null))?.status,
      camera: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
    }
  })
  expect(refused).toMatchObject({
    remote: 'refused',
    file: 'refused',
    window: 'null',
    camera: 'denied',
  })
  expect(refused.outside).not.toBe(200)
  await page.window.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    // Later, because what a debugger evaluates itself is let through.
    setTimeout(() => new Function('window.injected = true')(), 0)
    location.href = 'https://example.com/'
  })
  await expect.poll(() => complaints.join('\n')).toMatch(/unsafe-eval/)
  expect(await page.window.evaluate(() => 'injected' in window)).toBe(false)
  expect(page.window.url()).toMatch(/^parley:\/\/app\//)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a request that is not in the contract is refused', async ({ launch }) => {
  const { page } = await launch({ path: CORPUS })
  await page.settled()
  const answers = await page.window.evaluate(async () => {
    const { parley } = window as unknown as {
      parley: { request: (name: string, ...args: unknown[]) => Promise<unknown> }
    }
    const asked: [string, ...unknown[]][] = [
      ['app:no-such-thing'],
      ['engine:entity', 7],
      ['engine:entity'],
      ['engine:save-file', '/tmp/anything.parley'],
      ['engine:search-sentences', 'x', Infinity],
      ['app:export-text', 'exe'],
      ['engine:decide', { kind: 'rename-entity', mention: 'x' }],
    ]
    const results: string[] = []
    for (const [name, ...args] of asked)
      results.push(
        await parley.request(name, ...args).then(
          () => `${name} allowed`,
          () => 'refused',
        ),
      )
    return results
  })
  expect(answers).toEqual(Array(7).fill('refused'))
})

test('the window is locked down', async ({ launch }) => {
  const { app } = await launch()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    const { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity } =
      contents.getLastWebPreferences()
    return { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity }
  })
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  })
})
