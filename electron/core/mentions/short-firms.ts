/** Ties "Boreal" to the one body of the report whose name begins so, "Boreal Gold Resources", whatever it was taken for. */
import { fold, type Gazetteer } from '../gazetteer'
import type { People } from './consistency'
import type { Draft } from './draft'
import { bodyWords, commonWords } from './lexicon/common-words'

const least = 4

/** A word that the world knows as a country, town, body or given name may be that. */
const isFree = (word: string, people: People, gazetteer: Gazetteer): boolean => {
  const key = fold(word)
  return (
    word.length >= least &&
    !commonWords.has(key) &&
    !bodyWords.has(key) &&
    !people.byFamily.has(key) &&
    !people.givens.has(key) &&
    !gazetteer.isGivenName(word) &&
    [gazetteer.country, gazetteer.demonym, gazetteer.known, gazetteer.metonym].every(
      (find) => find(word) === null,
    ) &&
    gazetteer.cities(word).length === 0
  )
}

export function tieShortFirms(
  drafts: readonly Draft[],
  people: People,
  gazetteer: Gazetteer,
): void {
  const bodies = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const words = draft.text.split(' ')
    if (draft.kind !== 'organization' || words.length < 2) continue
    for (const length of [1, 2])
      if (length < words.length) {
        const start = fold(words.slice(0, length).join(' '))
        bodies.set(start, [...(bodies.get(start) ?? []), draft])
      }
  }
  for (const draft of drafts) {
    if (draft.gazetteer !== null || draft.antecedent !== null || draft.kind === 'group') continue
    const [first, ...others] = bodies.get(fold(draft.text)) ?? []
    if (!first || first.start > draft.start || !isFree(draft.text, people, gazetteer)) continue
    if (others.some(({ text }) => fold(text) !== fold(first.text))) continue
    draft.kind = 'organization'
    draft.antecedent = first
  }
}
