/** Turns what passes the filters into the first answer: who met whom, where, when, what was agreed or refused. */
import type { EventView } from '../../shared/model'
import type { Passing } from './filters'
import type { GraphIndex } from './graph-index'
import { rankedOnce } from './rank'
import { acronymOf, lastName } from './words'
import { isMeeting } from './scene-pairs'

/** Oldest first; what has no date comes last. */
export const byTime = (a: EventView, b: EventView): number =>
  (a.date?.start ?? '9999').localeCompare(b.date?.start ?? '9999') || (a.id < b.id ? -1 : 1)

export interface Told {
  /** The best reported ones, in the order of time. */
  readonly events: readonly EventView[]
  readonly total: number
}

export interface Overview {
  readonly meetings: Told
  /** Agreements, and what was agreed or promised out of a meeting. */
  readonly agreed: Told
  readonly refused: Told
}

/** `ranked`: best first, so that the first ones found are the best ones. */
function best(
  ranked: readonly EventView[],
  limit: number,
  isWanted: (event: EventView) => boolean,
): Told {
  const wanted = ranked.filter(isWanted)
  return { events: wanted.slice(0, limit).sort(byTime), total: wanted.length }
}

const isRefusal = (event: EventView): boolean =>
  event.type === 'REJECT' || (event.type === 'AGREE' && event.status === 'negated')

/** An agreement between nobody named is no answer to who agreed. */
const isAgreement = (event: EventView): boolean =>
  event.type === 'AGREE' && event.status !== 'negated' && event.participants.length > 0

export function overviewOf(index: GraphIndex, passing: Passing, limit: number): Overview {
  const ranked = rankedOnce(index.view.events).filter(({ id }) => passing.eventIds.has(id))
  return {
    meetings: best(ranked, limit, isMeeting),
    agreed: best(ranked, limit, isAgreement),
    refused: best(ranked, limit, isRefusal),
  }
}

/** A person by the last name, when nobody else in the list has it; others by their acronym or whole name. */
export function shortNames(index: GraphIndex, ids: readonly string[]): readonly string[] {
  const entities = [...new Set(ids)].flatMap((id) => index.entities.get(id) ?? [])
  return entities.map((entity) => {
    const { kind, name } = entity
    const isAlone = entities.filter((other) => lastName(other.name) === lastName(name)).length === 1
    return kind === 'person' && isAlone ? lastName(name) : (acronymOf(entity) ?? name)
  })
}
