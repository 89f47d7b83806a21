/** metadata.csv is used as far as it can be understood, and the rest is reported. */
import { describe, expect, it } from 'vitest'
import { readMetadata } from './metadata'

const FILES = ['a b.txt', 'sub/é.txt']
const read = (text: string) => {
  const { byFile, problems } = readMetadata(text, FILES)
  return { rows: Object.fromEntries(byFile), codes: problems.map(({ code }) => code) }
}
const row = (title: string | null, outlet: string | null, published: string | null) => ({
  title,
  outlet,
  published,
})

describe('readMetadata', () => {
  it.each([
    [
      'file,title,outlet,published\na b.txt,"One, two ""three""",Wire,2031-03-04\n',
      { 'a b.txt': row('One, two "three"', 'Wire', '2031-03-04') },
      [],
    ],
    ['\uFEFFFILE;Title\r\na b.txt;One\r\n', { 'a b.txt': row('One', null, null) }, []],
    ['file\ttitle\na b.txt\tOne', { 'a b.txt': row('One', null, null) }, []],
    ['file\n.\\sub\\e\u0301.txt\n', { 'sub/é.txt': row(null, null, null) }, []],
    [
      'file,published\na b.txt,2031-03-04T10:00:00Z\n',
      { 'a b.txt': row(null, null, '2031-03-04') },
      [],
    ],
    ['file,published\na b.txt,4 March\n', { 'a b.txt': row(null, null, null) }, ['metadata-date']],
    [
      'file,published\na b.txt,2031-02-30\n',
      { 'a b.txt': row(null, null, null) },
      ['metadata-date'],
    ],
    ['file,title\nmissing.txt,One\n', {}, ['metadata-unknown-file']],
    ['name,title\na b.txt,One\n', {}, ['metadata-columns']],
    ['file,date\na b.txt,2031-03-04\n', { 'a b.txt': row(null, null, null) }, ['metadata-columns']],
    ['file,title\n"a b.txt,One\n', {}, ['metadata-unreadable']],
    ['', {}, ['metadata-columns']],
    ['file,title\na b.txt\n\n', { 'a b.txt': row(null, null, null) }, []],
  ])('%j', (text, rows, codes) => {
    expect(read(text)).toEqual({ rows, codes })
  })
})
