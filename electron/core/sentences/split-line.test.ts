/** Sentence ends: a table of hard news prose, and what must hold for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hardSentenceEnds } from './hard-sentence-ends'
import { maxSentenceLength, splitLine } from './split-line'

describe('hard sentence ends', () => {
  test('the table holds at least 150 sentences', () => {
    const count = hardSentenceEnds.reduce((sum, line) => sum + line.split('|').length, 0)
    expect(count).toBeGreaterThanOrEqual(150)
  })

  test.each(hardSentenceEnds)('%s', (line) => {
    const wanted = line.split('|').map((part) => part.trim())
    const text = line.replaceAll('|', '')
    const found = splitLine(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(wanted)
  })
})

describe('any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB. ?!"”(1,U…\n\t’é'), maxLength: 200 })

  test('spans are trimmed, ordered, inside, and leave out only white space', () => {
    fc.assert(
      fc.property(text, (line) => {
        let at = 0
        for (const { start, end } of splitLine(line, 0, line.length)) {
          expect(line.slice(at, start).trim()).toBe('')
          expect(line.slice(start, end)).toBe(line.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(line.slice(at).trim()).toBe('')
      }),
    )
  })

  test('a sentence without end is cut', () => {
    const endless = 'word '.repeat(50_000)
    const spans = splitLine(endless, 0, endless.length)
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      maxSentenceLength,
    )
  })
})
