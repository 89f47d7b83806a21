/** Every made-up sentence is a tree without crossing arcs, over tags and relations the treebanks use, the same each time. */
import { expect, it } from 'vitest'
import { newsbank } from '.'

const sentences = newsbank(500, 5)

it('is the same for the same seed, other for another', () => {
  expect(newsbank(500, 5)).toEqual(sentences)
  expect(newsbank(20, 6)).not.toEqual(sentences.slice(0, 20))
})

it('gives trees with one root', () => {
  for (const { tokens, text } of sentences) {
    expect(tokens.filter(({ head }) => head < 0).length, text).toBe(1)
    for (const [start] of tokens.entries()) {
      let at = start
      for (let steps = 0; at >= 0; steps++) {
        expect(steps, text).toBeLessThan(tokens.length)
        at = tokens[at]!.head
      }
    }
  }
})

it('crosses no arcs', () => {
  for (const { tokens, text } of sentences) {
    const arcs = tokens.map(({ head }, i) => [Math.min(head, i), Math.max(head, i)] as const)
    for (const [a, b] of arcs)
      for (const [c, d] of arcs)
        expect(a < c && c < b && b < d && a >= 0 && c >= 0, text).toBe(false)
  }
})

it('keeps names apart for measuring', () => {
  const names = (part: 'train' | 'test'): Set<string> =>
    new Set(
      newsbank(300, 9, part).flatMap(({ tokens }) =>
        tokens.filter(({ deprel }) => deprel === 'flat').map(({ form }) => form),
      ),
    )
  const train = names('train')
  const shared = [...names('test')].filter((name) => train.has(name))
  expect(shared.length / train.size).toBeLessThan(0.2)
})
