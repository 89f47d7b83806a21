/** Sentences of political news: clauses told plainly, reported, quoted, joined, and headlines. */
import { clause, finite, gerund, infinitive, settings, time, where } from './clauses'
import { adp, body, common, one, person, several, the, a, type Vocabulary } from './nouns'
import { place, topic } from './things'
import { comma, coordinate, phrase, stop, word, type Part, type Phrase } from './tree'
import * as words from './words'

/** "Talks between A and B in X broke down on Friday." */
function aboutTalks(v: Vocabulary): Phrase {
  const noun = v.pick([
    'talks',
    'negotiations',
    'meeting',
    'visit',
    'summit',
    'ceasefire',
    'attack',
    'agreement',
  ])
  const many = noun.endsWith('s')
  const parties = [
    'nmod',
    phrase(
      ['case', adp(noun === 'attack' ? 'on' : noun === 'visit' ? 'by' : 'between')],
      noun === 'attack' || noun === 'visit' ? one(v, false) : several(v, false),
    ),
  ] as const
  const subject = phrase(
    ...(many ? [] : [['det', v.odds(0.5) ? the : a(noun)] as const]),
    common(noun),
    ...(v.odds(0.35) ? [['nmod', phrase(['case', adp('in')], place(v))] as const] : []),
    parties,
  )
  const verb = words.verb(v.pick(['collapse', 'end', 'begin', 'resume', 'fail', 'break']))
  const down: readonly Part[] =
    verb.base === 'break' ? [['compound:prt', word('down', 'ADP', 'RP')]] : []
  const without: readonly Part[] = v.odds(0.35)
    ? [
        [
          'obl',
          phrase(
            ['case', adp('without')],
            ['det', word('an', 'DET', 'DT', 'a')],
            common('agreement'),
          ),
        ],
      ]
    : []
  return phrase(['nsubj', subject], ...finite(v, verb, many), ...down, ...without, ...settings(v))
}

/** A whole sentence with its full stop. */
export function sentence(v: Vocabulary): Phrase {
  const kind = v.pick([0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const end = ['punct', stop] as const
  const says = (): readonly Part[] => finite(v, v.pick(words.saying), false)
  const that = (): readonly Part[] => (v.odds(0.55) ? [['mark', word('that', 'SCONJ', 'IN')]] : [])
  if (kind === 0) return phrase(clause(v), end)
  if (kind === 1)
    return phrase(['nsubj', person(v)], ...says(), ['ccomp', phrase(...that(), clause(v))], end)
  if (kind === 2)
    return phrase(
      ['ccomp', clause(v)],
      ['punct', comma],
      [
        'nsubj',
        v.odds(0.3) ? phrase(word('officials', 'NOUN', 'NNS', 'official')) : person(v, false),
      ],
      word('said', 'VERB', 'VBD', 'say'),
      ...(v.odds(0.5) ? [time(v)] : []),
      end,
    )
  if (kind === 3)
    return phrase(
      ['nsubj', person(v)],
      word('told', 'VERB', 'VBD', 'tell'),
      ['iobj', v.odds(0.5) ? word('reporters', 'NOUN', 'NNS', 'reporter') : one(v, false)],
      ...settings(v),
      ['ccomp', phrase(...that(), clause(v))],
      end,
    )
  if (kind === 4) return phrase(aboutTalks(v), end)
  if (kind === 5) {
    const lead = v.odds(0.5) ? where(v) : time(v)
    return phrase(lead, ['punct', comma], clause(v), end)
  }
  if (kind === 6)
    return phrase(
      clause(v),
      [
        'advcl',
        phrase(
          ['mark', word(v.pick(['after', 'as', 'while', 'before', 'because']), 'SCONJ', 'IN')],
          clause(v),
        ),
      ],
      end,
    )
  if (kind === 7)
    return phrase(
      [
        'ccomp',
        phrase(
          ['punct', word('``', 'PUNCT', '``')],
          clause(v),
          ['punct', comma],
          ['punct', word("''", 'PUNCT', "''")],
        ),
      ],
      ...(v.odds(0.5)
        ? [['nsubj', person(v, false)] as const, word('said', 'VERB', 'VBD', 'say')]
        : [word('said', 'VERB', 'VBD', 'say'), ['nsubj', person(v, false)] as const]),
      end,
    )
  if (kind === 9)
    return phrase(clause(v), ['conj', phrase(['cc', word('and', 'CCONJ', 'CC')], clause(v))], end)
  if (kind === 10) {
    const after = phrase(
      ['mark', word(v.pick(['after', 'before', 'by']), 'SCONJ', 'IN')],
      gerund(v),
    )
    return phrase(clause(v), ['advcl', v.odds(0.6) ? after : infinitive(v)], end)
  }
  // Headlines: names without articles, present tense.
  const names = v.odds(0.5) ? [person(v, false), person(v, false)] : [body(v), body(v)]
  return v.odds(0.5)
    ? phrase(['nsubj', coordinate(names)], word('meet', 'VERB', 'VBP'), ...settings(v))
    : phrase(
        ['nsubj', names[0]!],
        word(v.pick(words.onThings).s, 'VERB', 'VBZ'),
        ['obj', phrase(common(v.pick(words.things)))],
        ...(v.odds(0.4) ? [['obl', phrase(['case', adp('on')], topic(v))] as const] : []),
      )
}
