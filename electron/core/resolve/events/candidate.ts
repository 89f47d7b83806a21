/** Turns one event reading into what joining needs: entities for its mentions, its days, and the words of its content. */
import type {
  Article,
  EntityKind,
  EntityNode,
  EventReading,
  EventWording,
  ParticipantRole,
  Span,
} from '../../../../shared/model'
import { dayOf, daysOf } from './days'
import { fateOf } from './fate'
import { sameWordOf } from './lexicon/same-words'
import { themeOf } from './theme'
import { wordingOf } from './wording'

export interface Candidate {
  readonly reading: EventReading
  /** What is compared: its category, or one name for all that leaving talks is told in. */
  readonly theme: string
  /** Entity id to role, the first role told. */
  readonly participants: ReadonlyMap<string, ParticipantRole>
  readonly places: ReadonlySet<string>
  /** Those of them that have a name, as "gunmen" of two reports need not be the same; of an outcome by nobody, those who met. */
  readonly parties: ReadonlySet<string>
  /** An outcome by nobody: its parties are those who met. */
  readonly isTheirs: boolean
  /** Named people it was done to. */
  readonly victims: readonly string[]
  /** "taken", "freed", "killed": what befalls a person once in those days; else null. */
  readonly fate: string | null
  /** Its places that are a hotel, a palace, a bridge. */
  readonly buildings: ReadonlySet<string>
  /** Its places but countries. */
  readonly towns: ReadonlySet<string>
  /** Those of them that hold towns. */
  readonly regions: ReadonlySet<string>
  /** Ids of the countries that its towns lie in. */
  readonly holders: ReadonlySet<string>
  /** Countries that hold its places. */
  readonly countries: ReadonlySet<string>
  /** All parties are organisations. */
  readonly bodiesOnly: boolean
  /** First and last day. */
  readonly days: readonly [number, number] | null
  /** The day of its report. */
  readonly published: number | null
  /** "second" of "their second meeting". */
  readonly ordinal: string | null
  /** It speaks of "the meeting", one told before. */
  readonly definite: boolean
  /** Of a telling without a date: "monday" of "met on Monday". */
  readonly weekday: string | null
  /** What its report quotes, when no day of the report is known. */
  readonly quotes: ReadonlySet<string>
  readonly isHeadline: boolean
  /** "They met again", "have met twice": one of several. */
  readonly isOneOfMany: boolean
  readonly attributedTo: string | null
  readonly contentText: string | null
  readonly wording: EventWording
  readonly contentWords: ReadonlySet<string>
  readonly triggerText: string
}

const stop = new Set(
  'the a an of to in on for and or with that this name names text document paper deal agreement accord pact treaty protocol declaration memorandum understanding communique point joint one two three four five six seven eight nine ten signature signatures its their his her by from at as be is are was were will would between towards over into monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

const DEFINITE =
  /\b(?:the|their|this|these|those)\s+(?:[\w-]+\s+){0,3}(?:meetings?|talks|negotiations|summit|conference|session|round|conversations?|discussions?|encounter|handshake|dinner|lunch)\b/i
const ONE_OF_MANY =
  /\b(?:again|often|regularly|several|many|times|twice|earlier|previous\w*|last|past|first|before|since|have|has|had|later|another|next|every|each|more)\b/i
const SEVERAL = /^(?:meetings|conversations|calls|encounters|visits|summits)$/i
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const REGION = / (?:region|province|governorate|oblast|district|valley|county|state)$/i
const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|last)\b[^.;:]*$/i

/** What is known of the report that a reading stands in. */
export interface ReportContext {
  readonly article: Article
  readonly spanOf: (mention: string) => Span | undefined
  /** Every reading by id. */
  readonly told: ReadonlyMap<string, EventReading>
  readonly quotes: ReadonlySet<string>
}

