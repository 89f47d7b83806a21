/** Which lines of an article give sentences, and how the dateline is left out. */
import { expect, test } from 'vitest'
import type { Article } from '../../../shared/model'
import { splitSentences } from '.'

const lines = [
  ['headline', 'Ministers meet in Oslo. No deal yet'],
  ['byline', 'By A. Writer'],
  ['body', 'OSLO, May 17 (XYZ) — The ministers met. They talked.'],
  ['boilerplate', 'Share this article. Leave a reply.'],
  ['body', 'Nothing was signed.'],
] as const
const text = lines.map(([, line]) => line).join('\n')

test('headline and body lines give sentences, without the dateline', () => {
  let at = 0
  const blocks = lines.map(([kind, line]) => {
    const start = at
    at += line.length + 1
    return { kind, start, end: start + line.length }
  })
  const start = text.indexOf('OSLO')
  const dateline = { start, end: text.indexOf('—') + 1, place: null, date: null, agency: null }
  const article = { text, blocks, dateline } as unknown as Article
  const found = splitSentences(article).map((span) => [
    span.block,
    span.headline,
    text.slice(span.start, span.end),
  ])
  expect(found).toEqual([
    [0, true, 'Ministers meet in Oslo. No deal yet'],
    [2, false, 'The ministers met.'],
    [2, false, 'They talked.'],
    [4, false, 'Nothing was signed.'],
  ])
})
