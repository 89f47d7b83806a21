/** Noun phrases of political news: people with titles and appositions, bodies, crowds, places, times. */
import type { Culture } from '../annotator/names/people'
import { comma, coordinate, phrase, word, type Part, type Phrase } from './tree'
import * as words from './words'

export interface Chance {
  readonly pick: <T>(items: readonly T[]) => T
  /** True that often. */
  readonly odds: (share: number) => boolean
}

export interface Vocabulary extends Chance {
  readonly cultures: readonly Culture[]
  readonly cities: readonly string[]
}

export const the = word('the', 'DET', 'DT')
export const a = (next: string): Phrase =>
  word(/^[aeiou]/i.test(next) ? 'an' : 'a', 'DET', 'DT', 'a')
export const adp = (form: string): Phrase => word(form, 'ADP', 'IN')
const possessive = word("'s", 'PART', 'POS')
const hyphen = word('-', 'PUNCT', 'HYPH')

/** A proper name of several words, hung on the first; hyphens are words of their own. */
export function properName(name: string): Phrase {
  const [first = '', ...rest] = name.split(/ |(?=-)|(?<=-)/)
  const proper = (form: string): Phrase => word(form, 'PROPN', 'NNP')
  return phrase(
    proper(first),
    ...rest.map((form): Part => (form === '-' ? ['punct', hyphen] : ['flat', proper(form)])),
  )
}

/** Common nouns: the last is the head. */
export function common(text: string, plural = false): Phrase {
  const all = text.split(' ')
  const last = all.pop() ?? ''
  const head = plural ? word(pluralOf(last), 'NOUN', 'NNS', last) : nounOf(last)
  return phrase(...all.map((form) => modifier(form)), head)
}

const adjectives = /^(?:foreign|prime|chief|special|supreme|central|joint|humanitarian|deputy)$/
const modifier = (form: string): Part =>
  adjectives.test(form) ? ['amod', word(form, 'ADJ', 'JJ')] : ['compound', word(form, 'NOUN', 'NN')]
const nounOf = (form: string): Phrase =>
  /s$/.test(form) && !/(?:ss|us)$/.test(form)
    ? word(form, 'NOUN', 'NNS', form.slice(0, -1))
    : word(form, 'NOUN', 'NN')
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  return /(?:ch|s|x)$/.test(noun) ? `${noun}es` : noun.replace(/([^aeiou])y$/, '$1ie') + 's'
}

export const adjectiveOf = (adjective: string): Phrase => word(adjective, 'ADJ', 'JJ')

/** "Arman Sargsyan", "Sargsyan", "Al-Masri". */
export function personName(v: Vocabulary, short: boolean): Phrase {
  const { given, family } = v.pick(v.cultures)
  const last = v.odds(0.06)
    ? `${v.pick(['al', 'Al', 'el', 'El'])}-${v.pick(family)}`
    : v.pick(family)
  return properName(short || given.length === 0 ? last : `${v.pick(given)} ${last}`)
}

const titleOf = (title: string): Phrase => {
  const all = title.split(' ')
  if (title === 'Secretary of State')
    return phrase(word('Secretary', 'PROPN', 'NNP'), [
      'nmod',
      phrase(['case', adp('of')], word('State', 'PROPN', 'NNP')),
    ])
  const last = word(all.at(-1) ?? '', 'PROPN', 'NNP')
  const before = all
    .slice(0, -1)
    .map((form): Part =>
      /^(?:Foreign|Interior|Vice|Deputy)$/.test(form)
        ? ['amod', word(form, 'ADJ', 'NNP')]
        : ['compound', word(form, 'PROPN', 'NNP')],
    )
  return phrase(...before, last)
}

const officeNoun = (v: Vocabulary): string => v.pick(words.offices)

/** "the Kenyan foreign minister", "the foreign minister of Kenya", "Kenya's foreign minister", "its mediator". */
function officePhrase(v: Vocabulary): Phrase {
  const { country, adjective } = v.pick(words.countries)
  const office = common(officeNoun(v))
  if (v.odds(0.35)) return phrase(['det', the], ['amod', adjectiveOf(adjective)], office)
  if (v.odds(0.4))
    return phrase(['det', the], office, ['nmod', phrase(['case', adp('of')], properName(country))])
  if (v.odds(0.7))
    return phrase(['nmod:poss', phrase(properName(country), ['case', possessive])], office)
  return phrase(
    ['nmod:poss', word(v.pick(['his', 'her', 'its', 'their']), 'PRON', 'PRP$')],
    ...(v.odds(0.5) ? [['amod', adjectiveOf(adjective)] as const] : []),
    v.odds(0.4) ? common('counterpart') : office,
  )
}

const withApposition = (head: Phrase, apposition: Phrase, closed: boolean): Phrase =>
  phrase(
    head,
    ['appos', phrase(['punct', comma], apposition)],
    ...(closed ? [['punct', comma] as const] : []),
  )

