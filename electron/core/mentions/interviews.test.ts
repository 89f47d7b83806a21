/** "I" and "you" in a printed interview are the one person interviewed; in any other report they are nobody. */
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

/** "pronoun → name" of what stands for a person. */
function pronounsOf(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n\n')
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  const { mentions } = findMentions(
    article,
    annotate(text, splitSentences(article)),
    gazetteer,
    isPersonNoun,
  )
  return mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ text: word, antecedent }) => {
      const name = mentions.find(({ id }) => id === antecedent)?.text ?? ''
      return `${word} → ${name}`
    })
}

const talk = ['When did you arrive?', 'I came in May.', 'Was it hard?', 'Not for me.']

it.each<[string, readonly string[]]>([
  ['The Harbour Post interviewed the former envoy, Ana Rao, on Monday.', ['you', 'I', 'me']],
  ['An interview with Peruvian novelist Ana Rao was printed on Monday.', ['you', 'I', 'me']],
  ['The Harbour Post interviewed Ana Rao and Ivo Silva on Monday.', []],
  ['The Harbour Post printed a poem by Ana Rao on Monday.', []],
])('%s', (lead, words) => {
  expect(pronounsOf([lead, ...talk])).toEqual(words.map((word) => `${word} → Ana Rao`))
})

it('takes no report with a quote for an interview', () => {
  const lead = 'Ana Rao spoke in an interview with Ivo Silva.'
  expect(pronounsOf([lead, 'The talks went on, he said.', 'I came in May.'])).not.toContain(
    'I → Ivo Silva',
  )
})

it('ties "I" to the speaker whose name opens a line of a transcript', () => {
  expect(
    pronounsOf([
      'SECRETARY HOLM: I met the envoy. I thanked him.',
      'QUESTION: I heard of it.',
      'MR RAO: That is for me to say.',
    ]),
  ).toEqual(['I → HOLM', 'I → HOLM', 'me → RAO'])
})

it('follows a quote over the sentences of a paragraph', () => {
  expect(
    pronounsOf([
      'Minister Ana Rao said: "I am content. The talks were good. I spoke to Ivo Silva." I was there.',
    ]),
  ).toEqual(['I → Ana Rao', 'I → Ana Rao'])
})
