/** A folder is read as far as it can be; each file that cannot is named, and the rest is read. */
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakePipeline } from '../testing/fake-pipeline'
import { codeOf, makeFolder, valueOf } from '../testing/folders'
import { diskAccess, type FolderAccess } from './access'
import { readFolder, type ReadOptions } from './read-folder'

const options = (more: Partial<ReadOptions> = {}): ReadOptions => ({
  access: diskAccess,
  pipeline: fakePipeline,
  onProgress: () => undefined,
  isCancelled: () => false,
  ...more,
})

async function read(folder: string, more: Partial<ReadOptions> = {}) {
  const { readings, problems } = valueOf(await readFolder(folder, options(more)))
  return {
    files: readings.map(({ article }) => article.file),
    problems: problems.map(({ code, file }) => `${code} ${file ?? ''}`).sort(),
    readings,
  }
}

describe('readFolder', () => {
  it('reads .txt and .md in every folder, in code-unit order of their paths', async () => {
    const names = ['b.txt', 'a/z.md', 'B.TXT', 'a.txt', 'ä ö.txt', 'sub/deep er/x.txt']
    const folder = makeFolder(Object.fromEntries(names.map((name) => [name, `Text ${name}`])))
    expect((await read(folder)).files).toEqual([...names].sort())
  })

  it('leaves out hidden files and papers about the collection, and names other files', async () => {
    const folder = makeFolder({
      'a.txt': 'One',
      '.hidden.txt': 'x',
      '.git/b.txt': 'x',
      'README.md': 'x',
      'SOURCES.md': 'x',
      LICENSE: 'x',
      'photo.jpg': 'x',
    })
    const { files, problems } = await read(folder)
    expect(files).toEqual(['a.txt'])
    expect(problems).toEqual(['skipped-file photo.jpg'])
  })

  it('names each bad file and reads the good ones', async () => {
    const folder = makeFolder({
      'bad binary.txt': Uint8Array.from([0x89, 0x50, 0, 0, 1, 2]),
      'bad empty.txt': '',
      'bad blank.txt': ' \n\t',
      'bad huge.txt': '',
      'good.txt': 'Ruiz came.',
      'good old.txt': Uint8Array.from(Buffer.from('Zürich: Berg came.', 'latin1')),
      'good2.txt': 'Ruiz came.',
      'good wide.txt': Buffer.from('\uFEFFRuiz left Zürich.', 'utf16le'),
    })
    truncateSync(join(folder, 'bad huge.txt'), 50 * 1024 * 1024)
    symlinkSync(join(folder, 'nowhere'), join(folder, 'bad link.txt'))
    const { files, problems, readings } = await read(folder)
    expect(files).toEqual(['good old.txt', 'good wide.txt', 'good.txt'])
    expect(problems).toEqual([
      'binary-file bad binary.txt',
      'duplicate-article good2.txt',
      'empty-file bad blank.txt',
      'empty-file bad empty.txt',
      'file-too-large bad huge.txt',
      'guessed-encoding good old.txt',
      'unreadable-file bad link.txt',
    ])
    expect(readings[0]?.article.text).toBe('Zürich: Berg came.')
  })

  it('enters no folder twice, however links lead', async () => {
    const folder = makeFolder({ 'a/x.txt': 'One', 'b/y.txt': 'Two' })
    symlinkSync(folder, join(folder, 'a', 'up'))
    symlinkSync(join(folder, 'b'), join(folder, 'a', 'to b'))
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
    const { files, problems } = await read(folder)
    expect([...files].sort()).toHaveLength(2)
    expect(problems.filter((line) => line.startsWith('symlink-loop'))).toHaveLength(3)
  })

  it('reads a folder and a file that a link leads to', async () => {
    const other = makeFolder({ 'far.txt': 'Far', 'one.txt': 'One' })
    const folder = makeFolder({ 'a.txt': 'Here' })
    symlinkSync(other, join(folder, 'linked'))
    symlinkSync(join(other, 'one.txt'), join(folder, 'one.txt'))
    const { files, problems } = await read(folder)
    expect(files).toEqual(['a.txt', 'linked/far.txt', 'linked/one.txt'])
    expect(problems).toEqual(['duplicate-article one.txt'])
  })

  it('uses metadata.csv', async () => {
    const folder = makeFolder({
      'a.txt': 'One',
      'metadata.csv': '\uFEFFfile,title,published\na.txt,First,2031-01-02\nno.txt,x,\n',
    })
    const { readings, problems } = await read(folder)
    expect(readings[0]?.article).toMatchObject({ title: 'First', published: '2031-01-02' })
    expect(problems).toEqual(['metadata-unknown-file metadata.csv'])
    writeFileSync(join(folder, 'metadata.csv'), Uint8Array.from([0x89, 0x50, 0, 0, 1]))
    expect((await read(folder)).problems).toEqual(['metadata-unreadable metadata.csv'])
  })

  it('names files and folders that may not be read', async () => {
    const folder = makeFolder({ 'a.txt': 'One', 'shut.txt': 'Two', 'sub/b.txt': 'Three' })
    const deny = (): never => {
      throw Object.assign(new Error('no'), { code: 'EACCES' })
    }
    const access: FolderAccess = {
      ...diskAccess,
      content: (file) => (file.endsWith('shut.txt') ? deny() : diskAccess.content(file)),
      list: (path) => (path.endsWith('sub') ? deny() : diskAccess.list(path)),
    }
    const { files, problems } = await read(folder, { access })
    expect(files).toEqual(['a.txt'])
    expect(problems).toEqual(['unreadable-file shut.txt', 'unreadable-file sub'])
    const nothing = { ...diskAccess, list: deny }
    expect(codeOf(await readFolder(folder, options({ access: nothing })))).toBe('unreadable-file')
  })

  it('goes on when a report makes the reader fail', async () => {
    const folder = makeFolder({ 'a.txt': 'One', 'b.txt': 'Two' })
    const pipeline: ReadOptions['pipeline'] = {
      ...fakePipeline,
      read: (source) => {
        if (source.file === 'a.txt') throw new Error('a bug')
        return fakePipeline.read(source)
      },
    }
    const { files, problems } = await read(folder, { pipeline })
    expect(files).toEqual(['b.txt'])
    expect(problems).toEqual(['unreadable-file a.txt'])
  })

  it.each([
    ['empty-folder', makeFolder()],
    ['empty-folder', makeFolder({ '.hidden': 'x' })],
    ['no-readable-article', makeFolder({ 'a.jpg': 'x' })],
    ['no-readable-article', makeFolder({ 'a.txt': '' })],
    ['no-readable-article', makeFolder({ 'metadata.csv': 'file\n' })],
    ['folder-not-found', join(makeFolder(), 'gone')],
    ['not-a-folder', join(makeFolder({ 'a.txt': 'One' }), 'a.txt')],
  ])('%s', async (code, folder) => {
    expect(codeOf(await readFolder(folder, options()))).toBe(code)
  })

  it('tells of progress and stops between reports when cancelled', async () => {
    const folder = makeFolder({ 'a.txt': 'One', 'b.txt': 'Two', 'c.txt': 'Three' })
    const steps: string[] = []
    const stopped = await readFolder(
      folder,
      options({
        onProgress: ({ done, total, file }) =>
          void steps.push(`${String(done)}/${String(total)} ${file}`),
        isCancelled: () => steps.length === 2,
      }),
    )
    expect(codeOf(stopped)).toBe('cancelled')
    expect(steps).toEqual(['1/3 a.txt', '2/3 b.txt'])
  })
})
