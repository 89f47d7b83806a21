/** Who "they", "the two ministers" and "both sides" are: those told last to have met, when nobody else can be meant. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { createPipeline, type Pipeline } from '../pipeline'

let pipeline: Pipeline

beforeAll(() => {
  const made = createPipeline(readFileSync(join(import.meta.dirname, '../annotate/data/model.bin')))
  if (!made.ok) throw new Error(made.problem.code)
  pipeline = made.value
})

/** Who takes part, by surname or name, in the last event whose trigger is `word`. */
function partiesOf(text: string, word: string): readonly string[] | null {
  const { reading } = pipeline.read({ file: 'test.txt', text, metadata: null })
  const { article, mentions, events } = reading
  const event = events.findLast(
    ({ trigger }) => article.text.slice(trigger.start, trigger.end) === word,
  )
  const nameOf = (id: string): string => {
    const mention = mentions.find((one) => one.id === id)
    if (mention?.antecedent) return nameOf(mention.antecedent)
    return mention?.text.split(' ').at(-1) ?? id
  }
  return event ? event.participants.map(({ mention }) => nameOf(mention)).sort() : null
}

const met = 'Foreign Ministers Ivo Rossi and Ana Kovac met in Oslo on Monday.'

it.each<[text: string, word: string, who: readonly string[] | null]>([
  [`${met} They signed a pact on fishing.`, 'signed', ['Kovac', 'Rossi']],
  [`${met} They had met in Rome in May.`, 'met', ['Kovac', 'Rossi']],
  [
    'Ivo Rossi received Ana Kovac in Oslo. They signed a pact on fishing.',
    'signed',
    ['Kovac', 'Rossi'],
  ],
  // A name that only stood near is none of the two.
  [
    `${met} Kovac said her country would send experts to Marek Nowak. The two ministers agreed to share data.`,
    'agreed',
    ['Kovac', 'Rossi'],
  ],
  [`${met} The UN called on both to return to the table.`, 'called', ['Kovac', 'Rossi', 'UN']],
  // The two named last in its own sentence come first.
  [
    `${met} Ms Lind spoke with Jan Sykora and Marek Nowak and urged both to disarm.`,
    'urged',
    ['Lind', 'Nowak', 'Sykora'],
  ],
  [
    'Ghana denied that its army had fired on a truck and accused Togo of lying.',
    'accused',
    ['Ghana', 'Togo'],
  ],
  // "We": who speaks, and whom he met.
  ['"I met Ivo Rossi," Ana Kovac said. "We agreed on a pact."', 'agreed', ['Kovac', 'Rossi']],
  ['"I met Ivo Rossi," Ana Kovac said. "We also met the rebels."', 'met', ['Kovac', 'rebels']],
  ['"We met the Houthis," Ana Kovac said. "They agreed to a truce."', 'agreed', ['Houthis']],
  // Somebody else can be meant.
  [`${met} Protesters marched outside. They demanded the release of Jan Sykora.`, 'signed', null],
  [
    `${met} Kovac later met Pavel Dusek. Rossi stayed away. They signed a pact on fishing.`,
    'signed',
    [],
  ],
  // A president is no minister.
  [
    'President Ivo Rossi telephoned Prime Minister Ana Kovac. The two prime ministers agreed to share data.',
    'agreed',
    ['ministers'],
  ],
  [
    'Secretary of State Ivo Rossi met Foreign Minister Ana Kovac. The two ministers agreed to share data.',
    'agreed',
    ['Kovac', 'Rossi'],
  ],
  // Who contradicts is not who said it.
  [
    'The United Nations said the rebels had broken the truce, but they denied the charge.',
    'denied',
    ['rebels'],
  ],
  [
    'The UN said on Monday that the rebels had broken the truce, but they denied it.',
    'denied',
    ['rebels'],
  ],
  ['The United Nations said the war must end, but they rejected the plan.', 'rejected', null],
])('%s: %s', (text, word, who) => {
  expect(partiesOf(text, word)).toEqual(who)
})
