/** Says who stands on the same side: one name, or a person and the country or body that a role has them speak for. */
import type { LinkReading, Mention, RoleReading } from '../../../shared/model'
import type { EventDraft } from './draft'
import { referent, type SentenceView } from './sentence-view'

/** Someone who takes part, by one key, and whom they speak for. */
export interface Side {
  readonly key: string
  readonly speaksFor: string | null
  readonly person: boolean
}

export type SidesOf = (draft: EventDraft, mentions: readonly Mention[]) => readonly Side[]

/** A surname is enough: within one report it is one person's. */
const keyOf = (mention: Mention): string =>
  mention.gazetteer ?? (mention.text.split(/\s+/).at(-1) ?? mention.text).toLowerCase()

export const nameOf = (view: SentenceView, mention: Mention): string =>
  keyOf(referent(view, mention))

/** What one report says of whom somebody speaks for: by an office, or by "X of Armenia". */
export interface Spoken {
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleReading[]
  readonly links: readonly LinkReading[]
}

/** For the drafts of the same report. */
export function createSides({ mentions, roles, links }: Spoken): SidesOf {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const root = (id: string): Mention | undefined => {
    let at = byId.get(id)
    for (let step = 0; at?.antecedent && step < 8; step++) at = byId.get(at.antecedent) ?? at
    return at
  }
  const speaksFor = new Map<string, string>()
  const pairs = [
    ...roles.map(({ holder, represents }) => [holder, represents] as const),
    ...links
      .filter(({ type }) => type === 'represents')
      .map(({ source, target }) => [source, target] as const),
  ]
  for (const [holder, represents] of pairs) {
    const [who, whom] = [root(holder), represents === null ? undefined : root(represents)]
    if (who && whom && !speaksFor.has(keyOf(who))) speaksFor.set(keyOf(who), keyOf(whom))
  }
  return (draft, those) =>
    those.map((mention) => {
      const known = referent(draft.view, mention)
      const key = keyOf(known)
      return { key, speaksFor: speaksFor.get(key) ?? null, person: known.kind === 'person' }
    })
}

/** Two who speak for the same country are still two. */
export const onOneSide = (a: Side, b: Side): boolean =>
  a.key === b.key || a.speaksFor === b.key || b.speaksFor === a.key

export const shareSide = (some: readonly Side[], others: readonly Side[]): boolean =>
  some.some((one) => others.some((other) => onOneSide(one, other)))
