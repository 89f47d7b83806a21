import { expect, it } from 'vitest'
import type { ArticleMeta } from '../../shared/model'
import { sourceLine } from './source-line'

const article = (outlet: string | null, published: string | null): ArticleMeta => ({
  ...{ id: `${String(outlet)}${String(published)}`, file: 'a.txt', title: 'A', outlet, published },
  publishedFrom: 'metadata',
})

it.each([
  [[article(null, null)], 'Source: 1 report. Drawn with Parley.'],
  [[article('Wire', '2031-05-02')], 'Source: 1 report (Wire), 2 May 2031. Drawn with Parley.'],
  [
    [article('Wire', '2031-12-08'), article('Post', '2031-05-02T10:00'), article('Wire', null)],
    'Source: 3 reports (Post, Wire), 2 May to 8 Dec 2031. Drawn with Parley.',
  ],
  [
    ['a', 'b', 'c', 'd', 'e'].map((outlet, n) => article(outlet, `203${String(n)}`)),
    'Source: 5 reports of 5 outlets, 2030 to 2034. Drawn with Parley.',
  ],
])('tells how many reports, whose and from when', (articles, line) => {
  expect(sourceLine(articles)).toBe(line)
})
