/** Training step: the tagger, and the tags it gives to text it has not seen (jack-knifed) for the parser to learn on. */
import { createLinearModel } from '../../electron/core/annotate/model/linear'
import type { LinearRows } from '../../electron/core/annotate/model/layout'
import { createTagger, type TagClass } from '../../electron/core/annotate/tag/tagger'
import type { GoldSentence } from '../data/conllu'
import { classFinder, partOf } from '../data/treebanks'
import type { FoldTags } from './jobs'
import { mergeRows, unrounded } from './merge-rows'
import { createRandom } from './random'
import type { Base } from './step-lexicon'
import { trainTagger, type TaggedSentence } from './train-tagger'

export const tagScale = 24
export const folds = 5

const titleCase = (form: string, i: number): string =>
  i === 0 || form.length > 3 || /^(?:US|UN|EU)$/.test(form)
    ? form.slice(0, 1).toUpperCase() + form.slice(1)
    : form

/** Every so many sentences a copy in headline capitals, all capitals or small letters is added. */
export function taggedSentences(
  sentences: readonly GoldSentence[],
  classes: readonly TagClass[],
  base: Base,
  augment: boolean,
): TaggedSentence[] {
  const find = classFinder(classes)
  const random = createRandom(99)
  return sentences.flatMap((sentence) => {
    const gold = Int32Array.from(sentence.tokens, (t) => find(t.xpos, t.upos))
    const plain = { words: sentence.tokens.map((t) => base.readWord(t.form)), classes: gold }
    const dice = random()
    if (!augment || dice > 0.22) return [plain]
    const forms = sentence.tokens.map(({ form }, i) =>
      dice < 0.14 ? titleCase(form, i) : dice < 0.18 ? form.toUpperCase() : form.toLowerCase(),
    )
    return [plain, { words: forms.map(base.readWord), classes: gold }]
  })
}

/** Tags of one fold's sentences by a tagger that has not seen them. */
export function tagFold(
  sentences: readonly GoldSentence[],
  classes: readonly TagClass[],
  base: Base,
  epochs: number,
  fold: number,
): FoldTags {
  const inFold = (sentence: GoldSentence): boolean => partOf(sentence.document, folds) === fold
  const rest = taggedSentences(
    sentences.filter((sentence) => !inFold(sentence)),
    classes,
    base,
    true,
  )
  const model = trainTagger(rest, classes.length, base.edge, epochs, 1 + fold)
  const scorer = createLinearModel(mergeRows([model.averages(1)], unrounded(tagScale)))
  const tag = createTagger(scorer, classes.length, base.edge)
  const index = sentences.flatMap((sentence, i) => (inFold(sentence) ? [i] : []))
  const tags = index.map((i) => {
    return tag(sentences[i]!.tokens.map((token) => base.readWord(token.form)))
  })
  return { index, tags }
}

export function scoreTags(
  sentences: readonly GoldSentence[],
  rows: LinearRows,
  classes: readonly TagClass[],
  base: Base,
): string {
  const tag = createTagger(createLinearModel(rows), classes.length, base.edge)
  let upos = 0
  let xpos = 0
  let total = 0
  for (const { tokens } of sentences) {
    const result = tag(tokens.map((token) => base.readWord(token.form)))
    tokens.forEach((token, i) => {
      const found = classes[result.classes[i]!]!
      total++
      if (found.upos === token.upos) upos++
      if (found.xpos === token.xpos) xpos++
    })
  }
  return `UPOS ${(upos / total).toFixed(4)} XPOS ${(xpos / total).toFixed(4)}`
}
