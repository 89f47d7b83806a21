/** Brings gold names of each bench and found names to the same shape, and counts what agrees. */
import type { NameSpan } from '../../shared/model'
import { nameKinds } from '../../electron/core/annotate/names/labels'
import {
  isDemonym,
  isName,
  readCorpus,
  readRaw,
  isHeldOutSentence,
} from '../annotator/names/corpora'

export interface BenchName {
  readonly first: number
  readonly last: number
  readonly type: string
}

export interface BenchItem {
  readonly document: string
  readonly forms: readonly string[]
  readonly gold: readonly BenchName[]
  /** Marked in the bench, but no name: whatever is found there is neither right nor wrong. */
  readonly ignored: readonly BenchName[]
}

export interface Bench {
  readonly id: 'wikigold' | 'crossner' | 're3d' | 'newswire' | 'sport'
  readonly title: string
  /** None where the text only shows how far the reader carries. */
  readonly goal?: number
  readonly items: readonly BenchItem[]
  readonly types: readonly string[]
  /** Overlapping spans count, and a country may stand for its government. */
  readonly loose: boolean
  /** The bench's type of a found name; null when the bench does not mark such names. */
  readonly project: (span: NameSpan, forms: readonly string[]) => string | null
}

const merged: Readonly<Record<NameSpan['kind'], string>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
  country: 'country',
  place: 'place',
  facility: 'place',
  other: 'other',
}

const people =
  /^(?:Muslim|Islamic|Christian|Catholic|Protestant|Orthodox|Jew|Jewish|Hindu|Buddhist|Sikh|Arab|Kurd|Kurdish|Sunni|Shia|Shiite)s?$/

/** Wikigold marks adjectives and languages MISC, as it does nationalities. */
const adjectives =
  /^(?:European|African|Asian|English|Scottish|Welsh|Catalan|Basque|Tibetan|Kashmiri|Crimean|Siberian|Latin American|Bavarian|Sicilian|Arctic|Californian|Texan|Nordic|Caucasian|Eurasian)$/

const outer = (type: string): string | null =>
  ({
    Person: 'Person',
    Organisation: 'Organisation',
    Location: 'Location',
    Nationality: 'Nationality',
  })[type] ?? null

/** Own reports on other matters than politics. */
const otherMatters = /^(?:sport-and-games|culture-and-media|business-science-transport)/

export function readBenches(): Bench[] {
  const newswire = converted('newswire')
  const raw = (domain: 'wikigold' | 're3d'): ReturnType<typeof readRaw> =>
    readRaw(domain).filter(isHeldOutSentence)
  return [
    {
      id: 'wikigold',
      title: 'wikigold, exact PER/ORG/LOC',
      goal: 0.7,
      types: ['PER', 'ORG', 'LOC'],
      loose: false,
      items: raw('wikigold').map(({ names, ...rest }) => ({
        ...rest,
        gold: names.filter(({ type }) => type !== 'MISC'),
        ignored: [],
      })),
      project: ({ kind, first, last }, forms) => {
        const text = forms.slice(first, last + 1)
        if (kind === 'country') return isDemonym(text) ? null : 'LOC'
        if (kind === 'place' && adjectives.test(text.join(' '))) return null
        if (kind === 'group') return people.test(text.join(' ')) ? null : 'ORG'
        return { person: 'PER', organization: 'ORG', place: 'LOC', facility: 'LOC', other: null }[
          kind
        ]
      },
    },
    {
      id: 'crossner',
      title: 'CrossNER politics, exact, merged kinds',
      goal: 0.72,
      types: ['person', 'organization', 'country', 'place', 'other'],
      loose: false,
      items: converted('crossner'),
      project: ({ kind }) => merged[kind],
    },
    {
      id: 're3d',
      title: 're3d-dev, named, overlap and type',
      goal: 0.8,
      types: ['Person', 'Organisation', 'Location', 'Nationality'],
      loose: true,
      items: raw('re3d').map(({ names, ...rest }) => {
        const four = names.filter(({ type }) => outer(type) !== null)
        const named = four.filter(({ first, last, type }) =>
          isNamed(rest.forms.slice(first, last + 1), type),
        )
        return { ...rest, gold: named, ignored: four.filter((name) => !named.includes(name)) }
      }),
      project: ({ kind }) =>
        ({
          person: 'Person',
          organization: 'Organisation',
          group: 'Organisation',
          country: 'Country',
          place: 'Location',
          facility: 'Location',
          other: null,
        })[kind],
    },
    {
      id: 'newswire',
      title: 'own newswire, exact, seven kinds',
      goal: 0.9,
      types: nameKinds,
      loose: false,
      items: newswire.filter(({ document }) => !otherMatters.test(document)),
      project: ({ kind }) => kind,
    },
    {
      id: 'sport',
      title: 'own sport, culture, business, exact',
      types: nameKinds,
      loose: false,
      items: newswire.filter(({ document }) => otherMatters.test(document)),
      project: ({ kind }) => kind,
    },
  ]
}

