/** Clauses of political news, each with the tree that Universal Dependencies gives it. */
import { adp, common, crowd, one, person, several, someone, type Vocabulary } from './nouns'
import { place, thing } from './things'
import { comma, phrase, word, type Part, type Phrase } from './tree'
import * as words from './words'
import type { Verb } from './words'

/** "on Monday", "last week", "on March 27", "late on Friday", "in May". */
export function time(v: Vocabulary): Part {
  const proper = (form: string): Phrase => word(form, 'PROPN', 'NNP')
  const kind = v.pick([0, 0, 0, 1, 2, 3, 4, 5])
  if (kind === 0) return ['obl', phrase(['case', adp('on')], proper(v.pick(words.weekdays)))]
  if (kind === 1) return ['obl:unmarked', proper(v.pick(words.weekdays))]
  if (kind === 2)
    return [
      'obl:unmarked',
      phrase(
        ['amod', word(v.pick(['last', 'next']), 'ADJ', 'JJ')],
        v.odds(0.6) ? common(v.pick(['week', 'month', 'year'])) : proper(v.pick(words.weekdays)),
      ),
    ]
  if (kind === 3)
    return [
      'obl',
      phrase(
        ['case', adp('on')],
        ['compound', proper(v.pick(words.months))],
        word(String(1 + Math.floor(28 * Number(v.pick([0.1, 0.3, 0.5, 0.7, 0.9])))), 'NUM', 'CD'),
      ),
    ]
  if (kind === 4) return ['obl', phrase(['case', adp('in')], proper(v.pick(words.months)))]
  return [
    'advmod',
    phrase(word(v.pick(['late', 'early']), 'ADV', 'RB'), [
      'obl',
      phrase(['case', adp('on')], proper(v.pick(words.weekdays))),
    ]),
  ]
}

export const where = (v: Vocabulary): Part => [
  'obl',
  phrase(['case', adp(v.pick(['in', 'in', 'in', 'near', 'at', 'outside']))], place(v)),
]

/** Up to two of place and time, in either order. */
export function settings(v: Vocabulary): readonly Part[] {
  const both = [...(v.odds(0.6) ? [where(v)] : []), ...(v.odds(0.65) ? [time(v)] : [])]
  return v.odds(0.3) ? both.reverse() : both
}

/** The verb in one of the tenses of news, with its auxiliaries and its negation. */
export function finite(v: Vocabulary, verb: Verb, plural: boolean): readonly Part[] {
  const { base, s, past, participle } = verb
  const aux = (form: string, xpos: string, lemma: string): Part => [
    'aux',
    word(form, 'AUX', xpos, lemma),
  ]
  const not: readonly Part[] = v.odds(0.1) ? [['advmod', word('not', 'PART', 'RB')]] : []
  const kind = v.pick(['past', 'past', 'past', 'past', 'will', 'has', 'had', 'present'])
  if (kind === 'past' && not.length === 0) return [word(past, 'VERB', 'VBD', base)]
  if (kind === 'past') return [aux('did', 'VBD', 'do'), ...not, word(base, 'VERB', 'VB')]
  if (kind === 'present') return [plural ? word(base, 'VERB', 'VBP') : word(s, 'VERB', 'VBZ', base)]
  if (kind === 'will') {
    const modal = v.pick(['will', 'will', 'would', 'could', 'may'])
    return [aux(modal, 'MD', modal), ...not, word(base, 'VERB', 'VB')]
  }
  const have =
    kind === 'had'
      ? aux('had', 'VBD', 'have')
      : plural
        ? aux('have', 'VBP', 'have')
        : aux('has', 'VBZ', 'have')
  return [have, ...not, word(participle, 'VERB', 'VBN', base)]
}

const maybeAdverb = (v: Vocabulary): readonly Part[] =>
  v.odds(0.12) ? [['advmod', word(v.pick(words.adverbs), 'ADV', 'RB')]] : []

const to = word('to', 'PART', 'TO')

/** What follows the subject, verb first or its auxiliary; the verb is the head. */
export function predicate(v: Vocabulary, plural: boolean): Phrase {
  const kind = v.pick(plural ? [0, 0, 0, 1, 2, 3, 4, 5] : [1, 1, 2, 2, 3, 4, 5, 6, 7, 8])
  const tail = settings(v)
  if (kind === 0)
    return phrase(
      ...finite(v, v.pick(words.together), plural),
      ...maybeAdverb(v),
      ...(v.odds(0.3)
        ? [
            [
              'obl',
              phrase(
                ['case', adp('for')],
                ['nummod', word(v.pick(['two', 'three', 'six']), 'NUM', 'CD')],
                common('hour', true),
              ),
            ] as const,
          ]
        : []),
      ...tail,
    )
  if (kind === 1)
    return phrase(...finite(v, v.pick(words.onPeople), plural), ['obj', someone(v)], ...tail)
  if (kind === 2)
    return phrase(...finite(v, v.pick(words.onThings), plural), ['obj', thing(v)], ...tail)
  if (kind === 3 && v.odds(0.25))
    return phrase(
      ...finite(v, words.verb('call'), plural),
      ['obl', phrase(['case', adp('on')], someone(v, false))],
      ['xcomp', infinitive(v)],
    )
  if (kind === 3)
    return phrase(
      ...finite(v, v.pick(words.controlling), plural),
      [
        'obj',
        v.odds(0.2) ? word(v.pick(['him', 'her', 'them']), 'PRON', 'PRP') : someone(v, false),
      ],
      ['xcomp', infinitive(v)],
    )
  if (kind === 4)
    return phrase(...finite(v, v.pick(words.intending), plural), ['xcomp', infinitive(v)])
  if (kind === 5) {
    const held = words.verb(v.pick(['hold', 'hold', 'begin', 'resume', 'end']))
    return phrase(
      ...finite(v, held, plural),
      [
        'obj',
        phrase(
          common('talks'),
          ...(v.odds(0.5)
            ? [
                [
                  'nmod',
                  phrase(
                    ['case', adp(v.pick(['with', 'with', 'on', 'between']))],
                    v.odds(0.6) ? someone(v, false) : several(v, false),
                  ),
                ] as const,
              ]
            : []),
        ),
      ],
      ...tail,
    )
  }
  if (kind === 6)
    return phrase(...finite(v, v.pick(words.alone), plural), ...maybeAdverb(v), ...tail)
  if (kind === 7)
    return phrase(
      ...finite(v, v.pick(words.onPlaces), plural),
      ['obj', place(v)],
      ...(v.odds(0.5) ? [time(v)] : []),
    )
  return phrase(
    ...finite(v, words.verb(v.pick(['accuse', 'accuse', 'warn', 'blame'])), plural),
    ['obj', someone(v, false)],
    ['advcl', phrase(['mark', word(v.pick(['of', 'for']), 'SCONJ', 'IN')], gerund(v))],
  )
}

