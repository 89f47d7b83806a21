/** Turns an event into one short line for people that never says more than the event does: "Kerry, Lavrov · met · Geneva". */
import { assertNever } from '../../../shared/assert-never'
import type { EventNode, ParticipantRole } from '../../../shared/model'
import { CATEGORY_PHRASES, MODE_PHRASES, type Phrase } from './lexicon/phrases'

const MOST_NAMES = 3
const LONGEST_CONTENT = 48

/** `nameOf` gives an entity's short name. */
export function labelEvent(event: EventNode, nameOf: (entity: string) => string): string {
  const content = event.content === null ? '' : shortened(event.content)
  /** Who the content names itself is not named twice. */
  const named = (...roles: ParticipantRole[]): string =>
    list(
      event.participants
        .filter(({ role }) => roles.includes(role))
        .map(({ entity }) => entity)
        .filter((entity) => roles.includes('actor') || !mentions(content, nameOf(entity))),
      nameOf,
    )
  const words = phraseOf(event)
  const actors = named('actor')
  const mediators = named('mediator')
  const told = [
    actors,
    actors ? withActors(event, words) : alone(event, words),
    named('recipient', 'host'),
  ]
  const around = [
    mediators && `mediated by ${mediators}`,
    list(
      event.places
        .map(({ entity }) => entity)
        .filter((place) => !event.participants.some(({ entity }) => entity === place))
        .filter((place) => !mentions(content, nameOf(place))),
      nameOf,
    ),
  ]
  const act = told.filter(Boolean).join(' · ') + (content && `: ${content}`)
  return [act, ...around].filter(Boolean).join(' · ') + saidBy(event, nameOf)
}

function mentions(content: string, name: string): boolean {
  const at = content.indexOf(name)
  const isLetter = (letter: string | undefined): boolean => /\p{L}/u.test(letter ?? '')
  return at >= 0 && !isLetter(content[at - 1]) && !isLetter(content[at + name.length])
}

function phraseOf({ type, mode }: EventNode): Phrase {
  return (mode === null ? undefined : MODE_PHRASES[`${type}/${mode}`]) ?? CATEGORY_PHRASES[type]
}

function withActors({ type, status }: EventNode, { base, past, noun }: Phrase): string {
  switch (status) {
    case 'actual':
      return past
    case 'future':
      return `to ${base}`
    case 'hypothetical':
      return `may ${base}`
    case 'negated':
      return type === 'AGREE' ? `no ${noun}` : `did not ${base}`
    default:
      return assertNever(status)
  }
}

function alone({ status }: EventNode, { noun }: Phrase): string {
  switch (status) {
    case 'actual':
      return noun
    case 'future':
      return `planned ${noun}`
    case 'hypothetical':
      return `possible ${noun}`
    case 'negated':
      return `no ${noun}`
    default:
      return assertNever(status)
  }
}

/** A claim stays its speaker's claim, unless the speaker tells of their own act. */
function saidBy(event: EventNode, nameOf: (entity: string) => string): string {
  const { attributedTo, participants } = event
  if (attributedTo === null) return ''
  const own = participants.some(({ entity, role }) => entity === attributedTo && role === 'actor')
  return own ? '' : ` (says ${nameOf(attributedTo)})`
}

function list(entities: readonly string[], nameOf: (entity: string) => string): string {
  const names = [...new Set(entities)].map(nameOf)
  const hidden = names.length - MOST_NAMES
  return names.slice(0, MOST_NAMES).join(', ') + (hidden > 0 ? ` +${String(hidden)}` : '')
}

/** Cuts at a word, and says so. */
function shortened(content: string): string {
  const line = content.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_CONTENT) return line
  const cut = line.lastIndexOf(' ', LONGEST_CONTENT)
  return line.slice(0, cut > 0 ? cut : LONGEST_CONTENT).replace(/[,;:\s]+$/, '') + '…'
}
