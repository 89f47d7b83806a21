/** "The three countries", "the two men", "the ministers": those named together before, wherever in the report. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAnnotator } from '../annotate'
import { readArticle } from '../articles'
import { createGazetteer } from '../gazetteer'
import { splitSentences } from '../sentences'
import { findMentions } from '.'

const gazetteer = createGazetteer()
const annotator = createAnnotator(
  readFileSync(new URL('../annotate/data/model.bin', import.meta.url)),
)
if (!annotator.ok) throw new Error(annotator.problem.message)
const { annotate, isPersonNoun } = annotator.value

function membersOf(text: string, words: string): readonly (string | undefined)[] | undefined {
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  const { mentions } = findMentions(
    article,
    annotate(text, splitSentences(article)),
    gazetteer,
    isPersonNoun,
  )
  const found = mentions.find((mention) => mention.text === words)
  return found?.members.map((id) => mentions.find((mention) => mention.id === id)?.text)
}

const pause = 'Rain fell on the town. Shops were shut. Nobody came. It was late.'

it.each([
  [
    `Chile, Peru and Brazil signed it. ${pause} The three countries will meet again.`,
    'The three countries',
    ['Chile', 'Peru', 'Brazil'],
  ],
  [
    `Ana Rao met Ivo Silva in Lima. ${pause} The two men smiled.`,
    'The two men',
    ['Ana Rao', 'Ivo Silva'],
  ],
  [
    `Ana Rao and Ivo Silva arrived on Monday. ${pause} The ministers plan to meet again.`,
    'The ministers',
    ['Ana Rao', 'Ivo Silva'],
  ],
  [
    `Ana Rao, Ivo Silva and Karin Ek were freed on Monday. Nobody paid. The men were taken in May.`,
    'The men',
    ['Ana Rao', 'Ivo Silva', 'Karin Ek'],
  ],
])('%s', (text, words, who) => {
  expect(membersOf(text, words)).toEqual(who)
})

it('does not choose between two companies far back', () => {
  const text = `Chile and Peru signed it. Later India and Nepal followed. ${pause} Both countries agreed.`
  expect(membersOf(text, 'Both countries')).toBeUndefined()
})