export function infinitive(v: Vocabulary): Phrase {
  const base = (verb: Verb): Phrase => word(verb.base, 'VERB', 'VB')
  const kind = v.pick([0, 1, 2])
  if (kind === 0)
    return phrase(['mark', to], base(v.pick(words.onThings)), ['obj', thing(v)], ...settings(v))
  if (kind === 1)
    return phrase(
      ['mark', to],
      base(v.pick(words.onPeople)),
      ['obj', someone(v, false)],
      ...settings(v),
    )
  return phrase(['mark', to], base(v.pick(words.alone)), ...settings(v))
}

export function gerund(v: Vocabulary): Phrase {
  const ing = (verb: Verb): Phrase => word(verb.ing, 'VERB', 'VBG', verb.base)
  return v.odds(0.5)
    ? phrase(ing(v.pick(words.onThings)), ['obj', thing(v)])
    : phrase(ing(v.pick(words.onPeople)), ['obj', someone(v, false)], ...settings(v))
}

/** "were arrested by …", "has been signed", "will be held". */
function passive(v: Vocabulary, verbs: readonly Verb[], plural: boolean): Phrase {
  const { participle, base } = v.pick(verbs)
  const aux = (form: string, xpos: string, lemma: string): Part => [
    'aux',
    word(form, 'AUX', xpos, lemma),
  ]
  const be = (form: string, xpos: string): Part => ['aux:pass', word(form, 'AUX', xpos, 'be')]
  const kind = v.pick(['past', 'past', 'past', 'had', 'has', 'will'])
  const group: readonly Part[] =
    kind === 'past'
      ? [be(plural ? 'were' : 'was', 'VBD')]
      : kind === 'will'
        ? [aux(v.pick(['will', 'would', 'should']), 'MD', 'will'), be('be', 'VB')]
        : [
            kind === 'had'
              ? aux('had', 'VBD', 'have')
              : aux(plural ? 'have' : 'has', plural ? 'VBP' : 'VBZ', 'have'),
            be('been', 'VBN'),
          ]
  const by: readonly Part[] = v.odds(0.4)
    ? [['obl:agent', phrase(['case', adp('by')], someone(v, false))]]
    : []
  return phrase(...group, word(participle, 'VERB', 'VBN', base), ...by, ...settings(v))
}

/** "the students arrested in Lima last week": no finite verb, whatever its form says. */
function reduced(v: Vocabulary, people: Phrase): Phrase {
  const { participle, base } = v.pick(words.onPeople)
  const by: readonly Part[] = v.odds(0.5)
    ? [['obl:agent', phrase(['case', adp('by')], one(v, false))]]
    : []
  return phrase(people, [
    'acl',
    phrase(word(participle, 'VERB', 'VBN', base), ...by, ...settings(v)),
  ])
}

const plurals = (v: Vocabulary): Phrase =>
  v.odds(0.7) ? several(v) : v.odds(0.3) ? reduced(v, crowd(v)) : crowd(v)

function singular(v: Vocabulary): Phrase {
  if (v.odds(0.1)) return word(v.pick(['he', 'she', 'it']), 'PRON', 'PRP')
  if (v.odds(0.9)) return one(v)
  const who = phrase(['punct', comma], ['nsubj', word('who', 'PRON', 'WP')], predicate(v, false))
  return phrase(one(v, false), ['acl:relcl', who], ['punct', comma])
}

/** Subject and predicate, at times with a second predicate or a relative clause. */
export function clause(v: Vocabulary): Phrase {
  const plural = v.odds(0.4)
  if (v.odds(0.14)) {
    if (v.odds(0.4)) return phrase(['nsubj:pass', thing(v)], passive(v, words.onThings, false))
    const many = v.odds(0.5)
    return phrase(['nsubj:pass', many ? crowd(v) : person(v)], passive(v, words.onPeople, many))
  }
  const subject = plural ? plurals(v) : singular(v)
  const first = predicate(v, plural)
  const second = v.odds(0.22)
    ? [['conj', phrase(['cc', word('and', 'CCONJ', 'CC')], predicate(v, plural))] as const]
    : []
  return phrase(['nsubj', subject], first, ...second)
}
