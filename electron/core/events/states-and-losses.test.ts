/** States that tell a deed, verbs and nouns the parser lost, and words of force or promise that tell none. */
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

const read = (text: string): ArticleReading =>
  pipeline.read({
    file: 'test.txt',
    text,
    metadata: { title: null, outlet: null, published: '2021-03-17' },
  }).reading

const shapes = (text: string): readonly string[] => shapesOf(read(text))

const told: readonly (readonly [sentence: string, wanted: string])[] = [
  // What somebody is in, on or under.
  [
    'Two Kenyan ministers are under investigation by police over a land deal.',
    'ACCUSE actual actor:police recipient:Kenyan',
  ],
  [
    'Chinese troops were on alert along the border with Vietnam.',
    'MOBILIZE actual actor:Chinese recipient:Vietnam',
  ],
  [
    'Moscow is against the stationing of NATO troops in the Baltic states.',
    'REJECT actual actor:Moscow recipient:NATO',
  ],
  [
    'A Danish engineer was the victim of a kidnapping by tribesmen in Marib.',
    'ASSAULT actual actor:tribesmen recipient:Danish engineer',
  ],
  ['Angola is now free of Cuban troops.', 'RETREAT actual actor:Cuban recipient:Angola'],
  [
    'Guerrillas who hold a Swiss engineer have freed a Danish nurse.',
    'RETREAT actual actor:Guerrillas recipient:Danish',
  ],
  ['Serb forces have been withdrawn from Mount Igman.', 'RETREAT actual actor:Serb'],
  // Those let go, and what is given back or opened again.
  [
    'Two Korean surveyors were released by gunmen on Tuesday.',
    'RETREAT actual actor:gunmen recipient:Korean surveyors',
  ],
  [
    'The trawler was let go by the Argentine coastguard.',
    'RETREAT actual actor:Argentine coastguard recipient:trawler',
  ],
  ['India reopened the Wagah crossing on Sunday.', 'RETREAT actual actor:India'],
  [
    'The Danish pilot walked free after the Red Cross vouched for him.',
    'RETREAT actual recipient:Danish',
  ],
  // What is foretold, and what others have to do.
  [
    'The Turkish navy said Greek ships would be stopped.',
    'THREATEN actual actor:Turkish recipient:Greek',
  ],
  [
    'The EU said Ankara had to do more to stop torture.',
    'REQUEST actual actor:EU recipient:Ankara',
  ],
  [
    'Washington said it was ready to impose duties on Chinese textiles.',
    'THREATEN actual actor:it recipient:Chinese',
  ],
  // Not to do it is what is told.
  ['Iceland did not attend the talks.', 'REJECT actual actor:Iceland'],
  ['The guerrillas failed to show up for peace talks.', 'REJECT actual actor:guerrillas'],
  // What the parser lost.
  [
    'The United States plans to impose sanctions on Sudan.',
    'SANCTION future actor:United States recipient:Sudan',
  ],
  [
    'Heavy fighting broke out between Azeri and Armenian forces near Goris.',
    'ASSAULT actual actor:Azeri actor:Armenian',
  ],
  [
    'The Sudanese government has offered to free all political prisoners.',
    'AGREE actual actor:Sudanese recipient:prisoners',
  ],
  [
    'Nicaragua has begun to free former national guards.',
    'RETREAT actual actor:Nicaragua recipient:national guards',
  ],
  [
    'Britain has decided to free two Irish prisoners, the minister said.',
    'RETREAT future actor:Britain recipient:Irish prisoners',
  ],
  ['China test-fired missiles near Taiwan.', 'MOBILIZE actual actor:China recipient:Taiwan'],
  [
    'Baroness Annand, who is in Tunis, discussed security with Interior Minister Hedi Majd.',
    'CONSULT actual actor:Annand recipient:Hedi Majd',
  ],
  [
    'Thai police handed a drug smuggler over to American agents.',
    'COOPERATE actual actor:Thai police recipient:American',
  ],
  // Who acts, and on whom.
  [
    'The rebels, backed by Norway and Gulf Arab states, seized the town of Azaz.',
    'SUPPORT actual actor:Norway actor:Gulf Arab states recipient:rebels',
  ],
  ['Ugandan money helped Congolese rebels.', 'AID actual actor:Ugandan recipient:Congolese rebels'],
  ['An envoy of Iran was expelled from Bolivia.', 'SANCTION actual actor:Bolivia recipient:Iran'],
  [
    'Workers blocked streets in Lima in defiance of Peruvian police.',
    'PROTEST actual actor:Workers recipient:Peruvian police',
  ],
  ["General Lind's assassination last week shook Honduras.", 'ASSAULT actual recipient:Lind'],
  ['Gunmen tried to kill the Libyan premier.', 'ASSAULT actual actor:Gunmen recipient:Libyan'],
]

const nothing: readonly string[] = [
  'Emergency teams in Haiti are battling to reach survivors.',
  'The minister demonstrates an excellent temper.',
  'There was talk in Khartoum of any move to impose sanctions on Sudan.',
  'He and his unit would not have saved Kabul.',
  'In London, signing a treaty does not help anybody.',
  'The report is about a disaster called Chernobyl.',
  'Dr Fortier threw a rock at the bear.',
]

describe('states, losses and figures', () => {
  it.each(told)('%s', (sentence, wanted) => {
    expect(shapes(sentence)).toContain(wanted)
  })
  it.each(nothing)('tells nothing: %s', (sentence) => {
    expect(shapes(sentence)).toEqual([])
  })
  it('does not charge the accuser with the deed', () => {
    expect(shapes('Ankara accused Damascus of having closed the crossing.')).toEqual([
      'ACCUSE actual actor:Ankara recipient:Damascus',
    ])
  })
  it('does not date a deed by the day it was claimed', () => {
    const { article, events } = read(
      'Separatists claimed responsibility on Wednesday for the attack on a Turkish barracks.',
    )
    expect(events.map(({ type, date }) => [type, date])).toEqual([['ASSAULT', null]])
    const [event] = events
    expect(article.text.slice(event?.content?.start, event?.content?.end)).toBe(
      'the attack on a Turkish barracks',
    )
  })
  it('leaves those one talks with out of what is talked about', () => {
    const { article, events } = read('Ana Prieto discussed human rights with Omar Faris.')
    const [event] = events
    expect(article.text.slice(event?.content?.start, event?.content?.end)).toBe('human rights')
  })
  it('reads no agreement that only may come', () => {
    expect(shapes('If Norway and Sweden agree, the talks may resume.')).toEqual([])
  })
})
