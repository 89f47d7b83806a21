import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from './classify'
import { splitLines } from './lines'

const kinds = (text: string): string[][] =>
  classify(text, splitLines(text), 0).blocks.map(({ start, end, kind }) => [
    kind,
    text.slice(start, end),
  ])

describe('classify', () => {
  it.each([
    'Share',
    'ADVERTISEMENT',
    'Leave a Reply',
    'Send this to a friend',
    'Most Visited in Other Media',
    'Top Stories',
    'Facebook Twitter WhatsApp',
    '128 shares',
    '3 Comments',
    'Read more: Talks resume in Oslo',
    'Follow us on Twitter',
    'Sign up for our daily newsletter.',
    '© 2016 The Daily Lantern',
    'Copyright 2019 Lantern Media. All rights reserved.',
    'https://example.org/story',
    '@lantern_news',
    'Photo: A delegate arrives in Oslo',
    'Related articles',
    'Your email address will not be published.',
    'This site uses cookies to improve your visit.',
    '• Print •',
    'You may also like',
    'Story continues below advertisement',
    '- - -',
  ])('marks %j as boilerplate', (line) => {
    expect(
      kinds(`Delegates met in Oslo on Monday.\n${line}\nThey parted without a deal.`).map(
        ([kind]) => kind,
      ),
    ).toEqual(['body', 'boilerplate', 'body'])
  })

  it.each([
    'Share prices fell in Cairo after the talks collapsed on Monday.',
    'Comments by the minister angered Ankara, a spokesman said on Friday.',
    'Updated figures from the agency put the dead at 300.',
    'Live ammunition was fired at the crowd, witnesses said.',
    'Top officials from both countries will meet in Doha.',
    'Reply letters from both governments were handed over in Oslo on Tuesday.',
  ])('keeps %j as report', (line) => {
    expect(kinds(`Delegates met in Oslo on Monday.\n${line}`)[1]?.[0]).toBe('body')
  })

  it('keeps the first of two same headlines', () => {
    const text = "Envoy ‘hopeful’ on truce\n\nEnvoy 'hopeful' on truce\n\nThe envoy spoke in Oslo."
    expect(kinds(text).map(([kind]) => kind)).toEqual(['headline', 'boilerplate', 'body'])
  })

  it('takes the list under a tail line as boilerplate', () => {
    const text = 'The envoy spoke in Oslo.\nMost Read\nPremier resigns after vote\nFlood kills nine'
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ])
  })

  it('parts a page word from the sentence it is stuck to', () => {
    expect(kinds('The envoy spoke in Oslo.Share')).toEqual([
      ['body', 'The envoy spoke in Oslo.'],
      ['boilerplate', 'Share'],
    ])
  })

  it('parts a headline from the dateline it is stuck to', () => {
    const text = 'Envoy hopeful on truceOSLO, May 3 (Lantern) — The envoy spoke on Tuesday.'
    expect(kinds(text)).toEqual([
      ['headline', 'Envoy hopeful on truce'],
      ['body', 'OSLO, May 3 (Lantern) — The envoy spoke on Tuesday.'],
    ])
  })

  it.each(['By Ana Duarte', 'By Ana Duarte and Li Wei', 'Ana Duarte, Reuters', '3 May 2016'])(
    'knows the byline %j',
    (line) => {
      expect(kinds(`Envoy hopeful\n${line}\nThe envoy spoke in Oslo.`)[1]?.[0]).toBe('byline')
    },
  )

  it('gives trimmed, ordered, separate spans of any text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('Share', 'OSLO, May 3 (AP) — Hi there.', ' '),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        let before = 0
        for (const { start, end } of classify(text, splitLines(text), 0).blocks) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          before = end
        }
      }),
      { numRuns: 200 },
    )
  })
})
