/** Asks of two bare names whether the resolver would join them when nothing else is known. */
import type { EntityKind, Mention } from '../../../../shared/model'
import type { Gazetteer } from '../../gazetteer'
import { clusterAcrossArticles } from './cluster'
import type { LocalEntity } from './local'

/** As if each name stood in a report of its own. */
export function isSameName(
  kind: EntityKind,
  one: string,
  other: string,
  gazetteer: Gazetteer,
): boolean {
  const locals = [one, other].map((name, index) => toLocal(kind, name, String(index), gazetteer))
  return clusterAcrossArticles(locals, gazetteer).clusters.length === 1
}

function toLocal(
  kind: EntityKind,
  name: string,
  article: string,
  gazetteer: Gazetteer,
): LocalEntity {
  const key = kind === 'person' ? null : keyOf(kind, name, gazetteer)
  const mention: Mention = {
    id: `${article}:0-${String(name.length)}`,
    article,
    start: 0,
    end: name.length,
    text: name,
    kind,
    form: 'name',
    use: 'actor',
    sentence: 0,
    first: 0,
    last: 0,
    head: 0,
    antecedent: null,
    members: [],
    gazetteer: key,
  }
  return {
    key: mention.id,
    article,
    kind,
    gazetteer: key,
    owner: null,
    within: null,
    mentions: [mention],
    names: [name],
    why: [],
  }
}

function keyOf(kind: EntityKind, name: string, gazetteer: Gazetteer): string | null {
  const known = gazetteer.known(name)
  if (known) return known.key
  if (kind === 'country') return (gazetteer.country(name) ?? gazetteer.demonym(name))?.key ?? null
  return kind === 'place' ? (gazetteer.cities(name, true)[0]?.key ?? null) : null
}
