/** Turns treebank lemmas into the list of forms that the spelling rules get wrong. */
import { byRule } from '../../electron/core/annotate/tag/lemmatise'
import type { Lexicon } from '../../electron/core/annotate/words/lexicon'
import type { GoldSentence } from '../data/conllu'

/** Lines of "form tag lemma", sorted. */
export function collectLemmaExceptions(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
): string[] {
  const lemmas = new Map<string, Map<string, number>>()
  const samples = new Map<string, { form: string; upos: string }>()
  for (const { tokens } of sentences)
    for (const { form, xpos, upos, lemma } of tokens) {
      if (/\s/.test(form) || /\s/.test(lemma) || lemma === '_') continue
      const key = `${form.toLowerCase().replaceAll('’', "'")} ${xpos}`
      const found = lemmas.get(key) ?? new Map<string, number>()
      lemmas.set(key, found.set(lemma, (found.get(lemma) ?? 0) + 1))
      samples.set(key, { form, upos })
    }
  const lines: string[] = []
  for (const [key, found] of lemmas) {
    const [lower = '', xpos = ''] = key.split(' ')
    if (xpos === 'NNP' || xpos === 'FW' || xpos === 'ADD' || xpos === 'CD') continue
    const sample = samples.get(key)!
    const [[lemma, count] = ['', 0]] = [...found].sort(
      ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
    )
    const ruled = byRule(sample.form, lower, xpos, sample.upos, lexicon)
    if (ruled !== lemma && (found.get(ruled) ?? 0) < count) lines.push(`${key} ${lemma}`)
  }
  return lines.sort()
}