/** "an official", "a senior diplomat". */
function somebody(v: Vocabulary): Phrase {
  const describing = v.pick(['', 'senior', 'western', 'military', 'former'])
  const who = v.pick(['official', 'diplomat', 'spokesman', 'minister', 'officer', 'witness'])
  return phrase(
    ['det', a(describing || who)],
    ...(describing ? [['amod', adjectiveOf(describing)] as const] : []),
    common(who),
  )
}

/** One person, named or by office, with or without what follows between commas. `closed`: more of the clause follows. */
export function person(v: Vocabulary, closed = true): Phrase {
  const kind = v.pick([0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 4, 4, 5, 6, 7])
  if (kind === 0) return personName(v, true)
  if (kind === 1) return personName(v, false)
  if (kind === 2) return officePhrase(v)
  if (kind === 3) {
    const { adjective } = v.pick(words.countries)
    const title = titleOf(v.pick(words.titles))
    const full = v.odds(0.6) ? phrase(['amod', adjectiveOf(adjective)], title) : title
    return phrase(['nmod:desc', full], personName(v, v.odds(0.4)))
  }
  if (kind === 4) return withApposition(personName(v, false), officePhrase(v), closed)
  if (kind === 5) return withApposition(officePhrase(v), personName(v, false), closed)
  if (kind === 7) return somebody(v)
  return phrase(
    [
      'nmod:desc',
      phrase(['amod', adjectiveOf(v.pick(words.countries).adjective)], common(officeNoun(v))),
    ],
    personName(v, false),
  )
}

/** "the foreign ministers of Kenya and Sudan, A B and C D,", "A and B", "ministers from both countries". */
export function several(v: Vocabulary, closed = true): Phrase {
  const kind = v.pick([0, 1, 1, 2, 3, 4, 5])
  const country = (): Phrase => properName(v.pick(words.countries).country)
  if (kind === 0 || kind === 5) {
    const office = common(officeNoun(v), true)
    const of = ['nmod', phrase(['case', adp('of')], coordinate([country(), country()]))] as const
    const offices = v.odds(0.7) ? phrase(['det', the], office, of) : phrase(office, of)
    if (v.odds(0.35)) return offices
    return withApposition(offices, coordinate([personName(v, false), personName(v, false)]), closed)
  }
  if (kind === 1) return coordinate([person(v), person(v, closed)])
  if (kind === 2) return coordinate([country(), country(), ...(v.odds(0.3) ? [country()] : [])])
  if (kind === 3)
    return phrase(
      ['det', the],
      ['nummod', word('two', 'NUM', 'CD')],
      common(v.pick(['man', 'leader', 'country', 'side', 'minister']), true),
    )
  return crowd(v)
}

/** "police", "government troops", "rebels", "some 3,000 demonstrators", "at least 12 Kenyan soldiers", "both sides". */
export function crowd(v: Vocabulary): Phrase {
  if (v.odds(0.12)) return word('police', 'NOUN', 'NNS')
  if (v.odds(0.12))
    return phrase(
      ['compound', word('government', 'NOUN', 'NN')],
      word(v.pick(['troops', 'forces']), 'NOUN', 'NNS', 'troop'),
    )
  const noun = common(v.pick(words.fighters), true)
  const number = v.pick(['12', '15', '40', '300', '3,000', 'two', 'three', 'six', 'dozens'])
  const { adjective } = v.pick(words.countries)
  const parts: Part[] = []
  if (v.odds(0.5) && number !== 'dozens') {
    const count = word(number, 'NUM', 'CD')
    const lead = v.pick(['', '', 'some', 'about', 'nearly'])
    if (v.odds(0.2))
      parts.push([
        'nummod',
        phrase(
          ['advmod', phrase(['case', adp('at')], word('least', 'ADJ', 'JJS', 'least'))],
          count,
        ),
      ])
    else parts.push(['nummod', lead ? phrase(['advmod', word(lead, 'ADV', 'RB')], count) : count])
  } else if (v.odds(0.4)) parts.push(['det', the])
  if (v.odds(0.35)) parts.push(['amod', adjectiveOf(adjective)])
  return phrase(...parts, noun)
}

/** "the Kenyan army", "Kenya", "Kenya's navy". */
export function body(v: Vocabulary): Phrase {
  const kind = v.pick([0, 0, 1, 1, 2])
  const { country, adjective } = v.pick(words.countries)
  if (kind === 0) return properName(v.odds(0.8) ? country : v.pick(words.countries).capital)
  if (kind === 1)
    return phrase(
      ['det', the],
      ...(v.odds(0.6) ? [['amod', adjectiveOf(adjective)] as const] : []),
      common(v.pick(words.forces)),
    )
  return phrase(
    ['nmod:poss', phrase(properName(country), ['case', possessive])],
    common(v.pick(words.forces)),
  )
}

/** A person or a body: singular. */
export const one = (v: Vocabulary, closed = true): Phrase =>
  v.odds(0.65) ? person(v, closed) : body(v)

export const someone = (v: Vocabulary, closed = true): Phrase =>
  v.odds(0.8) ? one(v, closed) : crowd(v)
