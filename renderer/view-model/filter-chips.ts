/** Turns filters into removable chips: what is set, in words, and the filters without it. */
import type { EntityView, ArticleMeta } from '../../shared/model'
import type { Filters } from './filters'
import {
  CATEGORY_WORDS,
  KIND_WORDS,
  STATUS_WORDS,
  countryName,
  formatDay,
  modeWord,
  shorten,
} from './words'

export interface Chip {
  readonly id: string
  readonly label: string
  readonly without: Filters
}

export interface ChipNames {
  readonly entities: ReadonlyMap<string, EntityView>
  readonly articles: ReadonlyMap<string, ArticleMeta>
}

const drop = <T>(list: readonly T[], value: T): readonly T[] => list.filter((one) => one !== value)

export function filterChips(filters: Filters, names: ChipNames): readonly Chip[] {
  const chips: Chip[] = []
  const add = (id: string, label: string, change: Partial<Filters>): void => {
    chips.push({ id, label, without: { ...filters, ...change } })
  }
  for (const kind of filters.hiddenKinds)
    add(`kind:${kind}`, `No ${KIND_WORDS[kind].many.toLowerCase()}`, {
      hiddenKinds: drop(filters.hiddenKinds, kind),
    })
  for (const type of filters.hiddenCategories)
    add(`category:${type}`, `No “${CATEGORY_WORDS[type].label.toLowerCase()}”`, {
      hiddenCategories: drop(filters.hiddenCategories, type),
    })
  for (const status of filters.hiddenStatuses)
    add(`status:${status}`, `Not “${STATUS_WORDS[status].toLowerCase()}”`, {
      hiddenStatuses: drop(filters.hiddenStatuses, status),
    })
  for (const mode of filters.modes)
    add(`mode:${mode}`, `Only ${modeWord(mode).toLowerCase()}`, {
      modes: drop(filters.modes, mode),
    })
  for (const outlet of filters.outlets)
    add(`outlet:${outlet}`, `Outlet: ${outlet}`, { outlets: drop(filters.outlets, outlet) })
  for (const id of filters.articles)
    add(`article:${id}`, `Report: ${shorten(names.articles.get(id)?.title ?? id, 32)}`, {
      articles: drop(filters.articles, id),
    })
  for (const code of filters.countries)
    add(`country:${code}`, `In ${countryName(code)}`, { countries: drop(filters.countries, code) })
  if (filters.place)
    add('place', `Place: ${names.entities.get(filters.place)?.name ?? filters.place}`, {
      place: null,
    })
  if (filters.time)
    add('time', `${formatDay(filters.time.from)} to ${formatDay(filters.time.to)}`, { time: null })
  if (filters.minReports > 1)
    add('reports', `At least ${filters.minReports} reports`, { minReports: 1 })
  if (filters.minConfidence > 0)
    add('confidence', `Confidence from ${Math.round(filters.minConfidence * 100)} %`, {
      minConfidence: 0,
    })
  return chips
}
