/** Says which of two parsers is right about each word on which they differ. */
import type { Scorer } from '../model/linear'
import type { TagClass } from '../tag/tagger'
import type { ParseInput } from './input'
import { judgeFeatures, maxJudgeFeatures } from './judge-features'
import type { Parse } from './parser'

/** By how much the arc of `a` beats that of `b`, word by word; 0 where they are the same. */
export type Judge = (input: ParseInput, a: Parse, b: Parse) => Int32Array

/** What a tag says about the way between two words, as bits, by tag as `ParseInput` has it. */
export function tagTraits(classes: readonly TagClass[]): Int32Array {
  const traits = new Int32Array(classes.length + 3)
  classes.forEach(({ xpos, upos }, i) => {
    traits[i + 3] =
      (/^(?:VERB|AUX)$/.test(upos) ? 1 : 0) |
      (xpos === ',' ? 2 : 0) |
      (upos === 'PUNCT' && xpos !== ',' ? 4 : 0) |
      (upos === 'CCONJ' ? 8 : 0) |
      (/^(?:ADP|SCONJ)$/.test(upos) ? 16 : 0) |
      (xpos.startsWith('W') ? 32 : 0)
  })
  return traits
}

export const differ = (a: Parse, b: Parse, word: number): boolean =>
  a.heads[word] !== b.heads[word] || a.labels[word] !== b.labels[word]

export function createJudge(scorer: Scorer, classes: readonly TagClass[]): Judge {
  const traits = tagTraits(classes)
  const features = new Int32Array(maxJudgeFeatures)
  const score = new Int32Array(1)
  const add = (input: ParseInput, own: Parse, other: Parse, first: boolean, i: number): number => {
    score[0] = 0
    scorer.addScores(features, judgeFeatures(input, own, other, first, traits, i, features), score)
    return score[0]
  }
  return (input, a, b) => {
    const leads = new Int32Array(input.count)
    for (let i = 0; i < leads.length; i++)
      if (differ(a, b, i)) leads[i] = add(input, a, b, true, i) - add(input, b, a, false, i)
    return leads
  }
}
