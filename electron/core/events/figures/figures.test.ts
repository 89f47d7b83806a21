/** Figures of sentences of our own: what is counted, how many, how surely, and by whose word. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPipeline, type Pipeline } from '../../pipeline'

let pipeline: Pipeline

beforeAll(() => {
  const made = createPipeline(
    readFileSync(join(import.meta.dirname, '../../annotate/data/model.bin')),
  )
  if (!made.ok) throw new Error(made.problem.code)
  pipeline = made.value
})

const read = (sentence: string): readonly string[] => {
  const { reading } = pipeline.read({
    file: 'a.txt',
    text: sentence,
    metadata: { title: null, outlet: null, published: '2021-03-17' },
  })
  return reading.figures.map(({ measure, qualifier, value, source }) => {
    const by = reading.mentions.find(({ id }) => id === source)?.text
    return `${measure} ${qualifier} ${value}${by ? ` by ${by}` : ''}`
  })
}

const cases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['The blast killed 12 people and wounded 30 others.', 'dead exact 12', 'injured exact 30'],
  ['At least 40 civilians were killed in the strike on Monday.', 'dead at-least 40'],
  ['The shelling left 17 dead and more than 50 injured.', 'dead exact 17', 'injured at-least 50'],
  ['Nearly 300 fighters died in the battle.', 'dead about 300'],
  ['The death toll rose to 214 on Tuesday.', 'dead exact 214'],
  ['The death toll from the earthquake has reached at least 3,000.', 'dead at-least 3000'],
  ['Some 1.2 million people have fled their homes.', 'displaced about 1200000'],
  ['The war has displaced more than 6.5 million people.', 'displaced at-least 6500000'],
  ['About 20,000 refugees crossed the border on Friday.', 'displaced about 20000'],
  ['The flood has left 4,000 families homeless.', 'displaced exact 4000'],
  ['Norway pledged $25 million in aid to Chile.', 'aid exact 25000000'],
  ['The convoy brought 48 tonnes of food to the town.', 'aid exact 48'],
  [
    'The United Nations said 250,000 people had been killed since 2011.',
    'dead exact 250000 by United Nations',
  ],
  ['Twenty-three soldiers were killed in the ambush.', 'dead exact 23'],
  ['Two dozen people were wounded.', 'injured exact 24'],
  ['Hundreds of people were killed.', 'dead at-least 200'],
  ['Between 30 and 40 people were killed.', 'dead at-least 30'],
  ['Up to 90 people may have drowned.', 'dead at-most 90'],
  ['The attack claimed 14 lives.', 'dead exact 14'],
  ['As many as 500 people were injured in the crush.', 'injured at-most 500'],
  ['Six children were among the 19 dead.', 'dead exact 19'],
  ['Police said 11 people had died and 7 were missing.', 'dead exact 11 by Police'],
  ['Hundreds of thousands of people have been displaced.', 'displaced at-least 200000'],
  ['Tens of thousands of civilians fled the city.', 'displaced at-least 20000'],
  // No figures of ours.
  ['The ministers met in 2016.'],
  ['He was killed at the age of 54.'],
  ['The army killed the commander in 2015.'],
  ['A 30-year-old man was injured.'],
  ['No one was killed in the attack.'],
]

describe('figures', () => {
  it.each(cases)('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures)
  })
})
