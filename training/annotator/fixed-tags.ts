/** Finds the forms that always carry one tag, so that reading need not score them. */
import type { TagClass } from '../../electron/core/annotate/tag/tagger'
import type { GoldSentence } from '../data/conllu'
import { classFinder } from '../data/treebanks'

const leastSeen = 40

/** Lines of "form class", sorted. */
export function collectFixedTags(
  sentences: readonly GoldSentence[],
  classes: readonly TagClass[],
): string[] {
  const find = classFinder(classes)
  const seen = new Map<string, Map<number, number>>()
  for (const { tokens } of sentences)
    for (const { form, xpos, upos } of tokens) {
      const counts = seen.get(form) ?? new Map<number, number>()
      const tag = find(xpos, upos)
      seen.set(form, counts.set(tag, (counts.get(tag) ?? 0) + 1))
    }
  return [...seen]
    .flatMap(([form, counts]) => {
      const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
      const [tag, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0]
      return total >= leastSeen && most / total >= 0.998 ? [`${form} ${tag}`] : []
    })
    .sort()
}
