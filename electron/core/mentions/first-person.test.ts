/** "I" is who speaks; "we" is who speaks, whom a spokesman speaks for, or who issues a release without a speaker. */
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

const first = /^(?:i|me|my|we|us|our)$/i

/** "we → who it is", of every first person tied to somebody. */
function spokenBy(text: string): readonly string[] {
  const { article } = readArticle({ file: 'a.txt', text, metadata: null })
  const { mentions } = findMentions(
    article,
    annotate(text, splitSentences(article)),
    gazetteer,
    isPersonNoun,
  )
  const nameOf = (id: string | null): string => {
    const found = mentions.find((one) => one.id === id)
    return found?.antecedent ? nameOf(found.antecedent) : (found?.text ?? '')
  }
  return mentions
    .filter(({ text: word }) => first.test(word))
    .map(({ text: word, antecedent }) => `${word} → ${nameOf(antecedent)}`)
}

it.each<[text: string, who: readonly string[]]>([
  ['"We met the rebels," Minister Ana Rao said on Monday.', ['We → Ana Rao']],
  [
    '"We met the rebels. We agreed on a truce," Ana Rao told reporters.',
    ['We → Ana Rao', 'We → Ana Rao'],
  ],
  [
    '"We met the rebels," Ana Rao said.\n\n"I thanked them. It was a good day for us."',
    ['We → Ana Rao', 'I → Ana Rao', 'us → Ana Rao'],
  ],
  ['We met the rebels, UN envoy Ana Rao told a news conference.', ['We → Ana Rao']],
  [
    'After the talks, Ana Rao said:\n\nI met the rebels. We agreed on a truce.',
    ['I → Ana Rao', 'We → Ana Rao'],
  ],
  ['After the talks, Ana Rao said:\n\n"We met the rebels."', ['We → Ana Rao']],
  ['The envoy, Ana Rao, issued the following statement: We welcome the truce.', ['We → Ana Rao']],
  // A spokesman means those he speaks for.
  [
    '"We will not talk," said Ivo Silva, a spokesman for Chad\'s army. The war goes on.',
    ['We → Chad'],
  ],
  ['"We took the town," a Taliban spokesman said.', ['We → Taliban']],
  ['The Arab League said in a statement: "We call for a truce."', ['We → Arab League']],
  // A minister fights no battles himself.
  [
    'British Defence Secretary Ana Rao said: "We bomb their camps and we hope for peace."',
    ['We → British', 'we → Ana Rao'],
  ],
  ['The European Union condemns the raid. We call on Chad to end it.', ['We → European Union']],
  ['As we have said before, the United States supports the talks.', ['we → United States']],
  // Nobody is said to speak.
  ['Chad bombed the town again. We saw the smoke.', []],
  ['"We saw the smoke," a woman said.', []],
  ['"Let us talk," Ana Rao said.', []],
])('%s', (text, who) => {
  expect(spokenBy(text)).toEqual(who)
})
