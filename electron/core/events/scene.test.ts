/** What a scene is: which events take its town and day, and what ends it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPipeline, type Pipeline } from '../pipeline'

let pipeline: Pipeline

beforeAll(() => {
  const made = createPipeline(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
  if (!made.ok) throw new Error(made.problem.code)
  pipeline = made.value
})

/** Town and day of the event whose trigger is `word` (the last such), in a report of Wednesday, 17 March 2021. */
const whereAndWhen = (text: string, word: string): string => {
  const { reading } = pipeline.read({
    file: 'test.txt',
    text: `Talks and protests\n\n${text}`,
    metadata: { title: null, outlet: null, published: '2021-03-17' },
  })
  const { article, mentions, events } = reading
  const event = events.findLast(
    ({ trigger }) => article.text.slice(trigger.start, trigger.end) === word,
  )
  if (!event) return `no event of ${word}`
  const places = event.places.map((id) => mentions.find((one) => one.id === id)?.text ?? id)
  return [`@${places.join('+')}`, event.date?.start ?? 'no day'].join(' ')
}

const met =
  'Finnish Foreign Minister Anna Salo met Kenyan Foreign Minister Peter Otieno in Oslo on Monday.'

const inside: readonly (readonly [text: string, word: string, wanted: string])[] = [
  // Who speaks for a country that met asked the other there; so did their host receive them.
  [
    `The foreign ministers of Finland and Kenya held talks in Oslo on Monday.\n\nAnna Salo of Finland and Peter Otieno of Kenya were received by the Norwegian host, Kari Lund.`,
    'received',
    '@Oslo 2021-03-15',
  ],
  [
    `The foreign ministers of Finland and Kenya held talks in Oslo on Monday.\n\nAnna Salo of Finland and Peter Otieno of Kenya smiled for the cameras.\n\nOtieno asked Finland to free two sailors.`,
    'asked',
    '@Oslo 2021-03-15',
  ],
  [
    'Anna Salo and Peter Otieno met in Oslo on Monday, two days after their first encounter, and talked until midnight.',
    'talked',
    '@Oslo 2021-03-15',
  ],
  // Who hosted the meeting was at it.
  [
    `${met} Norwegian Foreign Minister Kari Lund, who hosted the meeting, said both had agreed to go on.`,
    'hosted',
    '@Oslo 2021-03-15',
  ],
  [
    'Anna Salo met Peter Otieno in Oslo on Monday and asked him for access to the Kenyan side of the border.',
    'asked',
    '@Oslo 2021-03-15',
  ],
  // What a boat is off is where it was fired on.
  [
    'Coast guards fired on a trawler off Lamu Island on Monday.',
    'fired',
    '@Lamu Island 2021-03-15',
  ],
  // What talks are about is not where they are.
  [
    'Kenya pulled out of talks on the filling of the Turku dam on Monday.',
    'pulled',
    '@ 2021-03-15',
  ],
  // At talks: what those who met asked, refused or agreed.
  [`${met} Otieno refused to sign the accord.`, 'refused', '@Oslo 2021-03-15'],
  [`${met} She accused Otieno of delay.`, 'accused', '@Oslo 2021-03-15'],
  [
    'Finland and Kenya signed a pact in Oslo on Monday, but failed to agree on the border.',
    'agree',
    '@Oslo 2021-03-15',
  ],
  [
    'Anna Salo and Peter Otieno met in Oslo on Monday and talked until midnight.',
    'talked',
    '@Oslo 2021-03-15',
  ],
  [
    'Anna Salo received Peter Otieno in Oslo on Monday. Salo rejected the plan.',
    'rejected',
    '@Oslo 2021-03-15',
  ],
  ['Anna Salo flew to Oslo on Monday and briefed Peter Otieno.', 'briefed', '@Oslo 2021-03-15'],
  [
    `${met}\n\nOn Tuesday Otieno flew to Lima, where he met Peruvian President Rosa Quispe.`,
    'met',
    '@Lima 2021-03-16',
  ],
  [
    `${met}\n\nOn Tuesday Otieno flew to Lima, where he met Peruvian President Rosa Quispe. Quispe rejected the plan.`,
    'rejected',
    '@Lima 2021-03-16',
  ],
  // In a protest: what the crowd and the police did.
  [
    'Farmers protested in Nakuru on Sunday. Police arrested nine demonstrators.',
    'arrested',
    '@Nakuru 2021-03-14',
  ],
  [
    'Protesters marched in Nakuru on Sunday and demanded new elections.',
    'demanded',
    '@Nakuru 2021-03-14',
  ],
  [
    'Students marched in Nakuru on Sunday and demanded new elections.',
    'demanded',
    '@Nakuru 2021-03-14',
  ],
  // In violence: what the same people did.
  [
    'In Kisumu, gunmen attacked a bank on Sunday and killed two guards.',
    'killed',
    '@Kisumu 2021-03-14',
  ],
]

