/** Turns what the reports of an event say into the points on which they cannot all be right, each value with its report and place. */
import type { EventDetail, Evidence, Telling } from '../../shared/model'
import { compareReports, kinOf } from './disagreements'
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
  readonly about: 'date' | 'places' | 'participants' | 'status' | Measure
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
    differ: claims[0]?.measure !== 'other' && clash(claims),
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
  const { differ } = compareReports(detail.tellings, kinOf(index))
  const names = (ids: readonly string[]): string =>
    ids.map((id) => index.entities.get(id)?.name ?? id).join(', ')
  const labels: Readonly<Record<keyof typeof differ, (one: Telling) => string>> = {
    date: ({ date }) => (date ? formatDate(date) : ''),
    participants: ({ participants }) => names(participants),
    places: ({ places }) => names(places),
    status: ({ status }) => STATUS_WORDS[status],
  }
  const told = (['date', 'places', 'participants', 'status'] as const)
    .filter((about) => differ[about])
    .map((about): Disagreement => ({
      about,
      claims: oneEach(
        detail.tellings.map((one) => claimOf(one, labels[about](one), one.attributedTo)),
      ),
    }))
  const counted = groupFigures(detail.figures)
    .filter((group) => group.differ)
    .map(({ measure, claims }): Disagreement => ({
      about: measure,
      claims: claims.map((one) => claimOf(one, figureLabel(one), one.sourceEntity)),
    }))
  return [...told, ...counted]
}

const claimOf = (
  { article, start, end }: Evidence,
  label: string,
  source: string | null,
): Claim => ({ article, start, end, label, source })

/** A report that says the same twice says it once; one that says nothing has no claim. */
function oneEach(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ article, label }) => {
    const key = `${article} ${label}`
    return label !== '' && !seen.has(key) && seen.add(key)
  })
}

/** Figures of two reports that no one number fits. */
function clash(figures: readonly FigureView[]): boolean {
  return figures.some((a, at) =>
    figures.slice(at + 1).some((b) => a.article !== b.article && !figuresAgree(a, b)),
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
