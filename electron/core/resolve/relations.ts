/** Turns roles and links of the readings into relations between entities, each with its words. */
import type {
  ArticleReading,
  EntityNode,
  Evidence,
  Relation,
  RelationType,
} from '../../../shared/model'
import { fold } from '../gazetteer'
import { isOver, withoutTenure } from './tenure'

interface Draft {
  readonly type: RelationType
  readonly source: string
  readonly target: string | null
  readonly value: string | null
  readonly evidence: Evidence[]
}

/** "Hezbollah fighter", "member of the council": one of many, who does not speak for them. */
const isMember = (role: string): boolean =>
  /\b(?:member|fighter|militant|rebel|activist|lawmaker|legislator|candidate|MP|senator)\b/i.test(
    role,
  )
const isPast = (role: string): boolean =>
  /\b(?:former|ex|late|one-time|then)\b/i.test(role) || isOver(role)

/** Sorted by source, type, target and value. */
export function relationsOf(
  readings: readonly ArticleReading[],
  entities: readonly EntityNode[],
  entityOf: ReadonlyMap<string, string>,
): readonly Relation[] {
  const drafts = new Map<string, Draft>()
  const add = (
    type: RelationType,
    source: string | undefined,
    target: string | null | undefined,
    value: string | null,
    { article, start, end }: Evidence,
  ): void => {
    if (source === undefined || target === undefined || source === target) return
    // "Foreign minister" and "foreign minister since 2014" are one office, told shorter and longer.
    const key = [source, type, target ?? '', fold(withoutTenure(value ?? ''))].join('\n')
    const known = drafts.get(key) ?? { type, source, target, value, evidence: [] }
    const longer = (value ?? '').length > (known.value ?? '').length
    const draft = longer ? { ...known, value } : known
    drafts.set(key, draft)
    const same = draft.evidence.some(
      (one) => one.article === article && one.start === start && one.end === end,
    )
    if (!same) draft.evidence.push({ article, start, end })
  }
  const ordered = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  for (const { roles, links } of ordered) {
    for (const role of roles) {
      const holder = entityOf.get(role.holder)
      const represents = role.represents === null ? null : (entityOf.get(role.represents) ?? null)
      if (!/\bcounterparts?\b/i.test(role.role)) add('role', holder, represents, role.role, role)
      if (represents === null) continue
      if (isMember(role.role)) add('member-of', holder, represents, null, role)
      else if (!isPast(role.role)) add('represents', holder, represents, null, role)
    }
    for (const link of links)
      if (link.type !== 'same-as')
        add(link.type, entityOf.get(link.source), entityOf.get(link.target), null, link)
  }
  const countries = new Set(entities.flatMap(({ id, kind }) => (kind === 'country' ? [id] : [])))
  for (const { id, kind, country, mentions } of entities) {
    const target = `country:${country ?? ''}`
    const first = mentions[0]
    if ((kind === 'place' || kind === 'facility') && countries.has(target) && first)
      add('located-in', id, target, null, first)
  }
  return [...drafts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, draft]) => draft)
}
