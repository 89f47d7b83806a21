/** The clause view over given trees: each row is a small tree and what must be read from it. */
import { describe, expect, test } from 'vitest'
import type { Clause, Token } from '../../../../shared/model'
import { readClauses } from '.'
import { clauseCases } from './clause-cases'

const universal: readonly (readonly [RegExp, string])[] = [
  [/^NNP/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^VB/, 'VERB'],
  [/^MD$/, 'AUX'],
  [/^(?:PRP|WP|WDT|EX)/, 'PRON'],
  [/^IN$/, 'ADP'],
  [/^TO$/, 'PART'],
  [/^DT$/, 'DET'],
  [/^CC$/, 'CCONJ'],
  [/^(?:RB|WRB)/, 'ADV'],
  [/^JJ/, 'ADJ'],
  [/^CD$/, 'NUM'],
  [/^RP$/, 'ADP'],
]

/** "word/lemma/TAG/head/relation" separated by blanks; heads count from 0, -1 is the root. */
function tree(text: string): Token[] {
  let at = 0
  return text.split(' ').map((row) => {
    const [form = '', lemma = '', xpos = '', head = '', deprel = ''] = row.split('/')
    const upos = /^(?:aux|cop)/.test(deprel)
      ? 'AUX'
      : (universal.find(([pattern]) => pattern.test(xpos))?.[1] ?? 'PUNCT')
    const start = at
    at += form.length + 1
    return { start, end: at - 1, text: form, lemma, upos, xpos, head: Number(head), deprel }
  })
}

/** A clause in one line, words instead of numbers. */
function show(clause: Clause, tokens: readonly Token[]): string {
  const words = (items: readonly number[]): string => items.map((i) => tokens[i]?.text).join('+')
  const part = (name: string, value: string | null | false): string =>
    value ? ` ${name}:${value}` : ''
  return (
    words([clause.predicate]) +
    part('prt', clause.particle) +
    ` ${clause.link}` +
    part('marker', clause.marker) +
    part(`subj(${clause.subjectFrom})`, words(clause.subjects)) +
    part('obj', words(clause.objects)) +
    part('iobj', words(clause.indirect)) +
    part('agent', words(clause.agents)) +
    clause.obliques
      .map(({ preposition, head }) => ` ${preposition || '-'}:${words([head])}`)
      .join('') +
    part('modal', clause.modal) +
    part('tense', clause.tense !== 'none' && clause.tense) +
    (clause.passive ? ' passive' : '') +
    (clause.negated ? ' negated' : '') +
    (clause.perfect ? ' perfect' : '') +
    (clause.progressive ? ' progressive' : '') +
    (clause.question ? ' question' : '') +
    (clause.finite ? '' : ' non-finite') +
    part('complement', clause.complement === null ? null : String(clause.complement))
  )
}

describe('clauses', () => {
  test.each(clauseCases)('%s', (_, text, wanted) => {
    const tokens = tree(text)
    expect(readClauses(tokens).map((clause) => show(clause, tokens))).toEqual(wanted)
  })
})
