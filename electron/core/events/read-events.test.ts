/** Events, quotes and figures of sentences of our own, read by the whole pipeline with the shipped model. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../../shared/model'
import { createPipeline, type Pipeline } from '../pipeline'
import { shapesOf } from './testing/shapes'

let pipeline: Pipeline

beforeAll(() => {
  const made = createPipeline(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
  if (!made.ok) throw new Error(made.problem.code)
  pipeline = made.value
})

const read = (...lines: readonly string[]): ArticleReading =>
  pipeline.read({
    file: 'test.txt',
    text: ['Ministers hold talks in the capital', '', ...lines].join('\n'),
    metadata: { title: null, outlet: null, published: '2021-03-17' },
  }).reading

const cases: readonly (readonly [sentence: string, wanted: string])[] = [
  [
    'Emmanuel Macron met Angela Merkel in Berlin on Tuesday.',
    'CONSULT actual actor:Emmanuel Macron recipient:Angela Merkel',
  ],
  [
    'Emmanuel Macron will meet Angela Merkel in Berlin on Friday.',
    'CONSULT future actor:Emmanuel Macron recipient:Angela Merkel',
  ],
  [
    'Egypt and Ethiopia failed to reach an agreement on the dam.',
    'AGREE negated actor:Egypt actor:Ethiopia',
  ],
  ['Poland condemned Belarus on Tuesday.', 'ACCUSE actual actor:Poland recipient:Belarus'],
  ['Japan called for an immediate ceasefire.', 'REQUEST actual actor:Japan'],
  [
    'Japan rejected the claim and Poland itself has accused Belarus of delay.',
    'ACCUSE actual actor:Poland recipient:Belarus',
  ],
  ['The proposal was rejected by Serbia.', 'REJECT actual actor:Serbia'],
  [
    'Amnesty International criticised Saudi Arabia over a wave of executions.',
    'ACCUSE actual actor:Amnesty International recipient:Saudi Arabia',
  ],
  [
    'Haiti asked the United Nations for more peacekeepers.',
    'REQUEST actual actor:Haiti recipient:United Nations',
  ],
  [
    'Israel turned down a request from the UN to open the crossing.',
    'REJECT actual actor:Israel recipient:UN',
  ],
  [
    'Kofi Mensah, the Ghanaian foreign minister, is on a three-day visit to Lagos.',
    'CONSULT actual actor:Kofi Mensah',
  ],
  ['Uganda announced plans to help Kenya.', 'AGREE actual actor:Uganda recipient:Kenya'],
  [
    'Boris Hale and Anna Vogel, the two presidents, will host Emmanuel Macron.',
    'CONSULT future actor:Emmanuel Macron host:Boris Hale host:Anna Vogel',
  ],
  ['Qatar granted Sudan a loan of 50 million dinars.', 'AID actual actor:Qatar recipient:Sudan'],
  [
    'Emmanuel Macron flew to Berlin on Monday to meet Angela Merkel.',
    'CONSULT actual actor:Emmanuel Macron recipient:Angela Merkel',
  ],
  [
    'Peru suspended oil sales to Chile after a meeting between Emmanuel Macron and Angela Merkel.',
    'CONSULT actual actor:Emmanuel Macron actor:Angela Merkel',
  ],
  [
    'Egypt warned on Monday that it would close its border with Libya.',
    'THREATEN actual actor:Egypt recipient:Libya',
  ],
  [
    'Talks between Serbia and Kosovo ended without a deal.',
    'AGREE negated actor:Serbia actor:Kosovo',
  ],
  [
    'Venezuela and Guyana pledged not to use force over the border.',
    'AGREE actual actor:Venezuela actor:Guyana',
  ],
  ['Ghana came under fire from Togo on Monday.', 'ASSAULT actual actor:Togo recipient:Ghana'],
  [
    'The Bundestag passed a resolution condemning Belarus.',
    'ACCUSE actual actor:Bundestag recipient:Belarus',
  ],
  [
    'Hungary disputed claims by Ukraine about the pipeline.',
    'REJECT actual actor:Hungary recipient:Ukraine',
  ],
  [
    'Police arrested opposition figure Alena Kozlova on Monday.',
    'COERCE actual actor:Police recipient:Alena Kozlova',
  ],
  ['Malta called the Libyan decision unlawful.', 'ACCUSE actual actor:Malta recipient:Libyan'],
  [
    'The Soviet Union recalled its envoy to Chad.',
    'SANCTION actual actor:Soviet Union recipient:Chad',
  ],
  [
    'Anna Vogel was in Geneva on Tuesday for talks with Emmanuel Macron.',
    'CONSULT actual actor:Anna Vogel recipient:Emmanuel Macron',
  ],
  [
    'An official told reporters that Kenya had accepted an offer from Uganda.',
    'AGREE actual actor:Kenya recipient:Uganda',
  ],
  ['Togo is the fourth state to recognise Kosovo.', 'SUPPORT actual actor:Togo recipient:Kosovo'],
  [
    'The agreement reached on Monday between Kenya and Uganda covers fish.',
    'AGREE actual actor:Kenya actor:Uganda',
  ],
  [
    'The United Nations warned both sides.',
    'THREATEN actual actor:United Nations recipient:both sides',
  ],
  ['Japan eased a ban on foreign worshippers.', 'CONCEDE actual actor:Japan recipient:worshippers'],
  ['Turkey shelled rebel positions on Monday.', 'ASSAULT actual actor:Turkey recipient:rebel'],
  ['Albania promised to destroy its chemical weapons.', 'AGREE actual actor:Albania'],
  [
    'Alena Kozlova, the organiser arrested last week, was released on Sunday.',
    'RETREAT actual recipient:Alena Kozlova',
  ],
]

describe('reading events', () => {
  it.each(cases)('%s', (sentence, wanted) => {
    expect(shapesOf(read(sentence))).toContain(wanted)
  })
  it.each([
    'Will Emmanuel Macron meet Angela Merkel in Berlin?',
    'The striker scored twice as Germany beat Spain in the quarter-final.',
    'Chile watched with concern as fighting in Syria became more violent.',
    'The Peace Talks Committee has an office in Oslo.',
    'An earthquake struck central Turkey early on Monday.',
    'Brazil attacked from the start and beat Serbia 2-0 in Lusail.',
    'Emmanuel Macron agreed that things were going better.',
    'Aid workers in Chad need water.',
    'Fighters opposed to his rule hold the road to Aleppo.',
    'Kenya cannot accept aid.',
    'Croatia shot down Argentina with three late goals.',
    'In the novel, an American agent kidnaps a Russian scientist.',
    'The carmaker launched an assault on the Chinese market.',
    'The Danish brewer agreed to buy its Polish rival.',
    'A man stabbed his wife in a flat in Bremen.',
    'Ten Kenyan soldiers were killed in a plane crash.',
    'Three soldiers were injured when their truck overturned in Kenya.',
    'Microsoft launched a campaign to persuade users.',
    'People-smugglers moved migrants to Libya.',
    'Citizens of Kenya are required to pay taxes.',
  ])('tells nothing of: %s', (sentence) => {
    expect(shapesOf(read(sentence))).toEqual([])
  })
  it('takes "the two sides" for those who met before', () => {
    const reading = read(
      'Niger and Chad held talks in Oslo on Monday.',
      'Both sides agreed to share water.',
      'Neither meeting produced a deal.',
    )
    expect(shapesOf(reading)).toContain('AGREE actual actor:Niger actor:Chad')
    expect(shapesOf(reading)).toContain('AGREE negated actor:Niger actor:Chad')
  })
  it('takes "the minister" for the only one named so far', () => {
    const lines = [
      'Jan Kubis, the Slovak foreign minister, arrived in Ankara on Monday.',
      'The minister rejected a proposal from Iran.',
    ]
    const reading = read(...lines)
    expect(shapesOf(reading)).toContain('REJECT actual actor:The minister recipient:Iran')
    const minister = reading.mentions.find(({ text }) => text === 'The minister')
    const kubis = reading.mentions.find(({ text }) => text === 'Jan Kubis')
    expect(minister?.antecedent).toBe(kubis?.id)
    const two = read(
      'Foreign Minister Jan Kubis met Labour Minister Hanna Virtanen in Ankara on Monday.',
      'The minister rejected a proposal from Iran.',
    )
    expect(shapesOf(two).filter((shape) => shape.startsWith('REJECT'))).toEqual([
      'REJECT actual recipient:Iran',
    ])
  })
  it('ends what is discussed before the words that only say that it is', () => {
    const about = 'the plan being discussed by Merkel and Macron'
    const { article, events } = read(`Under ${about}, a truce would end fighting and open roads.`)
    const said = events.map(({ content: c }) => c && article.text.slice(c.start, c.end))
    expect(said).toContain('the plan')
  })
  it('takes "the rebels" for the only armed group a report names', () => {
    const reading = read(
      'Niger accused the Tenere Liberation Front of a raid on Monday.',
      'Emmanuel Macron urged the rebels to lay down their arms.',
    )
    const rebels = reading.mentions.find(({ text }) => text === 'rebels')
    const named = reading.mentions.find(({ id }) => id === rebels?.antecedent)
    expect(named?.text).toContain('Liberation Front')
  })
  it('ends what was agreed before what is set against it', () => {
    const reading = read(
      'Egypt and Chad agreed to share data, but they could not settle the dispute.',
    )
    const contents = reading.events.map(({ content }) =>
      content ? reading.article.text.slice(content.start, content.end) : null,
    )
    expect(contents).toContain('share data')
  })
  it('names what was brokered without the clause that says by whom', () => {
    const reading = read('A truce that Egypt and Chad brokered in May has reduced the fighting.')
    const contents = reading.events.map(({ content }) =>
      content ? reading.article.text.slice(content.start, content.end) : null,
    )
    expect(contents).toEqual(['A truce'])
  })
  it('reads a rights defender as politics', () => {
    expect(
      shapesOf(read('Belarus arrested a defender of human rights, Alena Kozlova.')),
    ).not.toEqual([])
  })
  it('keeps spans inside the text and reads the same twice', () => {
    const reading = read('Emmanuel Macron met Angela Merkel in Berlin on Tuesday.')
    for (const event of reading.events) {
      expect(event.start).toBeLessThan(event.end)
      expect(event.end).toBeLessThanOrEqual(reading.article.text.length)
    }
    expect(JSON.stringify(read('Emmanuel Macron met Angela Merkel in Berlin on Tuesday.'))).toBe(
      JSON.stringify(reading),
    )
  })
  it('finds who said what, and how many', () => {
    const reading = read(
      '"We will not leave the table," Hanna Virtanen said on Tuesday.',
      'More than 300 people have been killed, the United Nations said.',
    )
    const texts = reading.quotes
      .filter((quote) => quote.direct)
      .map((quote) => reading.article.text.slice(quote.start, quote.end))
    expect(texts).toEqual(['We will not leave the table'])
    expect(
      reading.figures.map(({ measure, value, qualifier }) => [measure, value, qualifier]),
    ).toEqual([['dead', 300, 'at-least']])
  })
})
