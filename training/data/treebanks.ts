/** Reads the treebanks and gives words, classes, heads and labels as the trainers want them. */
import { join } from 'node:path'
import { mix1 } from '../../electron/core/annotate/model/hash'
import type { TagClass } from '../../electron/core/annotate/tag/tagger'
import { readTreebank, type GoldSentence } from './conllu'

export const sharedFolder = join(import.meta.dirname, '../../../shared')

export type TreebankName = 'ewt-train' | 'ewt-dev' | 'gum-train' | 'gum-dev'

export function loadTreebank(name: TreebankName): GoldSentence[] {
  return readTreebank(join(sharedFolder, 'treebanks', `${name}.conllu`))
}

/** Every pair of Penn and universal tag seen at least `least` times; the rest go to the commonest of their universal tag. */
export function collectTagClasses(sentences: readonly GoldSentence[], least: number): TagClass[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const { xpos, upos } of tokens)
      counts.set(`${xpos} ${upos}`, (counts.get(`${xpos} ${upos}`) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([pair]) => ({ xpos: pair.split(' ')[0] ?? '', upos: pair.split(' ')[1] ?? '' }))
}

/** Index of the pair, or of the first pair that shares the universal tag. */
export function classFinder(classes: readonly TagClass[]): (xpos: string, upos: string) => number {
  const pairs = new Map(classes.map(({ xpos, upos }, i) => [`${xpos} ${upos}`, i]))
  return (xpos, upos) => {
    const found = pairs.get(`${xpos} ${upos}`)
    if (found !== undefined) return found
    return Math.max(
      0,
      classes.findIndex((one) => one.upos === upos),
    )
  }
}

export function collectLabels(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const { deprel } of tokens) counts.set(deprel, (counts.get(deprel) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([label]) => label)
}

/** Which of `parts` parts a document falls in, by its name alone. */
export const partOf = (document: string, parts: number): number => {
  let hash = 7
  for (let i = 0; i < document.length; i++) hash = mix1(hash, document.charCodeAt(i))
  return hash % parts
}
