/** Training step: turns both parsers' trees of sentences they have not seen into the judge that tells which is right. */
import { judgeFeatures, maxJudgeFeatures } from '../../electron/core/annotate/parse/judge-features'
import { differ, tagTraits } from '../../electron/core/annotate/parse/judge'
import { turnBack } from '../../electron/core/annotate/parse/combine'
import { parseInput } from '../../electron/core/annotate/parse/input'
import type { Parse } from '../../electron/core/annotate/parse/parser'
import type { TagClass, TagResult } from '../../electron/core/annotate/tag/tagger'
import type { GoldSentence } from '../data/conllu'
import { partOf } from '../data/treebanks'
import type { Averages } from './merge-rows'
import type { Base } from './step-lexicon'
import { trainJudge, type Choice } from './train-judge'

export const parseFolds = 3

/** The newsbank is in no fold: the finished parsers read more of it instead. */
export const parseFoldOf = ({ document }: GoldSentence): number =>
  document.startsWith('newsbank') ? -1 : partOf(document, parseFolds)

/** A sentence, its tags, and its trees by a parser from each side, that from the end as it came. */
export interface ReadTwice {
  readonly sentence: GoldSentence
  readonly tags: TagResult
  readonly forward: Parse
  readonly backward: Parse
}

export function judgeStep(
  read: readonly ReadTwice[],
  labels: readonly string[],
  classes: readonly TagClass[],
  base: Base,
): Averages {
  const traits = tagTraits(classes)
  const features = new Int32Array(maxJudgeFeatures)
  const choices: Choice[] = []
  for (const { sentence, tags, forward: a, backward } of read) {
    const b = turnBack(backward)
    const words = sentence.tokens.map(({ form }) => base.readWord(form))
    const input = parseInput(words, tags.classes, tags.doubts)
    sentence.tokens.forEach(({ head, deprel }, i) => {
      if (!differ(a, b, i)) return
      const worth = ({ heads, labels: its }: Parse): number =>
        heads[i] !== head ? 0 : its[i] === labels.indexOf(deprel) ? 2 : 1
      if (worth(a) === worth(b)) return
      const ofA = features.slice(0, judgeFeatures(input, a, b, true, traits, i, features))
      const ofB = features.slice(0, judgeFeatures(input, b, a, false, traits, i, features))
      choices.push(worth(a) > worth(b) ? { right: ofA, wrong: ofB } : { right: ofB, wrong: ofA })
    })
  }
  return trainJudge(choices)
}