const outside: readonly (readonly [text: string, word: string, wanted: string])[] = [
  ['Anna Salo flew from Oslo on Monday and briefed Peter Otieno.', 'briefed', '@ 2021-03-15'],
  // Ends with the paragraph.
  [`${met}\n\nOtieno rejected the plan.`, 'rejected', '@ no day'],
  // What is still to come, has been so, or was before it takes nothing.
  [`${met} Otieno will sign the accord.`, 'sign', '@ no day'],
  [`${met} Otieno has accused Uganda of delay.`, 'accused', '@ no day'],
  [`${met} Otieno had earlier rejected the plan.`, 'rejected', '@ no day'],
  [
    `${met} Otieno, who accused Uganda of looting last year, said the talks went well.`,
    'accused',
    '@ no day',
  ],
  [`${met} Salo then flew to Lima and met Rosa Quispe.`, 'met', '@Lima no day'],
  // Who was not there takes nothing.
  [`${met} Uganda rejected the plan.`, 'rejected', '@ no day'],
  // Fighting is no part of talks, nor a country's praise.
  [
    'Kenya and Uganda held talks in Oslo on Monday. Kenya shelled a border post.',
    'shelled',
    '@ no day',
  ],
  ['Kenya and Uganda held talks in Oslo on Monday. Kenya praised the pope.', 'praised', '@ no day'],
  // Another scene ends it.
  [
    `${met} On Tuesday Salo met Joao Costa in Lisbon. Otieno rejected the plan.`,
    'rejected',
    '@ no day',
  ],
  [`${met} Meanwhile, Otieno rejected the plan.`, 'rejected', '@ no day'],
  [`${met} In 2019 Kenya withdrew its envoys. Otieno rejected the plan.`, 'rejected', '@ no day'],
  // A town it was aimed at is not where it was said.
  ['Salo arrived from Oslo on Monday. Salo rejected the plan.', 'rejected', '@ no day'],
]

const again: readonly (readonly [text: string, word: string, wanted: string])[] = [
  // Two who met answer each other.
  [`${met}\n\nSalo urged Otieno to free ten prisoners.`, 'urged', '@Oslo 2021-03-15'],
  [`${met}\n\nSalo asked for more time. Otieno refused to wait.`, 'refused', '@Oslo 2021-03-15'],
  [
    `${met}\n\nSalo said Kenya had asked for a loan and that Finland had turned the request down.`,
    'turned',
    '@Oslo 2021-03-15',
  ],
  // One alone, or one who was not there, does not take it up.
  [`${met}\n\nSalo asked for more time. Uganda refused to wait.`, 'refused', '@ no day'],
  [
    `${met}\n\nIn Lisbon on Tuesday, Salo asked for more time. Otieno refused to wait.`,
    'refused',
    '@ no day',
  ],
  // The crowd a report opens with.
  [
    'Protesters marched in Nairobi on Tuesday.\n\nDemonstrators blocked a road in Nakuru.',
    'blocked',
    '@Nakuru 2021-03-16',
  ],
  [
    'Protesters marched in Nairobi on Tuesday.\n\nPolice fired on marchers who blocked a road in Nakuru.',
    'fired',
    '@Nakuru 2021-03-16',
  ],
  // A report that opens with what two agreed tells of their meeting next.
  [
    'Finland and Kenya agreed on Tuesday to share fish stocks.\n\nAnna Salo and Peter Otieno met for six hours at a hotel in Oslo.',
    'agreed',
    '@Oslo 2021-03-16',
  ],
  [
    'Finland and Kenya agreed on Tuesday to share fish stocks.\n\nPortuguese Foreign Minister Anna Salo met Peter Otieno at a hotel in Oslo.',
    'agreed',
    '@ 2021-03-16',
  ],
  ['Police fired on marchers who blocked a road in Nakuru.', 'fired', '@Nakuru no day'],
]

describe('a scene', () => {
  it.each(inside)('reaches: %s | %s', (text, word, wanted) => {
    expect(whereAndWhen(text, word)).toBe(wanted)
  })
  it.each(outside)('does not reach: %s | %s', (text, word, wanted) => {
    expect(whereAndWhen(text, word)).toBe(wanted)
  })
  it.each(again)('over a paragraph: %s | %s', (text, word, wanted) => {
    expect(whereAndWhen(text, word)).toBe(wanted)
  })
})
