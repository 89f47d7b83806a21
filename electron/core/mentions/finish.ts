/** Turns the drafts of an article into mentions, roles and links with ids, each stretch of text once. */
import type { Article, LinkReading, Mention, RoleReading } from '../../../shared/model'
import type { Draft } from './draft'
import type { Role } from './roles'
import type { View } from './view'

export interface FoundMentions {
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleReading[]
  readonly links: readonly LinkReading[]
}

/** Of drafts of the same words the first given stays. */
export function dedupe(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>()
  return [...drafts]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((draft) => {
      const key = `${String(draft.start)}-${String(draft.end)}`
      return !seen.has(key) && seen.add(key)
    })
}

export function finish(
  article: Article,
  drafts: readonly Draft[],
  roles: readonly Role[],
  links: readonly { type: LinkReading['type']; source: Draft; target: Draft }[],
  views: readonly View[],
): FoundMentions {
  const idOf = (draft: Draft): string => `${article.id}:${String(draft.start)}-${String(draft.end)}`
  const known = new Set(drafts.map(idOf))
  const tied = (draft: Draft | null): string | null =>
    draft && known.has(idOf(draft)) ? idOf(draft) : null
  const mentions = drafts.map((draft): Mention => ({
    id: idOf(draft),
    article: article.id,
    start: draft.start,
    end: draft.end,
    text: article.text.slice(draft.start, draft.end),
    kind: draft.kind,
    form: draft.form,
    use: draft.use,
    sentence: draft.sentence,
    first: draft.first,
    last: draft.last,
    head: draft.head,
    antecedent: tied(draft.antecedent),
    members: draft.members.flatMap((member) => tied(member) ?? []),
    gazetteer: draft.gazetteer,
  }))
  return {
    mentions,
    roles: roles.flatMap((role): RoleReading[] => {
      const holder = tied(role.holder)
      const view = views[role.sentence]
      const start = view?.tokens[role.first]?.start
      const end = view?.tokens[role.last]?.end
      if (holder === null || start === undefined || end === undefined || role.role === '') return []
      const represents = tied(role.represents)
      return [{ article: article.id, holder, role: role.role, represents, start, end }]
    }),
    links: links.flatMap(({ type, source, target }): LinkReading[] => {
      const from = tied(source)
      const to = tied(target)
      if (from === null || to === null || from === to) return []
      const start = Math.min(source.start, target.start)
      const end = Math.max(source.end, target.end)
      return [{ article: article.id, type, source: from, target: to, start, end }]
    }),
  }
}
