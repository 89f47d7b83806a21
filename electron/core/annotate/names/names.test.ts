/** The name labeller on the shipped model: guideline tables, unseen names, well-formed output, the same every time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sentence, SentenceSpan } from '../../../../shared/model'
import { createAnnotator } from '..'
import { splitLine } from '../../sentences'
import { nameKinds } from './labels'

const file = new Uint8Array(readFileSync(join(import.meta.dirname, '../data/model.bin')))
const made = createAnnotator(file)
if (!made.ok) throw new Error(made.problem.code)
const annotator = made.value
const marks = ['PER', 'ORG', 'COUNTRY', 'PLACE', 'FACILITY', 'GROUP', 'OTHER']

const read = (text: string): Sentence[] => {
  const spans = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    splitLine(text, index, index + line.length),
  )
  return annotator.annotate(
    text,
    spans.map((span): SentenceSpan => ({ ...span, block: 0, headline: false })),
  )
}

/** Documents of a table: marked text and the plain text under it. */
function documentsOf(name: string): { marked: string; plain: string }[] {
  const table = readFileSync(join(import.meta.dirname, 'data', name), 'utf8')
  return table
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block && !block.startsWith('#'))
    .map((marked) => ({ marked, plain: marked.replace(/\[[A-Z]+ ([^\]]*)\]/g, '$1') }))
}

/** The text with what was found marked in it. */
function mark(text: string): string {
  const spans = read(text).flatMap(({ tokens, names }) =>
    names.map(({ first, last, kind }) => ({
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      kind: marks[nameKinds.indexOf(kind)]!,
    })),
  )
  return spans.reduceRight(
    (out, { start, end, kind }) =>
      `${out.slice(0, start)}[${kind} ${out.slice(start, end)}]${out.slice(end)}`,
    text,
  )
}

describe('guideline table', () => {
  test.each(documentsOf('samples.txt'))('$marked', ({ marked, plain }) => {
    expect(mark(plain)).toBe(marked)
  })
})

describe('invented names of many cultures', () => {
  test('at least nine in ten are found whole and of the right kind', () => {
    const found = documentsOf('unseen.txt').map(({ marked, plain }) => {
      const names = (text: string): string[] => text.match(/\[[^\]]*\]/g) ?? []
      const given = names(mark(plain))
      return {
        right: names(marked).filter((name) => given.includes(name)).length,
        all: names(marked).length,
      }
    })
    const sum = (pick: (one: { right: number; all: number }) => number): number =>
      found.reduce((total, one) => total + pick(one), 0)
    expect(sum(({ right }) => right) / sum(({ all }) => all)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('one article', () => {
  test('a surname keeps the kind of its full name', () => {
    const text = 'Energy Minister Ilmar Sandvika resigned.\nSandvika gave no reason.'
    expect(mark(text)).toContain('\n[PER Sandvika] gave')
  })

  test('an acronym keeps the kind of its long form', () => {
    const text = 'Fighters of the Nadir Liberation Front (NLF) took the town.\nThe NLF has 500 men.'
    expect(mark(text)).toContain('The [GROUP NLF] has')
  })

  test('reading twice, or after another article, gives the same', () => {
    const text = documentsOf('samples.txt')
      .map(({ plain }) => plain)
      .join('\n')
    const before = JSON.stringify(read(text))
    read('Quite another article about Jean Dupont of Lyon.')
    expect(JSON.stringify(read(text))).toBe(before)
  })
})

test('names of any text are in order, apart, inside their sentence, and scored between 0 and 1', () => {
  const words = fc.constantFrom(
    ...'the The of US - UN ( ) " , . al Al Qaeda President Assad in Geneva Ministry M23 ’s and “ 1 émigré É'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      for (const { tokens, names } of read(list.join(' '))) {
        let at = 0
        for (const { first, last, kind, score } of names) {
          expect(first).toBeGreaterThanOrEqual(at)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(last).toBeLessThan(tokens.length)
          expect(nameKinds).toContain(kind)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          at = last + 1
        }
      }
    }),
    { numRuns: 200, seed: 5 },
  )
})
