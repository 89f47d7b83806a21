import { describe, expect, it } from 'vitest'
import { packGraph, unpackGraph } from './packing'

const graph = { folder: '/x', view: { entities: [{ id: 'a', lat: null }], events: [] } }

describe('a graph on its way', () => {
  it.each([
    ['an open graph', graph],
    ['a result', { ok: true, value: graph }],
  ])('is text, and comes back the same: %s', (_name, answer) => {
    const packed = packGraph(answer)
    expect(JSON.stringify(packed)).toContain('"view":"{')
    expect(unpackGraph(packed)).toEqual(answer)
  })

  it.each([[null], ['text'], [[{ start: 1 }]], [{ ok: false, problem: { code: 'cancelled' } }]])(
    'leaves other answers alone: %j',
    (answer) => {
      expect(packGraph(answer)).toBe(answer)
      expect(unpackGraph(answer)).toBe(answer)
    },
  )
})
