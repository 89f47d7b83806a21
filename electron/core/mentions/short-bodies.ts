/** Ties "the Coalition" to the body of the report whose full name holds the word, the one most named; else it is known in this report only. */
import { fold } from '../gazetteer'
import type { Draft } from './draft'
import { bodyWords } from './lexicon/common-words'

export function tieShortBodies(drafts: readonly Draft[], report: string): readonly Draft[] {
  const fulls = new Map<string, Map<string, { readonly draft: Draft; count: number }>>()
  for (const draft of drafts) {
    if (draft.kind !== 'organization' && draft.kind !== 'group') continue
    const words = fold(draft.text).split(' ')
    if (words.length < 2) continue
    for (const word of words) {
      if (!bodyWords.has(word)) continue
      const known = fulls.get(word) ?? new Map<string, { readonly draft: Draft; count: number }>()
      const key = draft.gazetteer ?? fold(draft.text)
      const full = known.get(key) ?? { draft, count: 0 }
      full.count++
      known.set(key, full)
      fulls.set(word, known)
    }
  }
  return drafts.filter((draft) => {
    const word = fold(draft.text)
    if (draft.gazetteer !== null || !bodyWords.has(word)) return true
    const [most, next] = [...(fulls.get(word)?.values() ?? [])].sort((a, b) => b.count - a.count)
    if (!most || (next && next.count * 2 > most.count)) {
      draft.gazetteer = `unnamed:${report}-${word}`
      return word !== 'government'
    }
    draft.antecedent = most.draft
    draft.kind = most.draft.kind
    return true
  })
}
