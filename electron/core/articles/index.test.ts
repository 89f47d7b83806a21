import { describe, expect, it } from 'vitest'
import type { ArticleMetadata } from '../../../shared/model'
import { readArticle } from '.'

const read = (text: string, file = 'a.txt', metadata: ArticleMetadata | null = null) =>
  readArticle({ file, text, metadata })

describe('readArticle', () => {
  it('reads front matter and keeps it as boilerplate', () => {
    const { article, problems } = read(
      '---\ntitle: Envoys meet\noutlet: Lantern\npublished: 2016-05-03\n---\nEnvoys met in Oslo.',
    )
    expect(article).toMatchObject({
      title: 'Envoys meet',
      outlet: 'Lantern',
      published: '2016-05-03',
      publishedFrom: 'front-matter',
    })
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'boilerplate'),
      'body',
    ])
    expect(problems).toEqual([])
  })

  it.each([
    '---\npublished: soon\n---\nEnvoys met.',
    '---\ntitle: [unclosed\n---\nEnvoys met.',
    '---\ntitle: never closed\nEnvoys met.',
  ])('says what is wrong with the front matter of %j and reads on', (text) => {
    const { article, problems } = read(text)
    expect(problems.map(({ code }) => code)).toEqual(['front-matter'])
    expect(article.blocks.length).toBeGreaterThan(0)
  })

  it.each([
    ['OSLO, May 3, 2016 (Lantern) — Envoys met.', 'a.txt', '2016-05-03', 'dateline'],
    ['OSLO, May 3 (Lantern) — Envoys met.', '2016-05-04.txt', '2016-05-03', 'dateline'],
    ['Envoys met.', 'news/2016-05-03-oslo.txt', '2016-05-03', 'file-name'],
    ['Envoys met.', '20160503.txt', '2016-05-03', 'file-name'],
    ['Truce holds\nPublished: 3 May 2016 10:00\nEnvoys met.', 'a.txt', '2016-05-03', 'inferred'],
    [
      'OSLO, May 3 (Lantern) — Envoys met on Tuesday. It was the first round of 2016.',
      'a.txt',
      '2016-05-03',
      'inferred',
    ],
    ['OSLO, May 3 (Lantern) — Envoys met on Tuesday.', 'a.txt', null, 'unknown'],
    [
      'OSLO, May 3 (Lantern) — Envoys met on Tuesday. The war of 2015 ended in 2016.',
      'a.txt',
      null,
      'unknown',
    ],
    [
      'OSLO, May 3 (Lantern) — Envoys met on Friday. It was the first round of 2016.',
      'a.txt',
      null,
      'unknown',
    ],
    ['Envoys met.', '20161303.txt', null, 'unknown'],
  ])('dates %j in %j', (text, file, published, publishedFrom) => {
    expect(read(text, file).article).toMatchObject({ published, publishedFrom })
  })

  it('takes title, outlet and day from metadata first', () => {
    const metadata = { title: 'Envoys meet', outlet: 'Lantern', published: '2016-05-03' }
    expect(read('OSLO (AP) — Envoys met.', '2015-01-01.txt', metadata).article).toMatchObject({
      ...metadata,
      publishedFrom: 'metadata',
    })
  })

  it('parts a known title from the text it is stuck to', () => {
    const metadata = { title: 'Envoys hopeful on truce', outlet: null, published: null }
    const { article } = read(
      'Envoys hopeful on truceEnvoys met in Oslo on Monday.',
      'a.txt',
      metadata,
    )
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Envoys hopeful on truce',
      'Envoys met in Oslo on Monday.',
    ])
  })

  it('gives ids from content alone', () => {
    expect(read('Envoys met.', 'a.txt').article.id).toBe(read('Envoys met.', 'b.txt').article.id)
    expect(read('Envoys met.').article.id).not.toBe(read('Envoys met!').article.id)
  })
})
