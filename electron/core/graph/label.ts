/** Turns an event into a headline that never says more than its report does: "Lavrov and Kerry met in Geneva". */
import { assertNever } from '../../../shared/assert-never'
import type { EventNode, EventStatus, ParticipantRole } from '../../../shared/model'
import { CATEGORY_PHRASES, CONTENT_WORDS, MODE_PHRASES, type Phrase } from './lexicon/phrases'
import { capitalised, cutAtWord, isObject, isPronoun, joined, listOf, withinSentence } from './line'
import type { Names } from './short-names'

const LONGEST_CONTENT = 64
/** The day stands beside the label. */
const ENDING_DAY = / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const MEETING = MODE_PHRASES['CONSULT/meet'] ?? CATEGORY_PHRASES.CONSULT

/** Its own verb where the report has one that fits a label, else its category's; every name from `names`. */
export function labelEvent(event: EventNode, names: Names): string {
  const content = contentOf(event, names)
  /** Who stands right behind the verb is named there; else who the content names is not named twice. */
  const told = `${event.wording.toContent} ${content}`
  const parties = (...roles: ParticipantRole[]): readonly string[] =>
    event.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)
  const together = isTogether(event)
  const actors = together
    ? names.withoutRepresented(parties('actor', 'recipient', 'host'))
    : parties('actor')
  const others = together ? [] : parties('recipient', 'host')
  const isBehindVerb = event.wording.toRecipient !== null
  const recipients = listOf(
    others.filter((one) => isBehindVerb || !names.isIn(one, told)),
    names.short,
  )
  const act =
    actors.length > 0
      ? `${listOf(actors, names.short)} ${clause(event, actors.length, recipients, content)}`
      : nounPhrase(event, recipients, content)
  return (
    capitalised(act) +
    where(event, names, told, content !== '') +
    mediation(event, names) +
    saidBy(event, names)
  )
}

/** Nothing when it says no more than "this", or than the place. */
function contentOf({ content, places }: EventNode, names: Names): string {
  const line = withinSentence((content ?? '').replace(/\s+/g, ' ').replace(ENDING_DAY, '').trim())
  const isPlace = places.some(({ entity }) => names.short(entity) === line)
  return isPronoun(line) || isPlace ? '' : cutAtWord(line, LONGEST_CONTENT)
}

/** Talks are held by all of their parties alike. */
const isTogether = ({ type, mode }: EventNode): boolean =>
  type === 'CONSULT' && mode !== 'visit' && mode !== 'third-party'

function phraseOf({ type, mode }: EventNode): Phrase {
  return (mode === null ? undefined : MODE_PHRASES[`${type}/${mode}`]) ?? CATEGORY_PHRASES[type]
}

/** What stands behind the actors: "asked Russia for a pause". */
function clause(event: EventNode, actors: number, recipients: string, content: string): string {
  const { status, mode } = event
  const { verb, toRecipient, toContent } = event.wording
  if (verb === null || isTogether(event)) {
    const isMeeting = actors > 1 && mode === null && /^(?:met|meet)\b/.test(verb ?? '')
    const phrase = isMeeting ? MEETING : phraseOf(event)
    const to = recipients && phrase.to
    return withContent(
      event,
      joined(verbIn(status, phrase.past, phrase.base), to, recipients),
      content,
    )
  }
  const own = verbIn(status, verb, verb)
  if (toRecipient === null)
    return joined(own, toContent, content) + (recipients && ` (${recipients})`)
  return joined(own, recipients && toRecipient, recipients, toContent, content)
}

/** What happened when nobody is known to have done it: "A fuel depot attacked", "Request to Russia: …". */
function nounPhrase(event: EventNode, recipients: string, content: string): string {
  const { status } = event
  const { verb, toContent } = event.wording
  const { noun, of } = phraseOf(event)
  const isAlone = recipients === '' && toContent === '' && isObject(content)
  if (status === 'actual' && isAlone && verb?.endsWith('ed')) return joined(content, verb)
  return withContent(event, joined(adjective(status), noun, recipients && of, recipients), content)
}

/** Flows on with a small word that suits the category, else stands behind a colon. */
function withContent(
  { type, mode, wording: { toContent } }: EventNode,
  head: string,
  content: string,
): string {
  if (content === '') return head
  const flows = mode === null && CONTENT_WORDS[type]?.includes(toContent)
  return flows ? joined(head, toContent, content) : `${head}: ${content}`
}

function verbIn(status: EventStatus, past: string, base: string): string {
  switch (status) {
    case 'actual':
      return past
    case 'future':
      return `to ${base}`
    case 'hypothetical':
      return `may ${base}`
    case 'negated':
      return `did not ${base}`
    default:
      return assertNever(status)
  }
}

function adjective(status: EventStatus): string {
  switch (status) {
    case 'actual':
      return ''
    case 'future':
      return 'planned'
    case 'hypothetical':
      return 'possible'
    case 'negated':
      return 'no'
    default:
      return assertNever(status)
  }
}

/** Behind what was agreed or asked, "in Geneva" could be read as part of it. */
function where(event: EventNode, names: Names, told: string, hasContent: boolean): string {
  const places = event.places
    .map(({ entity }) => entity)
    .filter((place) => !event.participants.some(({ entity }) => entity === place))
    .filter((place) => !names.isIn(place, told))
  const [first] = places
  if (first === undefined) return ''
  const to = event.mode === 'visit' ? ' ' : ` ${names.preposition(first)} `
  return (hasContent ? ' · ' : to) + listOf(places, names.short)
}

function mediation({ participants }: EventNode, names: Names): string {
  const mediators = participants.filter(({ role }) => role === 'mediator')
  const list = listOf(
    mediators.map(({ entity }) => entity),
    names.short,
  )
  return list && `, mediated by ${list}`
}

/** A claim stays its speaker's claim, unless the speaker tells of their own act. */
function saidBy({ attributedTo, participants }: EventNode, names: Names): string {
  if (attributedTo === null) return ''
  const own = participants.some(({ entity, role }) => entity === attributedTo && role === 'actor')
  return own ? '' : `, says ${names.short(attributedTo)}`
}
