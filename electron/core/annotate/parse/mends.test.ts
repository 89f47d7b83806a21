/** Trees with a clause taken for a phrase, or a describing participle for a verb. */
import { describe, expect, test } from 'vitest'
import { mendClausesAfter, mendDaysAfter } from './clauses-after'
import { mendCompounds } from './compounds'
import { mendBidden } from './bidden'
import { mendFlatNames } from './flat-names'
import { mendJoinedClauses } from './joined-clauses'
import { mendNounRoots, mendTimeSubjects } from './noun-roots'
import { mendOpeningClauses } from './opening-clauses'
import { arcs, tree } from './testing/tree'

describe('a verb left over behind "after" and a noun', () => {
  const text =
    'Talks/NNS/NOUN/nsubj/1 stalled/VBD/VERB/root/-1 after/IN/ADP/case/3 Peru/NNP/PROPN/obl/1 and/CC/CCONJ/cc/5 Chile/NNP/PROPN/conj/3 blocked/VBD/VERB/conj/1 aid/NN/NOUN/obj/6'
  test('takes the noun for its subject', () => {
    expect(arcs(mendClausesAfter(tree(text)))).toEqual([
      'nsubj 1',
      'root -1',
      'mark 6',
      'nsubj 6',
      'cc 5',
      'conj 3',
      'advcl 1',
      'obj 6',
    ])
  })
  test('stays where a conjunction of its own joins it', () => {
    const joined = tree(
      'They/PRP/PRON/nsubj/1 left/VBD/VERB/root/-1 after/IN/ADP/case/3 lunch/NN/NOUN/obl/1 and/CC/CCONJ/cc/5 slept/VBD/VERB/conj/1',
    )
    expect(mendClausesAfter(joined)).toEqual(joined)
  })
})

describe('"and", a name and a singular verb behind an object', () => {
  const denied =
    'Lima/NNP/PROPN/nsubj/1 denied/VBD/VERB/root/-1 change/NN/NOUN/nsubj/8 of/IN/ADP/case/4 plans/NNS/NOUN/nmod/2 and/CC/CCONJ/cc/6'
  test('open a clause of their own', () => {
    const read = tree(
      `${denied} Peru/NNP/PROPN/conj/4 has/VBZ/AUX/aux/8 accused/VBN/VERB/ccomp/1 Chile/NNP/PROPN/obj/8`,
    )
    expect(arcs(mendJoinedClauses(read))).toEqual([
      'nsubj 1',
      'root -1',
      'obj 1',
      'case 4',
      'nmod 2',
      'cc 8',
      'nsubj 8',
      'aux 8',
      'conj 1',
      'obj 8',
    ])
  })
  test('not where both are the subject', () => {
    const read = tree(
      `${denied} Peru/NNP/PROPN/conj/4 have/VBP/AUX/aux/8 accused/VBN/VERB/ccomp/1 Chile/NNP/PROPN/obj/8`,
    )
    expect(mendJoinedClauses(read)).toEqual(read)
  })
})

describe('a participle behind a hyphen', () => {
  test('describes the noun behind it', () => {
    const read = tree(
      'They/PRP/PRON/nsubj/1 help/VBP/VERB/root/-1 UN/NNP/PROPN/obl:unmarked/4 +-/HYPH/PUNCT/punct/2 +backed/VBN/VERB/ccomp/1 troops/NNS/NOUN/obj/4 leave/VB/VERB/xcomp/4',
    )
    expect(arcs(mendCompounds(read))).toEqual([
      'nsubj 1',
      'root -1',
      'obl:unmarked 4',
      'punct 2',
      'amod 5',
      'obj 1',
      'xcomp 1',
    ])
  })
  test('stays a verb without a hyphen', () => {
    const read = tree(
      'They/PRP/PRON/nsubj/1 help/VBP/VERB/root/-1 backed/VBN/VERB/ccomp/1 troops/NNS/NOUN/obj/2',
    )
    expect(mendCompounds(read)).toEqual(read)
  })
})

describe('days before "after"', () => {
  test('say when, and who stands behind it acts', () => {
    const read = tree(
      'It/PRP/PRON/nsubj/1 left/VBD/VERB/root/-1 day/NN/NOUN/nsubj/5 after/IN/ADP/mark/5 Kenya/NNP/PROPN/nmod/2 signed/VBD/VERB/parataxis/1',
    )
    expect(arcs(mendDaysAfter(read))).toEqual([
      'nsubj 1',
      'root -1',
      'obl:unmarked 5',
      'mark 5',
      'nsubj 5',
      'advcl 1',
    ])
  })
})

