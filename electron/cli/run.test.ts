/** Each command does what it says, with its results on stdout, the rest on stderr, and the right exit code. */
import { PassThrough } from 'node:stream'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { makeEngine, makeFolder, valueOf } from '../engine/testing/folders'
import { commands } from './commands'
import { runCommandLine } from './run'

async function run(words: readonly string[], terminal: NodeJS.WritableStream | null = null) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(words, {
    print: (text) => void out.push(text),
    tell: (line) => void err.push(line),
    terminal,
    startEngine: async (onProgress) => (await makeEngine({ onProgress })).engine,
  })
  return { code, out: out.join(''), err }
}
const reports = () =>
  makeFolder({ 'a b.txt': 'Ruiz met Berg.', 'b.txt': 'Ruiz left.', 'c.txt': '', 'd.pdf': '%PDF' })

describe('parley explain', () => {
  it('prints how a sentence is read', async () => {
    expect(await run(['explain', 'Ruiz met Berg.'])).toEqual({
      code: 0,
      out: 'RUIZ MET BERG.\n',
      err: [],
    })
  })

  it('wants a sentence', async () => {
    expect((await run(['explain'])).code).toBe(2)
  })
})

describe('parley build', () => {
  it('writes every format asked for, and tells of progress and of each bad file', async () => {
    const folder = makeFolder()
    const at = (name: string): string => join(folder, name)
    const { code, out, err } = await run([
      'build',
      reports(),
      ...['--out', at('g.parley'), '--json', at('g.json'), '--graphml', at('g.graphml')],
      ...['--gexf', at('g.gexf'), '--csv', at('tables')],
    ])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err.slice(0, 3)).toEqual(['read 1/3 a b.txt', 'read 2/3 b.txt', 'read 3/3 c.txt'])
    expect(
      err.filter((line) => line.includes('c.txt') && line.includes('[empty-file]')),
    ).toHaveLength(1)
    expect(err.filter((line) => line.includes('d.pdf'))).toHaveLength(1)
    expect(JSON.parse(readFileSync(at('g.json'), 'utf8')).format).toBe('parley-graph')
    expect(readFileSync(at('g.graphml'), 'utf8')).toContain('</graphml>')
    expect(readFileSync(at('g.gexf'), 'utf8')).toContain('</gexf>')
    expect(readdirSync(folder).sort()).toEqual([
      'g.gexf',
      'g.graphml',
      'g.json',
      'g.parley',
      'tables',
    ])
    expect(parse(readFileSync(at('tables/nodes.csv')), { columns: true })).toHaveLength(2)
  })

  it('counts what it found when no output is named, and writes to stdout for -', async () => {
    expect((await run(['build', reports()])).out).toMatch(/^articles\s+2$/m)
    const { out } = await run(['build', reports(), '--json', '-'])
    expect(JSON.parse(out).articles).toHaveLength(2)
  })

  it('ends with 1 when nothing is usable, and writes nothing', async () => {
    const target = join(makeFolder(), 'g.json')
    for (const folder of [makeFolder(), makeFolder({ 'a.txt': '' }), join(makeFolder(), 'none')]) {
      expect((await run(['build', folder, '--json', target])).code).toBe(1)
    }
    expect(existsSync(target)).toBe(false)
  })

  it('ends with 1 where it cannot write', async () => {
    const target = join(makeFolder(), 'no', 'such', 'place')
    for (const option of ['--json', '--out']) {
      const { code, err } = await run(['build', reports(), option, target])
      expect(code).toBe(1)
      expect(err.at(-1)).toContain('[cannot-write]')
    }
    const file = join(makeFolder({ x: '' }), 'x')
    expect((await run(['build', reports(), '--csv', file])).code).toBe(1)
  })

  it('keeps the decisions in the file it writes anew, and overwrites no other file', async () => {
    const folder = reports()
    const file = join(makeFolder(), 'g.parley')
    expect((await run(['build', folder, '--out', file])).code).toBe(0)
    const { engine } = await makeEngine()
    const { view } = valueOf(await engine['engine:open-file'](file))
    const { entity } = valueOf(await engine['engine:entity'](view.entities[0]!.id))
    const mention = entity.mentions[0]!.id
    valueOf(await engine['engine:decide']({ kind: 'rename-entity', mention, name: 'Jonas Berg' }))
    valueOf(await engine['engine:save-file'](file))
    expect((await run(['build', folder, '--out', file])).code).toBe(0)
    expect((await run(['export', file, '--format', 'json'])).out).toContain('"Jonas Berg"')
    const before = readFileSync(file)
    expect((await run(['build', reports(), '--out', file])).code).toBe(1)
    expect(readFileSync(file).equals(before)).toBe(true)
    const letter = join(makeFolder({ 'letter.txt': 'Dear Ana' }), 'letter.txt')
    expect((await run(['build', folder, '--out', letter])).code).toBe(1)
    expect(readFileSync(letter, 'utf8')).toBe('Dear Ana')
  })

  it('draws a bar on a terminal', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
    const { err } = await run(['build', reports(), '--json', '-'], terminal)
    expect(String(terminal.read())).toContain('3/3')
    expect(err.some((line) => line.startsWith('read '))).toBe(false)
  })
})

describe('parley export and stats', () => {
  it('give the same as build does', async () => {
    const folder = reports()
    const file = join(makeFolder(), 'g.parley')
    const built = await run(['build', folder, '--out', file, '--json', '-'])
    expect((await run(['export', file, '--format', 'json'])).out).toBe(built.out)
    const named = join(makeFolder(), 'g.json')
    expect((await run(['export', file, '--format', 'json', '--out', named])).out).toBe('')
    expect(readFileSync(named, 'utf8')).toBe(built.out)
    expect((await run(['stats', file])).out).toBe((await run(['stats', folder])).out)
  })

  it('end with 1 for a file that is no graph', async () => {
    const folder = makeFolder({ 'x.parley': 'not a graph' })
    for (const file of ['x.parley', 'gone.parley']) {
      const path = join(folder, file)
      expect((await run(['export', path, '--format', 'json'])).code).toBe(1)
      expect((await run(['stats', path])).code).toBe(1)
    }
    writeFileSync(join(folder, 'x.parley'), '')
    expect((await run(['stats', join(folder, 'x.parley')])).code).toBe(1)
  })
})

describe('the command line', () => {
  it.each([
    [[]],
    [['dance']],
    [['build']],
    [['build', 'a', 'b']],
    [['build', 'a', '--dance']],
    [['build', 'a', '--json']],
    [['build', 'a', '--json=']],
    [['export', 'a']],
    [['export', 'a', '--format', 'docx']],
    [['stats']],
    [['stats', 'a', '--out', 'b']],
  ])('%j is wrong', async (words) => {
    const { code, out, err } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.join('\n')).toContain('parley ')
  })

  it('helps, and tells its version', async () => {
    const help = await run(['--help'])
    expect(help.code).toBe(0)
    for (const command of commands) {
      expect(help.out).toContain(`parley ${command.usage}`)
      expect(await run([command.name, '--help'])).toMatchObject({ code: 0, err: [] })
    }
    expect((await run(['--version'])).out).toBe(`${version}\n`)
  })
})
