/** Mends tags that the words around them rule out: "will free 23" is a verb, "the captured men" no past tense. */
import type { Word } from '../words/word'
import type { TagClass, TagResult } from './tagger'

const verbOrAdjective =
  /^(?:free|open|clear|secure|lower|ready|calm|cool|empty|dry|complete|separate|shut|better)$/

/** Tag classes that the mends need, looked up once. */
export interface MendTags {
  readonly verb: number
  readonly participle: number
  readonly classes: readonly TagClass[]
}

/** Throws a RangeError for a list of classes that lacks them. */
export function createMendTags(classes: readonly TagClass[]): MendTags {
  const find = (xpos: string): number =>
    classes.findIndex((one) => one.xpos === xpos && one.upos === 'VERB')
  const [verb, participle] = [find('VB'), find('VBN')]
  if (verb < 0 || participle < 0) throw new RangeError('no verbs among the tags')
  return { verb, participle, classes }
}

export function mendTags(words: readonly Word[], result: TagResult, mend: MendTags): TagResult {
  const classes = result.classes.slice()
  const tagAt = (i: number): string => mend.classes[classes[i] as number]?.xpos ?? ''
  words.forEach(({ lower }, i) => {
    const next = tagAt(i + 1)
    if (tagAt(i) === 'JJ' && verbOrAdjective.test(lower) && followsModal(tagAt, i))
      if (/^(?:DT|CD|PRP\$?|NN|NNS|NNPS?)$/.test(next)) classes[i] = mend.verb
    // Between a determiner and a noun nothing has a tense; a number may be a year.
    if (tagAt(i) === 'VBD' && /^NNS?$/.test(next) && i > 0)
      if (/^(?:DT|PRP\$)$/.test(tagAt(i - 1)) || isCount(tagAt(i - 1), words[i - 1]?.lower ?? ''))
        classes[i] = mend.participle
  })
  return { ...result, classes }
}

const followsModal = (tagAt: (i: number) => string, i: number): boolean =>
  tagAt(i - 1) === 'MD' || (tagAt(i - 2) === 'MD' && tagAt(i - 1) === 'RB')

const isCount = (tag: string, word: string): boolean => tag === 'CD' && !/^\d{4}$/.test(word)
