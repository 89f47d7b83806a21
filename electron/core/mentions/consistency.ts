/** Makes one report agree with itself: a surname once known is that person everywhere, one name has one kind. */
import { fold } from '../gazetteer'
import type { Draft } from './draft'
import { particles } from './lexicon/titles'

export interface People {
  /** Full names by folded family name. */
  readonly byFamily: ReadonlyMap<string, readonly Draft[]>
  /** The first words of full names, folded. */
  readonly givens: ReadonlySet<string>
}

/** The last word of a name, without what comes before a hyphen or an Arabic article. */
export function familyOf(name: string): string {
  const words = fold(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')).split(' ')
  return words.at(-1) ?? ''
}

/** "el-Shazly" → "shazly". */
export function withoutParticles(name: string): string {
  const words = fold(name).split(' ')
  const first = words.findIndex((word) => !particles.has(word))
  return words.slice(Math.max(0, first)).join(' ')
}

const wordCount = (name: string): number => fold(name).split(' ').length

export function peopleOf(drafts: readonly Draft[]): People {
  const byFamily = new Map<string, Draft[]>()
  const givens = new Set<string>()
  for (const draft of drafts) {
    if (draft.kind !== 'person' || draft.form !== 'name' || wordCount(draft.text) < 2) continue
    if (particles.has(fold(draft.text).split(' ')[0] ?? '') && wordCount(draft.text) === 2) continue
    const family = familyOf(draft.text)
    if (family.length < 2) continue
    const list = byFamily.get(family)
    if (list) list.push(draft)
    else byFamily.set(family, [draft])
    givens.add(fold(draft.text).split(' ')[0] ?? '')
  }
  return { byFamily, givens }
}

/** The one person a short name can mean; null when two people share it. */
export const ownerOf = (name: string, people: People, at: Draft | null): Draft | null =>
  ownerAmong(people.byFamily.get(familyOf(name)) ?? [], at)

/** Of people with one family name the only one, else the only one named before. */
export function ownerAmong(fulls: readonly Draft[], at: Draft | null): Draft | null {
  const distinct = new Map<string, Draft>()
  for (const full of fulls) {
    const key = fold(full.text).split(' ')[0]?.[0] ?? ''
    if (!distinct.has(key)) distinct.set(key, full)
  }
  if (distinct.size === 1) return fulls[0] ?? null
  if (!at) return null
  const before = fulls.filter((full) => full.start < at.start)
  const near = before.at(-1)
  return near && new Set(before.map((full) => fold(full.text).split(' ')[0])).size === 1
    ? near
    : null
}

const isCity = ({ gazetteer }: Draft): boolean => gazetteer?.startsWith('city:') === true

/** Names the labeller calls differently in one report get the kind it is surest of. */
export function agreeOnKinds(drafts: readonly Draft[], people: People): void {
  const votes = new Map<string, Map<Draft['kind'], number>>()
  for (const draft of drafts) {
    if (draft.gazetteer !== null && !isCity(draft)) continue
    const key = fold(draft.text)
    const kinds = votes.get(key) ?? new Map<Draft['kind'], number>()
    votes.set(key, kinds.set(draft.kind, (kinds.get(draft.kind) ?? 0) + draft.score))
  }
  for (const draft of drafts) {
    if (draft.gazetteer !== null && !isCity(draft)) continue
    const short = wordCount(draft.text) <= 3
    const owner = short ? ownerOf(draft.text, people, draft) : null
    if (owner && owner !== draft && withoutParticles(draft.text) === familyOf(owner.text)) {
      draft.kind = 'person'
      draft.gazetteer = null
      continue
    }
    if (draft.gazetteer !== null) continue
    // "Bounmy", of Bounmy Sisoulith: some peoples go by the given name.
    if (draft.kind === 'place' && people.givens.has(fold(draft.text))) draft.kind = 'person'
    const kinds = votes.get(fold(draft.text))
    if (kinds && kinds.size > 1) {
      const best = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]
      if (best) draft.kind = best[0]
    }
    if (draft.kind === 'country') draft.kind = 'place'
  }
}
