/** Noun phrases of political news that are no people: deals and topics, places. */
import { a, adjectiveOf, adp, common, properName, someone, the, type Vocabulary } from './nouns'
import { phrase, word, type Phrase } from './tree'
import * as words from './words'

/** "a ceasefire", "the Kenyan proposal", "the ban on exports". */
export function thing(v: Vocabulary): Phrase {
  const text = v.pick(words.things)
  const noun = common(text)
  const article = /s$/.test(text) ? (v.odds(0.5) ? the : null) : v.odds(0.5) ? the : a(text)
  const of = v.odds(0.2)
    ? [
        [
          'nmod',
          phrase(
            ['case', adp(v.pick(['on', 'for', 'with']))],
            v.odds(0.5) ? someone(v, false) : topic(v),
          ),
        ] as const,
      ]
    : []
  return phrase(...(article ? [['det', article] as const] : []), noun, ...of)
}

export function topic(v: Vocabulary): Phrase {
  const all = v.pick(words.topics).split(' ')
  const bare = all.filter((one) => one !== 'the' && one !== 'a')
  const article =
    bare.length < all.length ? [['det', all[0] === 'a' ? a(bare[0]!) : the] as const] : []
  return phrase(...article, common(bare.join(' ')))
}

/** "Baku", "the border town of Arauca", "the Kenyan capital". */
export function place(v: Vocabulary): Phrase {
  const { country, adjective, capital } = v.pick(words.countries)
  const name = properName(v.odds(0.6) ? v.pick(v.cities) : v.odds(0.6) ? capital : country)
  if (v.odds(0.7)) return name
  if (v.odds(0.5)) return phrase(['det', the], ['amod', adjectiveOf(adjective)], common('capital'))
  return phrase(
    ['det', the],
    ...(v.odds(0.5) ? [['amod', word(v.pick(words.regions), 'ADJ', 'JJ')] as const] : []),
    common(v.pick(words.spots)),
    ['nmod', phrase(['case', adp('of')], properName(v.pick(v.cities)))],
  )
}