const converted = (domain: 'crossner' | 'newswire'): BenchItem[] =>
  readCorpus(domain).heldOut.map(({ document, forms, names }) => ({
    document,
    forms,
    ignored: [],
    gold: names.map(({ first, last, kind }) => {
      const name = nameKinds[kind]!
      return { first, last, type: domain === 'crossner' ? merged[name] : name }
    }),
  }))

const role =
  /^(?:Minister|Ministers|Secretary|President|Ambassador|Envoy|Representative|Governor|General|Mr|King|Minister|Spokesman|Commissioner)$/

/** A title with "the" or "for the" and no name behind it is a description. */
function isNamed(forms: readonly string[], type: string): boolean {
  const words = forms.filter((form) => !/^(?:the|The|a|an|of|for|and|in|'s|’s)$/.test(form))
  if (!isName(words)) return false
  return type !== 'Person' || !role.test(words.at(-1)!)
}

export interface Tally {
  gold: number
  found: number
  /** Found that are right, and gold that were found: equal unless overlap counts. */
  right: number
  hit: number
}

export const f1 = ({ gold, found, right, hit }: Tally): number => {
  const precision = right / Math.max(1, found)
  const recall = hit / Math.max(1, gold)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

export interface Miss {
  readonly item: BenchItem
  readonly gold: string
  readonly found: string
}

export interface BenchResult {
  readonly all: Tally
  readonly byType: ReadonlyMap<string, Tally>
  readonly misses: readonly Miss[]
}

const fits = (found: string, gold: string): boolean =>
  found === gold || (found === 'Country' && gold !== 'Person')

export function scoreBench(bench: Bench, spans: readonly (readonly NameSpan[])[]): BenchResult {
  const empty = (): Tally => ({ gold: 0, found: 0, right: 0, hit: 0 })
  const all = empty()
  const byType = new Map(bench.types.map((type) => [type, empty()]))
  const misses: Miss[] = []
  bench.items.forEach((item, index) => {
    const found = (spans[index] ?? []).flatMap((span) => {
      const type = bench.project(span, item.forms)
      return type === null ? [] : [{ first: span.first, last: span.last, type }]
    })
    const same = (a: BenchName, b: BenchName): boolean =>
      bench.loose
        ? a.first <= b.last && b.first <= a.last
        : a.first === b.first && a.last === b.last
    const add = (type: string, field: keyof Tally): void => {
      all[field]++
      const one = byType.get(type)
      if (one) one[field]++
    }
    for (const gold of item.gold) {
      add(gold.type, 'gold')
      if (found.some((name) => same(name, gold) && fits(name.type, gold.type)))
        add(gold.type, 'hit')
      else
        misses.push({
          item,
          gold: show(gold, item),
          found:
            found
              .filter((name) => overlap(name, gold))
              .map((name) => show(name, item))
              .join(' + ') || '—',
        })
    }
    for (const name of found) {
      const match = item.gold.find((gold) => same(name, gold) && fits(name.type, gold.type))
      if (!match && item.ignored.some((other) => overlap(name, other))) continue
      add(match?.type ?? (name.type === 'Country' ? 'Location' : name.type), 'found')
      if (match) add(match.type, 'right')
      else if (!item.gold.some((gold) => overlap(name, gold)))
        misses.push({ item, gold: '—', found: show(name, item) })
    }
  })
  return { all, byType, misses }
}

const overlap = (a: BenchName, b: BenchName): boolean => a.first <= b.last && b.first <= a.last
const show = ({ first, last, type }: BenchName, { forms }: BenchItem): string =>
  `${type}[${forms.slice(first, last + 1).join(' ')}]`
