/** The whole annotator on the shipped model: spans hold, output is the same every time, bad models are refused. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SentenceSpan } from '../../../shared/model'
import { splitLine } from '../sentences'
import { createAnnotator, explain, unpackModelFile, type Annotator } from '.'
import { checksum, modelVersion, readModelFile } from './model/file'

const file = new Uint8Array(readFileSync(join(import.meta.dirname, 'data/model.bin')))

function load(bytes: Uint8Array): Annotator {
  const made = createAnnotator(bytes)
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

const annotator = load(file)
const spansOf = (text: string): SentenceSpan[] =>
  splitLine(text, 0, text.length).map((span) => ({ ...span, block: 0, headline: false }))

const report =
  'Egyptian Foreign Minister Sameh Shoukry met his Turkish counterpart in Cairo on Sunday. ' +
  'They agreed to reopen both embassies, but Ankara did not say when.'

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...report.split(' '),
    '—',
    '...',
    '"',
    "don't",
    '\n',
    '3.5%',
    'U.S.',
    '🙂',
    '﷽',
    "'s",
  )
  const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '))

  test('tokens are slices of the text, in order, inside their sentence; heads make one tree', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of annotator.annotate(text, spansOf(text))) {
          let at = sentence.start
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(token.end).toBeGreaterThan(token.start)
            expect(text.slice(at, token.start).trim()).toBe('')
            at = token.end
          }
          expect(text.slice(at, sentence.end).trim()).toBe('')
          expect(sentence.tokens.filter(({ head }) => head < 0)).toHaveLength(1)
          for (const { first, last } of sentence.names) {
            expect(first).toBeLessThanOrEqual(last)
            expect(last).toBeLessThan(sentence.tokens.length)
          }
          expect(explain(sentence)).toContain('quality')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a report', () => {
  const sentences = annotator.annotate(report, spansOf(report))

  test('gives names, clauses and their arguments', () => {
    const [first, second] = sentences
    const textOf = (s: (typeof sentences)[number], i: number): string => s.tokens[i]?.text ?? ''
    expect(first?.names.map(({ kind }) => kind)).toContain('person')
    expect(first?.clauses[0]?.lemma).toBe('meet')
    expect(first?.clauses[0]?.tense).toBe('past')
    expect(second?.clauses.map(({ lemma }) => lemma)).toEqual(['agree', 'reopen', 'say'])
    expect(second?.clauses[1]?.subjects.map((i) => textOf(second, i))).toEqual(['They'])
    expect(second?.clauses[2]?.negated).toBe(true)
  })

  test('reads the same twice, and by a second annotator', () => {
    expect(annotator.annotate(report, spansOf(report))).toEqual(sentences)
    expect(load(file).annotate(report, spansOf(report))).toEqual(sentences)
  })
})

test('an endless sentence is cut, and cost stays linear', () => {
  const text = 'Troops entered the town and '.repeat(10_000)
  const sentences = annotator.annotate(text, [
    { start: 0, end: text.length, block: 0, headline: false },
  ])
  expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(50_000)
  expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(400)
})

const unpack = (bytes: Uint8Array): ReturnType<typeof unpackModelFile> =>
  unpackModelFile(bytes, async (some, size) =>
    Uint8Array.from(await promisify(inflateRaw)(some, { maxOutputLength: size })),
  )

test('unpacked on other threads it is the same', async () => {
  const [here, there] = [readModelFile(file), await unpack(file)]
  if (!here.ok || !there.ok) throw new Error('refused')
  expect(there.value.names()).toEqual(here.value.names())
  for (const name of here.value.names())
    expect(checksum(there.value.get(name)!)).toBe(checksum(here.value.get(name)!))
})

describe('bad models', () => {
  /** The same by both ways. */
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const sections = await unpack(bytes)
    const codes = [createAnnotator(bytes), sections.ok ? createAnnotator(sections.value) : sections]
    return [...new Set(codes.map((made) => (made.ok ? 'ok' : made.problem.code)))].join()
  }
  const changed = (at: number, value: number): Uint8Array => {
    const copy = file.slice()
    copy[at] = value
    return copy
  }

  test.each([
    ['empty', new Uint8Array(0)],
    ['cut short', file.slice(0, file.length - 7)],
    ['another file', new Uint8Array(5000).fill(65)],
    ['one bit flipped', changed(file.length >> 1, (file[file.length >> 1] ?? 0) ^ 4)],
  ])('%s is damaged', async (_, bytes) => expect(await codeOf(bytes)).toBe('model-damaged'))

  test('a newer version is refused as such', async () => {
    expect(await codeOf(changed(4, modelVersion + 1))).toBe('model-version')
  })

  test('a missing section is damage', async () => {
    const bare = new Uint8Array(17)
    const view = new DataView(bare.buffer)
    bare.set(file.subarray(0, 8))
    view.setUint32(8, 1, true)
    view.setUint32(12, checksum(bare.subarray(16)), true)
    expect(await codeOf(bare)).toBe('model-damaged')
  })
})
