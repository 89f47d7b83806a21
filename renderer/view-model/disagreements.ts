/** Turns what the reports of an event say of it into the points on which they cannot all be right, each value with its report. */
import type { Account, Evidence, EventDetail, EventNode } from '../../shared/model'
import type { GraphIndex } from './graph-index'
import { STATUS_WORDS, formatDate } from './words'

type FigureView = EventDetail['figures'][number]
type Measure = FigureView['measure']

export interface FigureClaim {
  readonly measure: Measure
  readonly claims: readonly FigureView[]
  readonly differ: boolean
}

/** One thing a report says: the words for it, where it stands, and by whose word (an entity's id). */
export interface Claim extends Evidence {
  readonly label: string
  readonly source: string | null
}

export interface Disagreement {
  readonly about: 'date' | 'place' | 'parties' | 'status' | Measure
  readonly claims: readonly Claim[]
}

/** One group for each thing counted in one unit, the largest number first. */
export function groupFigures(figures: readonly FigureView[]): readonly FigureClaim[] {
  const groups = new Map<string, FigureView[]>()
  for (const figure of figures) {
    const key = `${figure.measure} ${unitOf(figure)}`
    const list = groups.get(key)
    if (list) list.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.values()].map((claims) => ({
    measure: claims[0]?.measure ?? 'other',
    claims: [...claims].sort((a, b) => b.value - a.value),
    differ: claims[0]?.measure !== 'other' && clash(claims, figuresAgree),
  }))
}

/** What is counted: people, meetings, or for aid a currency or a weight. */
export function unitOf({ measure, text }: Pick<FigureView, 'measure' | 'text'>): string {
  if (measure === 'meetings' || measure === 'other') return measure
  if (measure !== 'aid') return 'people'
  if (/[$]|dollar/i.test(text)) return 'dollars'
  if (/€|euro/i.test(text)) return 'euros'
  if (/£|pound/i.test(text)) return 'pounds'
  return /tons?\b|tonnes?\b/i.test(text) ? 'tonnes' : 'items'
}

const QUALIFIERS = {
  exact: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  about: 'about ',
} as const

export const figureLabel = ({ qualifier, value }: FigureView): string =>
  QUALIFIERS[qualifier] + value.toLocaleString('en-GB')

/** The points on which two reports cannot both be right; what one leaves out is no disagreement. */
export function disagreementsOf(detail: EventDetail, index: GraphIndex): readonly Disagreement[] {
  const { accounts, figures } = detail
  const found: Disagreement[] = []
  const add = (
    about: Disagreement['about'],
    told: readonly Account[],
    agree: (a: Account, b: Account) => boolean,
    label: (one: Account) => string,
  ): void => {
    if (!clash(told, agree)) return
    found.push({ about, claims: oneEach(told.map((one) => claimOf(one, label(one)))) })
  }
  const dated = accounts.filter((one) => one.date !== null)
  add('date', dated, datesAgree, (one) => formatDate(one.date))
  const placed = accounts.filter((one) => one.places.length > 0)
  add('place', placed, placesAgree(index), (one) => names(index, one.places))
  add('parties', accounts, partiesAgree(index), (one) => names(index, one.participants))
  add(
    'status',
    accounts,
    (a, b) => a.status === b.status,
    (one) => STATUS_WORDS[one.status],
  )
  for (const { measure, claims, differ } of groupFigures(figures))
    if (differ)
      found.push({
        about: measure,
        claims: claims.map((one) => claimOf(one, figureLabel(one), one.sourceEntity)),
      })
  return found
}

const claimOf = (
  { article, start, end }: Evidence,
  label: string,
  source: string | null = null,
): Claim => ({ article, start, end, label, source })

const names = (index: GraphIndex, parties: readonly { readonly entity: string }[]): string =>
  [...new Set(parties.map(({ entity }) => index.entities.get(entity)?.name ?? entity))].join(', ')

/** A report that says the same twice says it once. */
function oneEach(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ article, label }) => {
    const key = `${article} ${label}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Two reports, and two things they say that do not agree. */
function clash<T extends Evidence>(told: readonly T[], agree: (a: T, b: T) => boolean): boolean {
  return told.some((a, at) =>
    told.slice(at + 1).some((b) => a.article !== b.article && !agree(a, b)),
  )
}

function figuresAgree(a: FigureView, b: FigureView): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}

/** The numbers a figure allows; "about" gives a tenth to either side. */
function boundsOf({ value, qualifier }: FigureView): readonly [number, number] {
  if (qualifier === 'at-least') return [value, Infinity]
  if (qualifier === 'at-most') return [0, value]
  return qualifier === 'about' ? [value * 0.9, value * 1.1] : [value, value]
}

/** "August" and "26 August" agree, two days of August do not. */
function datesAgree(a: Account, b: Account): boolean {
  if (!a.date || !b.date) return true
  // A month is less than its days, and with "~" more than each of them.
  return a.date.start <= `${b.date.end}~` && b.date.start <= `${a.date.end}~`
}

/** Geneva and Switzerland agree. */
const placesAgree =
  (index: GraphIndex) =>
  (a: Account, b: Account): boolean =>
    a.places.some((one) =>
      b.places.some((other) => {
        const [x, y] = [index.entities.get(one.entity), index.entities.get(other.entity)]
        if (one.entity === other.entity) return true
        const country = x?.kind === 'country' || y?.kind === 'country'
        return country && !!x?.country && x.country === y?.country
      }),
    )

/** Parties differ when each report names somebody whom the other does not, and who does not belong to those it names. */
const partiesAgree =
  (index: GraphIndex) =>
  (a: Account, b: Account): boolean =>
    strangers(index, a, b.participants).length === 0 ||
    strangers(index, b, a.participants).length === 0

function strangers(
  index: GraphIndex,
  account: Account,
  others: EventNode['participants'],
): readonly string[] {
  const known = new Set(others.map(({ entity }) => entity))
  const related = index.view.relations.filter(({ target }) => target !== null)
  return account.participants
    .map(({ entity }) => entity)
    .filter(
      (entity) =>
        !known.has(entity) &&
        !related.some(
          ({ source, target }) =>
            (source === entity && known.has(target ?? '')) ||
            (target === entity && known.has(source)),
        ),
    )
}
