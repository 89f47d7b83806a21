import { describe, expect, it } from 'vitest'
import type { ArticleView } from '../../shared/model'
import { nextMark, readerBlocks } from './reader-segments'

const text = 'Headline here\n\nAna Kovar met Ilan Desh in Marn.\n\nShare this'
const article: ArticleView = {
  id: 'a1',
  file: 'a1.txt',
  title: 'Headline here',
  outlet: null,
  published: null,
  publishedFrom: 'unknown',
  text,
  blocks: [
    { kind: 'headline', start: 0, end: 13 },
    { kind: 'body', start: 15, end: 47 },
    { kind: 'boilerplate', start: 49, end: 59 },
  ],
  marks: [
    { node: 'e1', kind: 'event', start: 15, end: 46 },
    { node: 'ana', kind: 'entity', start: 15, end: 24 },
    { node: 'ilan', kind: 'entity', start: 29, end: 38 },
  ],
}

describe('readerBlocks', () => {
  const blocks = readerBlocks(article, { start: 25, end: 28 })

  it('loses no letter of any block', () => {
    blocks.forEach((block, i) => {
      const { start, end } = article.blocks[i]!
      expect(block.pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end))
    })
  })

  it('knows the entity and the event of each piece', () => {
    const [first, second, third] = blocks[1]!.pieces
    expect(first).toMatchObject({ text: 'Ana Kovar', entity: 'ana', event: 'e1' })
    expect(second).toMatchObject({ text: ' ', entity: null, event: 'e1', highlighted: false })
    expect(third).toMatchObject({ text: 'met', highlighted: true })
  })

  it('reads a report without blocks as one', () => {
    expect(readerBlocks({ ...article, blocks: [] }, null)).toHaveLength(1)
  })
})

describe('nextMark', () => {
  it('goes round at both ends', () => {
    expect(nextMark(article, 'ana', 15, 1)?.start).toBe(15)
    expect(nextMark(article, null, 15, -1)?.node).toBe('e1')
    expect(nextMark(article, 'nobody', 0, 1)).toBeNull()
  })
})
