/** Turns one event reading into what joining needs: entities for its mentions, its days, and the words of its content. */
import type {
  EntityNode,
  EventDate,
  EventReading,
  EventWording,
  ParticipantRole,
  Span,
} from '../../../../shared/model'
import { wordingOf } from './wording'

export interface Candidate {
  readonly reading: EventReading
  /** Entity id to role, the first role told. */
  readonly participants: ReadonlyMap<string, ParticipantRole>
  readonly places: readonly string[]
  /** First and last day as numbers; null when the date is no day, week or month. */
  readonly days: readonly [number, number] | null
  /** Countries that hold its places. */
  readonly countries: ReadonlySet<string>
  /** All parties are organisations. */
  readonly bodiesOnly: boolean
  /** Its places are countries, no towns. */
  readonly countriesOnly: boolean
  readonly attributedTo: string | null
  readonly contentText: string | null
  readonly wording: EventWording
  readonly contentWords: ReadonlySet<string>
  readonly triggerText: string
}

const stop = new Set(
  'the a an of to in on for and or with that this its their his her by from at as be is are was were will would between towards over into'.split(
    ' ',
  ),
)

export function candidateOf(
  reading: EventReading,
  text: string,
  entityOf: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, EntityNode>,
  spanOf: (mention: string) => Span | undefined,
): Candidate | null {
  const participants = new Map<string, ParticipantRole>()
  for (const { mention, role } of reading.participants) {
    const entity = entityOf.get(mention)
    if (entity && !participants.has(entity)) participants.set(entity, role)
  }
  const places = [...new Set(reading.places.flatMap((mention) => entityOf.get(mention) ?? []))]
  const contentText = reading.content
    ? text.slice(reading.content.start, reading.content.end).replace(/\s+/g, ' ')
    : null
  if (participants.size === 0 && reading.outcomeOf === null && places.length === 0) return null
  let words: ReadonlySet<string> | null = null
  return {
    reading,
    participants,
    places,
    days: daysOf(reading.date),
    countries: new Set(places.flatMap((place) => entities.get(place)?.country ?? [])),
    bodiesOnly: [...participants.keys()].every((one) => entities.get(one)?.kind === 'organization'),
    countriesOnly: places.every((place) => entities.get(place)?.kind === 'country'),
    attributedTo: (reading.attributedTo && entityOf.get(reading.attributedTo)) ?? null,
    contentText,
    wording: wordingOf(
      reading,
      text,
      reading.participants.flatMap(({ mention, role }) =>
        role === 'recipient' ? (spanOf(mention) ?? []) : [],
      ),
    ),
    // Most readings are never compared by their words.
    get contentWords() {
      return (words ??= wordsOf(contentText ?? ''))
    },
    triggerText: text.slice(reading.trigger.start, reading.trigger.end).toLowerCase(),
  }
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !stop.has(word)),
  )

function daysOf(date: EventDate | null): readonly [number, number] | null {
  if (!date) return null
  const first = Date.parse(`${date.start.padEnd(10, '-01-01').slice(0, 10)}T00:00:00Z`)
  const parts = date.end.split('-').map(Number)
  const [year = 0, month] = parts
  const last =
    parts.length === 3 ? Date.parse(`${date.end}T00:00:00Z`) : Date.UTC(year, month ?? 12, 0)
  if (Number.isNaN(first) || Number.isNaN(last)) return null
  return [Math.round(first / 86_400_000), Math.round(last / 86_400_000)]
}
