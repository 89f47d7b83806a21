/** Titles read as governing the name behind them. */
import { describe, expect, test } from 'vitest'
import { arcs, tree } from './testing/tree'
import { mendTitles } from './titles'

describe('a name that is the object of its title', () => {
  test('takes the title’s place, with the words of the phrase', () => {
    const read = tree(
      'Lavrov/PROPN/nsubj/8 and/CCONJ/cc/2 US/PROPN/conj/0 Secretary/PROPN/flat/2 of/ADP/case/5 State/PROPN/nmod/2 John/PROPN/obj/2 Kerry/PROPN/flat/6 met/VERB/root/-1',
    )
    expect(arcs(mendTitles(read))).toEqual([
      'nsubj 8',
      'cc 6',
      'nmod:desc 6',
      'flat 2',
      'case 5',
      'nmod 2',
      'conj 0',
      'flat 6',
      'root -1',
    ])
  })

  test('stays where a comma or another phrase stands between, and objects of verbs stay', () => {
    for (const text of [
      'Ministers/NOUN/nsubj/3 ,/PUNCT/punct/2 Kerry/PROPN/obj/0 met/VERB/root/-1',
      'They/PRON/nsubj/1 met/VERB/root/-1 Kerry/PROPN/obj/1',
    ])
      expect(mendTitles(tree(text))).toEqual(tree(text))
  })

  test('and a country before the title is no second object', () => {
    const read = tree(
      'He/PRON/nsubj/1 met/VERB/root/-1 U.S./PROPN/obj/1 Secretary/PROPN/nmod:desc/4 Kerry/PROPN/obj/1',
    )
    expect(arcs(mendTitles(read))).toEqual([
      'nsubj 1',
      'root -1',
      'compound 3',
      'nmod:desc 4',
      'obj 1',
    ])
  })
})
