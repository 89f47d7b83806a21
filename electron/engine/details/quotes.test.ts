import { describe, expect, it } from 'vitest'
import type { EntityMention, EntityNode, Quote } from '../../../shared/model'
import { quotesOf } from './quotes'

const mention = (article: string, start: number): EntityMention => ({
  id: `${article}:${start}-${start + 4}`,
  article,
  start,
  end: start + 4,
  form: 'name',
  use: 'actor',
})
const berg: EntityNode = {
  id: 'berg',
  kind: 'person',
  name: 'Berg',
  aliases: [],
  country: null,
  lat: null,
  lon: null,
  mentions: [mention('a1', 20), mention('a2', 90)],
  why: [],
}
const quote = (article: string, start: number, end: number, speaker: string | null): Quote => ({
  article,
  start,
  end,
  sentence: 0,
  direct: true,
  cue: { start, end },
  speakerSpan: null,
  speaker: null,
  speakerEntity: speaker,
})

describe('quotesOf', () => {
  const by = quote('a1', 50, 70, 'berg')
  const about = quote('a1', 10, 40, 'ruiz')
  const elsewhere = quote('a2', 10, 40, 'ruiz')
  const half = quote('a2', 80, 92, 'ruiz')

  it('keeps what it says and what is said of it, in order', () => {
    expect(quotesOf([about, by, elsewhere, half], berg)).toEqual([about, by])
  })
})
