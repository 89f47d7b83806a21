/** Ties "the Coalition" to the one body of the report whose full name holds the word; drops it when there is none. */
import { fold } from '../gazetteer'
import type { Draft } from './draft'
import { bodyWords } from './lexicon/common-words'

export function tieShortBodies(drafts: readonly Draft[]): readonly Draft[] {
  const fulls = new Map<string, Map<string, Draft>>()
  for (const draft of drafts) {
    if (draft.kind !== 'organization' && draft.kind !== 'group') continue
    const words = fold(draft.text).split(' ')
    if (words.length < 2) continue
    for (const word of words) {
      if (!bodyWords.has(word)) continue
      const known = fulls.get(word) ?? new Map<string, Draft>()
      const key = draft.gazetteer ?? fold(draft.text)
      if (!known.has(key)) known.set(key, draft)
      fulls.set(word, known)
    }
  }
  return drafts.filter((draft) => {
    const word = fold(draft.text)
    if (draft.gazetteer !== null || !bodyWords.has(word)) return true
    const owners = [...(fulls.get(word)?.values() ?? [])]
    const [only] = owners
    if (!only || owners.length > 1) return false
    draft.antecedent = only
    draft.kind = only.kind
    return true
  })
}