export function candidateOf(
  reading: EventReading,
  { article: { text, published, blocks }, spanOf, told, quotes }: ReportContext,
  entityOf: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, EntityNode>,
): Candidate | null {
  const participants = rolesIn(reading, entityOf)
  const places = new Set(reading.places.flatMap((mention) => entityOf.get(mention) ?? []))
  const content = objectOf(reading)
  const contentText = content
    ? text.slice(content.start, content.end).replace(/\s+/g, ' ').trim()
    : null
  const kindOf = (one: string): EntityKind | undefined => entities.get(one)?.kind
  const meeting = participants.size === 0 ? (told.get(reading.outcomeOf ?? '') ?? null) : null
  const present = meeting ? rolesIn(meeting, entityOf) : participants
  // "Raided a market in Djibo": a place is struck where it is, and is no party to tell two raids apart by.
  const isWhere = (one: string): boolean =>
    /^(?:place|facility)$/.test(kindOf(one) ?? '') ||
    (present.get(one) === 'recipient' && places.has(one))
  const parties = [...present.keys()].filter((one) => isNamed(entities.get(one)) && !isWhere(one))
  if (participants.size === 0 && reading.outcomeOf === null && places.size === 0) return null
  let words: ReadonlySet<string> | null = null
  return {
    reading,
    theme: themeOf(reading, text),
    participants,
    places,
    parties: new Set(parties),
    isTheirs: meeting !== null,
    victims: parties.filter(
      (one) => participants.get(one) === 'recipient' && kindOf(one) === 'person',
    ),
    fate: fateOf(reading, text),
    buildings: new Set([...places].filter((place) => kindOf(place) === 'facility')),
    towns: new Set([...places].filter((place) => kindOf(place) !== 'country')),
    regions: new Set([...places].filter((place) => REGION.test(entities.get(place)?.name ?? ''))),
    holders: new Set(
      [...places].flatMap((place) => {
        const { kind, country = null } = entities.get(place) ?? {}
        return kind === 'country' || country === null ? [] : [`country:${country}`]
      }),
    ),
    countries: new Set([...places].flatMap((place) => entities.get(place)?.country ?? [])),
    bodiesOnly: parties.every((one) => kindOf(one) === 'organization'),
    days: daysOf(reading.date),
    published: dayOf(published),
    ordinal:
      ORDINAL.exec(
        text.slice(Math.max(0, reading.trigger.start - 24), reading.trigger.start),
      )?.[1] ?? null,
    attributedTo: (reading.attributedTo && entityOf.get(reading.attributedTo)) ?? null,
    weekday: reading.date
      ? null
      : (WEEKDAY.exec(text.slice(reading.start, reading.end))?.[0] ?? null),
    quotes,
    isHeadline: blocks.some(
      ({ kind, start, end }) => kind === 'headline' && start <= reading.start && reading.end <= end,
    ),
    isOneOfMany:
      ONE_OF_MANY.test(text.slice(reading.start, reading.end)) ||
      SEVERAL.test(text.slice(reading.trigger.start, reading.trigger.end)),
    definite: DEFINITE.test(text.slice(reading.start, reading.end)),
    contentText,
    wording: wordingOf(
      { ...reading, content },
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

/** Each with the first role told. */
function rolesIn(
  { participants }: EventReading,
  entityOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ParticipantRole> {
  const roles = new Map<string, ParticipantRole>()
  for (const { mention, role } of participants) {
    const entity = entityOf.get(mention)
    if (entity && !roles.has(entity)) roles.set(entity, role)
  }
  return roles
}

/** A content that is the whole clause begins behind its verb. */
function objectOf({ content, trigger }: EventReading): Span | null {
  const isClause = content && content.start <= trigger.start && content.end >= trigger.end
  if (!isClause) return content
  return content.end - trigger.end > 2 ? { start: trigger.end, end: content.end } : null
}

const isNamed = (entity: EntityNode | undefined): boolean =>
  entity?.mentions.some(({ form }) => form === 'name') ?? false

/** A clause that follows is no part of what was agreed or asked. */
const FOLLOWS =
  /(?<=\w)[,;]?\s(?:after|before|during|while|when|which|who|whose|because|if|unless|until)\s.*/su

/** "A document that obliges both": only a paper. */
const PAPER = /\b(?:document|paper|text|protocol|accord|deal|agreement|pact|declaration) that\b.*/su

/** Plurals lose their s, and what reports say for one thing is one word. */
const wordsOf = (content: string): ReadonlySet<string> =>
  new Set(
    content
      .toLowerCase()
      .replace(FOLLOWS, '')
      .replace(PAPER, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !stop.has(word))
      .map((word) => sameWordOf(word.length > 3 ? word.replace(/s$/, '') : word)),
  )
