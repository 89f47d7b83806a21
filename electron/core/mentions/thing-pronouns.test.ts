/** "It" and "they" that open a sentence: tied to what the sentence before is about, only where nothing else can be meant. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../pipeline'

const made = createPipeline(readFileSync(new URL('../annotate/data/model.bin', import.meta.url)))
if (!made.ok) throw new Error(made.problem.message)
const pipeline = made.value

/** What the first pronoun of the second sentence stands for. */
function meant(text: string): string | null {
  const { mentions } = pipeline.read({ file: 'a.txt', text, metadata: null }).reading
  const pronoun = mentions.find(({ form, sentence }) => form === 'pronoun' && sentence === 1)
  return mentions.find(({ id }) => id === pronoun?.antecedent)?.text ?? null
}

describe('the pronoun that opens a sentence', () => {
  it.each([
    ['Rebels attacked the army post at dawn. They killed a guard.', 'Rebels'],
    ['Police arrested nine protesters. They were let go.', 'protesters'],
    ['Police chased nine protesters. They were let go.', null],
    ['Hezbollah was founded in 1985. It is the strongest party in the country.', 'Hezbollah'],
    ['Hezbollah was founded in 1985. It is a pity that nobody listened.', null],
    ['Hezbollah was founded in 1985. It was the army that fought.', null],
    ['Kenya closed its ports in May. It promised on Friday to open them again.', 'Kenya'],
    ['The Kenyan foreign ministry sent a note. It accused Chad of firing first.', 'Kenyan'],
    ['Kenya closed its ports in May. It seems that nobody was told.', null],
  ])('%s', (text, wanted) => {
    expect(meant(text)).toBe(wanted)
  })
})

/** Whom "them" or "it" behind a verb stands for. */
function object(text: string): string | null {
  const { mentions } = pipeline.read({ file: 'a.txt', text, metadata: null }).reading
  const pronoun = mentions.find(({ text: word }) => /^(?:them|it)$/.test(word))
  return mentions.find(({ id }) => id === pronoun?.antecedent)?.text ?? null
}

describe('the pronoun behind a verb', () => {
  it.each([
    ['Police arrested two lawmakers on Monday. A judge freed them.', 'lawmakers'],
    ['Soldiers seized four nurses near Bambari. The rebels handed them to the army.', 'nurses'],
    ['Police met two lawmakers on Monday. A judge blamed them.', null],
    ['Sudan accused the rebels of breaking the truce and threatened to bomb them.', 'rebels'],
    ['Two teachers were kidnapped by gunmen who later released them.', 'teachers'],
    ['The rebels left after the government promised them an amnesty.', 'rebels'],
    ['Rebels seized the town at dawn. The army drove them out on Friday.', 'Rebels'],
    ['The rebels took hostages and later freed them.', 'hostages'],
    ['Jets bombed villages, and soldiers then burned them down.', null],
    ['The rebels fired rockets at the town and sold them to gunmen.', null],
    ['Kenya praised Chad but urged it to open the border.', 'Chad'],
    ['Kenya and Chad fought, and Egypt urged it to stop.', null],
    ['Kenya has closed its ports. Egypt called on it to open them.', 'Kenya'],
    ['Kenya and Chad closed their ports. Egypt urged it to wait.', null],
  ])('%s', (text, wanted) => {
    expect(object(text)).toBe(wanted)
  })
})