test('what hangs on a word inside a name hangs on the name', () => {
  const read = tree(
    'They/PRP/PRON/nsubj/1 met/VBD/VERB/root/-1 Karim/NNP/PROPN/obj/1 Tayeb/NNP/PROPN/flat/2 and/CC/CCONJ/cc/5 Musa/NNP/PROPN/conj/3 Hamdan/NNP/PROPN/flat/5',
  )
  expect(arcs(mendFlatNames(read))).toEqual([
    'nsubj 1',
    'root -1',
    'obj 1',
    'flat 2',
    'cc 5',
    'conj 2',
    'flat 5',
  ])
})

describe('a noun as root with a finite verb hung on it', () => {
  test('is the subject of the verb', () => {
    const read = tree(
      'Rebels/NNS/NOUN/root/-1 laid/VBD/VERB/acl/0 down/RP/ADP/compound:prt/1 arms/NNS/NOUN/obj/1 +././PUNCT/punct/0',
    )
    expect(arcs(mendNounRoots(read))).toEqual([
      'nsubj 1',
      'root -1',
      'compound:prt 1',
      'obj 1',
      'punct 1',
    ])
  })
  test('becomes the subject of a verb parsed beside it', () => {
    const read = tree(
      'Peru/NNP/PROPN/root/-1 at/IN/ADP/mark/3 once/RB/ADV/advmod/3 left/VBD/VERB/parataxis/0 ././PUNCT/punct/0',
    )
    expect(arcs(mendNounRoots(read))).toEqual([
      'nsubj 3',
      'mark 3',
      'advmod 3',
      'root -1',
      'punct 3',
    ])
  })
  test('stays where the verb is a participle', () => {
    const read = tree('Talks/NNS/NOUN/root/-1 held/VBN/VERB/acl/0 here/RB/ADV/advmod/1')
    expect(mendNounRoots(read)).toEqual(read)
  })
})

describe('a month that is said to act', () => {
  const text = (noun: string): string =>
    `Rebels/NNS/NOUN/root/-1 who/WP/PRON/nsubj/2 fought/VBD/VERB/acl:relcl/0 since/IN/SCONJ/mark/5 ${noun}/NNP/PROPN/nsubj/5 left/VBD/VERB/advcl/2 ././PUNCT/punct/0`
  test('says when, and the noun at the root acts', () => {
    expect(arcs(mendTimeSubjects(tree(text('March'))))).toEqual([
      'nsubj 5',
      'nsubj 2',
      'acl:relcl 0',
      'case 4',
      'obl 2',
      'root -1',
      'punct 5',
    ])
  })
  test('stays where it is a name', () => {
    const read = tree(text('Peru'))
    expect(mendTimeSubjects(read)).toEqual(read)
  })
})

describe('an -ing form that opens the sentence', () => {
  const behind = 'Ada/NNP/PROPN/nsubj/4 said/VBD/VERB/root/-1'
  test('goes with the verb behind the comma', () => {
    const read = tree(`Speaking/VBG/VERB/ccomp/4 there/RB/ADV/advmod/0 ,/,/PUNCT/punct/4 ${behind}`)
    expect(arcs(mendOpeningClauses(read))[0]).toBe('advcl 4')
  })
  test('stays what is said where it has a subject', () => {
    const read = tree(`Coming/VBG/VERB/ccomp/4 she/PRP/PRON/nsubj/0 ,/,/PUNCT/punct/4 ${behind}`)
    expect(mendOpeningClauses(read)).toEqual(read)
  })
})

describe('an infinitive joined to a verb of bidding', () => {
  const urged = 'We/PRP/PRON/nsubj/1 urge/VBP/VERB/root/-1 Chad/NNP/PROPN/obj/1'
  test('is what somebody is bidden to do', () => {
    const read = tree(`${urged} to/TO/PART/mark/4 sign/VB/VERB/conj/1`)
    expect(arcs(mendBidden(read))[4]).toBe('xcomp 1')
  })
  test('stays joined behind its own "and"', () => {
    const read = tree(`${urged} and/CC/CCONJ/cc/5 to/TO/PART/mark/5 sign/VB/VERB/conj/1`)
    expect(mendBidden(read)).toEqual(read)
  })
})
