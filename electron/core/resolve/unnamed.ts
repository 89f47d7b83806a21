/** Leaves out people without a name ("rebels") that no event tells of: words like these are in every report. */
import type { EntityNode, EventNode } from '../../../shared/model'

export function dropUnused(
  entities: readonly EntityNode[],
  events: readonly EventNode[],
): readonly EntityNode[] {
  const used = new Set(
    events.flatMap(({ participants, attributedTo }) => [
      ...participants.map(({ entity }) => entity),
      ...(attributedTo === null ? [] : [attributedTo]),
    ]),
  )
  return entities.filter(
    ({ id, mentions }) => used.has(id) || mentions.some(({ form }) => form === 'name'),
  )
}
