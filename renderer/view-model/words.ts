/** Turns the model's codes into words and short dates for people. */
import type {
  ArticleMeta,
  EntityKind,
  EntityView,
  EventDate,
  EventStatus,
  EventView,
  ParticipantRole,
  PloverCategory,
} from '../../shared/model'

export const KIND_WORDS: Readonly<Record<EntityKind, { one: string; many: string }>> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organisation', many: 'Organisations' },
  country: { one: 'Country', many: 'Countries' },
  group: { one: 'Armed or political group', many: 'Groups' },
  place: { one: 'Place', many: 'Places' },
  facility: { one: 'Facility', many: 'Facilities' },
}

export const CATEGORY_WORDS: Readonly<Record<PloverCategory, { label: string; noun: string }>> = {
  CONSULT: { label: 'Met or talked', noun: 'Talks' },
  AGREE: { label: 'Agreed', noun: 'Agreed' },
  SUPPORT: { label: 'Supported', noun: 'Support' },
  CONCEDE: { label: 'Gave way', noun: 'Concession' },
  COOPERATE: { label: 'Worked together', noun: 'Cooperation' },
  AID: { label: 'Gave aid', noun: 'Aid' },
  RETREAT: { label: 'Pulled back', noun: 'Retreat' },
  REQUEST: { label: 'Asked', noun: 'Asked' },
  ACCUSE: { label: 'Accused', noun: 'Accusation' },
  REJECT: { label: 'Refused', noun: 'Refused' },
  THREATEN: { label: 'Threatened', noun: 'Threat' },
  PROTEST: { label: 'Protested', noun: 'Protest' },
  SANCTION: { label: 'Sanctioned', noun: 'Sanction' },
  MOBILIZE: { label: 'Mobilised', noun: 'Mobilisation' },
  COERCE: { label: 'Forced', noun: 'Coercion' },
  ASSAULT: { label: 'Attacked', noun: 'Attack' },
}

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  actual: 'Happened',
  future: 'Planned',
  hypothetical: 'Possible',
  negated: 'Did not happen',
}

export const ROLE_WORDS: Readonly<Record<ParticipantRole, string>> = {
  actor: 'By whom',
  recipient: 'To whom',
  host: 'Host',
  mediator: 'Mediator',
}

/** What is done together has no side it is done to. */
const TOGETHER: readonly PloverCategory[] = ['CONSULT', 'AGREE', 'COOPERATE']
export const isTogether = (type: PloverCategory): boolean => TOGETHER.includes(type)

/** A participant's role in an event of this category, for people. */
export const roleWord = (role: ParticipantRole, type: PloverCategory): string =>
  isTogether(type) && (role === 'actor' || role === 'recipient') ? 'Took part' : ROLE_WORDS[role]

const COUNTRIES = new Intl.DisplayNames(['en-GB'], { type: 'region' })

/** "CH" → "Switzerland"; what is no code of a country stays as it is. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code

const MODE_NOUNS: Readonly<Record<string, string>> = {
  meet: 'Meeting',
  visit: 'Visit',
  phone: 'Call',
  call: 'Call',
  mediate: 'Mediation',
  'third-party': 'Mediation',
  multilateral: 'Meeting',
  ceasefire: 'Ceasefire',
  access: 'Access',
  discontinue: 'Broke off',
  press: 'Press meeting',
  aerial: 'Air attack',
  withdraw: 'Withdrawal',
}

/** A mode of PLOVER's in a word for people; one without a word of its own stays as it is. */
export const modeWord = (mode: string): string =>
  MODE_NOUNS[mode] ?? `${mode.charAt(0).toUpperCase()}${mode.slice(1).replaceAll('-', ' ')}`

/** Of what did not happen; of other nouns "No talks". */
const NOT: Readonly<Record<string, string>> = {
  Agreed: 'Not agreed',
  Asked: 'Not asked',
  Refused: 'Not refused',
  'Broke off': 'Not broken off',
}

/** What an event is in one word, its mode's noun or its category's, and whether it did not happen. */
export function eventNoun(event: Pick<EventView, 'type' | 'mode' | 'status'>): string {
  const { type, mode, status } = event
  const noun = (mode !== null && MODE_NOUNS[mode]) || CATEGORY_WORDS[type].noun
  return status === 'negated' ? (NOT[noun] ?? `No ${noun.toLowerCase()}`) : noun
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "2016-08-26" → "26 Aug 2016"; "2016-08" → "Aug 2016"; "2016" stays. */
export function formatDay(iso: string, withYear = true): string {
  const [year = '', month, day] = iso.split('-')
  if (!month) return year
  const name = MONTHS[Number(month) - 1] ?? month
  const tail = withYear ? ` ${year}` : ''
  return day ? `${Number(day)} ${name}${tail}` : `${name}${tail || ` ${year}`}`
}

/** A day or a range, naming month and year once: "26 Aug 2016", "26 to 28 Aug 2016", "30 Aug to 2 Sep 2016". */
export function formatDate(date: EventDate | null, withYear = true): string {
  if (!date) return 'No date'
  const { start, end } = date
  if (start === end) return formatDay(start, withYear)
  if (start.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return `${Number(start.slice(8))} to ${formatDay(end, withYear)}`
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  return `${formatDay(start, withYear && !sameYear)} to ${formatDay(end, withYear)}`
}

/** How a date was worked out, and from which words unless it says so itself. */
export function howDated({ text, how }: Pick<EventDate, 'text' | 'how'>): string {
  const told = how.replace(/"([^"]*)"/g, '“$1”')
  return text === '' || told.includes(text) ? told : `“${text}” · ${told}`
}

/** The day of a report, and when nothing dates it, that its own words did, or that nobody knows. */
export function formatPublished(article: Pick<ArticleMeta, 'published' | 'publishedFrom'>): string {
  if (!article.published) return 'No date'
  const day = formatDay(article.published)
  return article.publishedFrom === 'inferred' ? `${day}, inferred from its text` : day
}

/** Whose report it is and of which day; without an outlet its file, which may be cut off. */
export const sourceOf = (article: ArticleMeta): string =>
  article.outlet
    ? `${article.outlet} · ${formatPublished(article)}`
    : `${formatPublished(article)} · ${article.file}`

export const MEASURE_WORDS = {
  dead: 'Dead',
  injured: 'Injured',
  displaced: 'Displaced',
  aid: 'Aid',
  meetings: 'Meetings',
  other: 'Other figures',
} as const

const LONG = 24

/** Of a long name, the acronym that reports use: "International Syria Support Group" is known as "ISSG". */
export const acronymOf = (
  { name, aliases }: Pick<EntityView, 'name' | 'aliases'>,
  longer = LONG,
): string | undefined =>
  name.length > longer ? aliases.find((alias) => /^(?:\p{Lu}\.?){2,6}$/u.test(alias)) : undefined

/** "1 event", "2 events". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

/** Cuts at a word's end and adds an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit * 0.5 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const before = names.slice(0, -1).join(', ')
  return [before, names.at(-1) ?? ''].filter(Boolean).join(' and ')
}

/** "de Mistura": the last name with the small words before it. */
export const lastName = (name: string): string =>
  /(?: \p{Ll}{1,3})*(?:^| )\S+$/u.exec(name)?.[0].trim() ?? name
