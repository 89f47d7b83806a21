/** What the app decides without a window: arguments, requests, settings, what counts as work. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenGraph } from '../../shared/ipc/contract'
import { readArguments } from './arguments'
import { corrected, hasWork, nameOf, NO_DOCUMENT, opened, saved, stemOf } from './document'
import { checkArguments } from './request-schemas'
import { openSettings, withRecent } from './settings'
import { writeWhole } from './write-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-app-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const graph = (part: Partial<OpenGraph>): OpenGraph => ({
  folder: null,
  file: null,
  view: { articles: [], entities: [], relations: [], events: [], candidates: [] },
  problems: [],
  unsaved: false,
  ...part,
})

describe('arguments', () => {
  it.each([
    [['--no-sandbox', '/app', 'reports'], 1, resolve('/here', 'reports'), null],
    [['/app'], 1, null, null],
    [['x.parley', '--inspect=0'], 0, resolve('/here', 'x.parley'), null],
    [['/app', '--capture=a.png', '/r'], 1, resolve('/r'), resolve('/here', 'a.png')],
  ])('reads %j', (words, appWords, path, capture) => {
    expect(readArguments(words, appWords, '/here')).toEqual({ path, capture })
  })
})

describe('requests', () => {
  it('lets through what the contract says', () => {
    expect(checkArguments('engine:entity', ['person:1'])).toEqual(['person:1'])
    expect(checkArguments('engine:current', [])).toEqual([])
    const merge = { kind: 'merge-entities', mentions: ['a:1-2', 'b:3-4'] }
    expect(checkArguments('engine:decide', [merge])).toEqual([merge])
  })

  it.each([
    ['engine:entity', []],
    ['engine:entity', ['a', 'b']],
    ['engine:entity', 'a'],
    ['engine:save-file', ['/anywhere']],
    ['engine:build-folder', ['/']],
    ['engine:decide', [{ kind: 'rename-entity', mention: 'x' }]],
    ['engine:decide', [{ kind: 'split-mention', mention: 'x', more: 1 }]],
    ['app:export-text', ['exe']],
    ['app:set-theme', ['pink']],
  ] as const)('refuses %s %j', (name, args) => {
    expect(checkArguments(name, args)).toBeNull()
  })
})

describe('what is open', () => {
  const sample = '/app/corpus'

  it('counts a folder that was read as work until it is saved', () => {
    const document = opened(graph({ folder: '/reports', unsaved: true }))
    expect(hasWork(document, sample)).toBe(true)
    expect(hasWork(saved(document, '/x.parley'), sample)).toBe(false)
  })

  it('counts the sample as work only when it was corrected', () => {
    const open = graph({ folder: sample, unsaved: true })
    expect(hasWork(opened(open), sample)).toBe(false)
    expect(hasWork(corrected(open), sample)).toBe(true)
    expect(hasWork(NO_DOCUMENT, sample)).toBe(false)
  })

  it('takes its name from the file, then the folder', () => {
    expect(nameOf(opened(graph({ folder: '/a/b/' })))).toBe('b')
    expect(stemOf(opened(graph({ folder: '/a/b', file: 'C:\\c\\d.Parley' })))).toBe('d')
    expect(nameOf(NO_DOCUMENT)).toBe('Untitled')
  })
})

describe('settings', () => {
  it('keeps what was changed', () => {
    const file = join(folder, 'deep', 'settings.json')
    openSettings(file).change({ theme: 'dark', recent: ['/a'] })
    expect(openSettings(file).get()).toMatchObject({ theme: 'dark', recent: ['/a'], bounds: null })
  })

  it.each(['', '{', 'null', '[]', '{"theme":"pink","recent":7,"bounds":{"x":1.5}}'])(
    'takes defaults for what is damaged: %s',
    (text) => {
      const file = join(folder, 'settings.json')
      writeFileSync(file, text)
      expect(openSettings(file).get()).toEqual({
        ...{ theme: 'system', recent: [], bounds: null, kept: {} },
      })
    },
  )

  it('puts the last opened first, once, ten at most', () => {
    expect(withRecent(['/a', '/b'], '/b')).toEqual(['/b', '/a'])
    expect(
      withRecent(
        Array.from({ length: 10 }, (_, i) => `/${i}`),
        '/x',
      ),
    ).toHaveLength(10)
  })
})

describe('writing', () => {
  it('writes whole files and leaves nothing beside them', async () => {
    const file = join(folder, 'a.txt')
    expect((await writeWhole(file, 'one')).ok).toBe(true)
    expect((await writeWhole(file, new TextEncoder().encode('two'))).ok).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('says when it cannot', async () => {
    const result = await writeWhole(join(folder, 'no', 'a.txt'), 'one')
    expect(!result.ok && result.problem.code).toBe('cannot-write')
  })
})
