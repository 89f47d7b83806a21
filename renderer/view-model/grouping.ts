/** Puts the drawn entities into groups that can be folded: by country, or by side. */
import type { EntityView, RelationType } from '../../shared/model'
import type { GraphIndex } from './graph-index'
import { communitiesOf } from './metrics'
import type { Visible } from './visible'
import { countryName } from './words'

export type Grouping = 'none' | 'country' | 'side'

/** How members are chosen, in words for people. */
export const GROUPING_RULES: Readonly<Record<Exclude<Grouping, 'none'>, string>> = {
  country:
    'One node for each country: itself, whoever represents it or belongs to it, organisations at home in it, and its towns.',
  side: 'A side is whom the reports say someone represents or is a member of. Actors of no side are folded with those they share most events with (Louvain).',
}

export interface Group {
  readonly id: string
  readonly name: string
  /** The member whose looks it takes. */
  readonly lead: string
  /** Two or more entity ids, sorted. */
  readonly members: readonly string[]
}

const PREFIX = 'group:'
export const isGroup = (id: string): boolean => id.startsWith(PREFIX)

const BELONGING: readonly RelationType[] = ['represents', 'member-of']

type Ties = ReadonlyMap<string, string>

/** From each entity to the one it belongs to; the first told counts. */
function tiesOf(index: GraphIndex, types: readonly RelationType[]): Ties {
  const ties = new Map<string, string>()
  for (const { type, source, target } of index.view.relations)
    if (target !== null && target !== source && types.includes(type) && !ties.has(source))
      ties.set(source, target)
  return ties
}

/** Follows ties as long as they lead on; a ring ends where it would close. */
function chain(ties: Ties, id: string): readonly string[] {
  const way = [id]
  for (let at = ties.get(id); at !== undefined && !way.includes(at); at = ties.get(at)) way.push(at)
  return way
}

function countryOf(index: GraphIndex, ties: Ties, id: string): string | null {
  for (const step of chain(ties, id)) {
    const code = index.entities.get(step)?.country
    if (code) return code
  }
  return null
}

const isPlace = ({ kind }: EntityView): boolean => kind === 'place' || kind === 'facility'

/** The key of an entity's group and the entity that names it, or null when it stands alone. */
type KeyOf = (entity: EntityView) => { readonly key: string; readonly lead: string | null } | null

function byCountry(index: GraphIndex): KeyOf {
  const ties = tiesOf(index, [...BELONGING, 'located-in'])
  return ({ id }) => {
    const code = countryOf(index, ties, id)
    return code === null ? null : { key: `country:${code}`, lead: null }
  }
}

function bySide(index: GraphIndex, visible: Visible): KeyOf {
  const ties = tiesOf(index, BELONGING)
  const heads = new Set([...ties.values()])
  const communities = communitiesOf(visible)
  return (entity) => {
    if (isPlace(entity)) return null
    const top = chain(ties, entity.id).at(-1) ?? entity.id
    if (top !== entity.id || heads.has(top)) return { key: `side:${top}`, lead: top }
    const community = communities.get(entity.id)
    return community === undefined ? null : { key: `community:${community}`, lead: null }
  }
}

/** The member with most events; for a country the country itself. */
function leadOf(index: GraphIndex, key: string, members: readonly string[]): string {
  const weight = (id: string): number =>
    (key.startsWith('country:') && index.entities.get(id)?.kind === 'country' ? 1e9 : 0) +
    (index.eventsOf.get(id)?.length ?? 0)
  return [...members].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))[0]!
}

function nameOf(index: GraphIndex, key: string, lead: string): string {
  const name = index.entities.get(lead)?.name ?? lead
  if (key.startsWith('country:')) return countryName(key.slice('country:'.length))
  return key.startsWith('side:') ? `${name} and its side` : `Around ${name}`
}

/** Groups of two or more drawn entities, in the order of their keys. */
export function groupsOf(
  index: GraphIndex,
  visible: Visible,
  grouping: Grouping,
): readonly Group[] {
  if (grouping === 'none') return []
  const keyOf = grouping === 'country' ? byCountry(index) : bySide(index, visible)
  const found = new Map<string, { lead: string | null; members: string[] }>()
  for (const id of visible.entityIds) {
    const entity = index.entities.get(id)
    const at = entity && keyOf(entity)
    if (!at) continue
    const group = found.get(at.key)
    if (group) group.members.push(id)
    else found.set(at.key, { lead: at.lead, members: [id] })
  }
  return [...found]
    .filter(([, { members }]) => members.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { lead, members }]) => {
      const first = lead !== null && members.includes(lead) ? lead : leadOf(index, key, members)
      return {
        id: `${PREFIX}${key}`,
        name: nameOf(index, key, lead ?? first),
        lead: first,
        members: [...members].sort(),
      }
    })
}
