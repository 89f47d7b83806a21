/** Makes sentences on office holders, so that every common title is met before names of every culture. */
import { nameKinds } from '../../../electron/core/annotate/names/labels'
import type { NamedSentence } from '../../data/newswire'
import { createRandom } from '../random'

const states =
  'US US US U.S. U.S. UK Russian Syrian British French German Turkish Iranian Iraqi Israeli Egyptian Saudi Chinese Indian Pakistani Ukrainian Japanese Kenyan Nigerian Brazilian Polish Swiss'.split(
    ' ',
  )
const titles = (
  'Secretary of State|Secretary of State|Secretary of State|Deputy Secretary of State|Assistant Secretary of State|' +
  'Secretary of Defense|Defense Secretary|Treasury Secretary|Foreign Secretary|Home Secretary|Minister of Foreign Affairs|' +
  'Minister of State|Minister of Defence|Minister of the Interior|State Minister|Foreign Minister|Foreign Minister|' +
  'Deputy Foreign Minister|Defence Minister|Defense Minister|Finance Minister|Interior Minister|Oil Minister|Prime Minister|' +
  'Deputy Prime Minister|President|President|Vice President|Attorney General|Chief of Staff|Army Chief|Chief Justice|' +
  'National Security Adviser|Special Envoy|Ambassador|Supreme Leader|Grand Mufti|Speaker|Governor|Crown Prince|FM|PM|Chancellor'
).split('|')
const tails = [
  'said on Monday that talks would go on .',
  'met PERSON in PLACE on Friday .',
  'and STATE TITLE PERSON talked in PLACE .',
  'arrived in PLACE late on Thursday .',
  ', who leads the delegation , declined to comment .',
  'told reporters in PLACE that he was hopeful .',
  'and his STATE counterpart PERSON agreed on a truce .',
  'has accused STATE forces of breaking the ceasefire .',
]
const leads = [
  '',
  '',
  '',
  'On Tuesday ',
  'In PLACE , ',
  'Talks between PERSON and ',
  'The visit of ',
]

/** Marks are letters here; `swapNames` puts real names for them. */
export function officeHolders(count: number, seed: number): NamedSentence[] {
  const random = createRandom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  return Array.from({ length: count }, (_, index) => {
    const start = random() < 0.75 ? 'STATE TITLE PERSON' : 'TITLE PERSON'
    const forms: string[] = []
    const names: { first: number; last: number; kind: number }[] = []
    const put = (kind: 'person' | 'place' | 'country', words: readonly string[]): void => {
      names.push({
        first: forms.length,
        last: forms.length + words.length - 1,
        kind: nameKinds.indexOf(kind),
      })
      forms.push(...words)
    }
    for (const word of `${pick(leads)}${start} ${pick(tails)}`.split(' ')) {
      if (word === 'STATE') put('country', [pick(states)])
      else if (word === 'PLACE') put('place', ['Geneva'])
      else if (word === 'PERSON') put('person', ['John', 'Smith'])
      else if (word === 'TITLE') forms.push(...pick(titles).split(' '))
      else forms.push(word)
    }
    return { document: `roles#${index}`, forms, names }
  })
}
