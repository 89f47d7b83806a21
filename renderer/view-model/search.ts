/** Finds entities (with aliases), events and articles by what is typed, forgiving a slip of the finger. */
import MiniSearch from 'minisearch'
import { once } from '../../shared/once'
import type { GraphIndex } from './graph-index'
import { CATEGORY_WORDS, KIND_WORDS, formatDate, formatDay } from './words'

export interface SearchHit {
  readonly what: 'entity' | 'event' | 'article'
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Kind or category, for the icon. */
  readonly type: string
}

export interface SearchIndex {
  /** Reads everything in small portions, so that the window never waits. */
  prepare(): Promise<void>
  /** Until a large graph is prepared only what is typed letter by letter is found. */
  find(query: string, limit?: number): readonly SearchHit[]
}

interface Entry extends SearchHit {
  readonly key: string
  readonly also: string
  readonly weight: number
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function entries(index: GraphIndex): readonly Entry[] {
  const { entities, events, articles } = index.view
  return [
    ...entities.map((entity): Entry => ({
      key: `n${entity.id}`,
      what: 'entity',
      id: entity.id,
      title: entity.name,
      also: entity.aliases.join(' · '),
      detail: KIND_WORDS[entity.kind].one,
      type: entity.kind,
      weight: 2 + Math.log2(1 + entity.mentionCount),
    })),
    ...events.map((event): Entry => ({
      key: `e${event.id}`,
      what: 'event',
      id: event.id,
      title: event.label,
      also: event.content ?? '',
      detail: `${CATEGORY_WORDS[event.type].label} · ${formatDate(event.date)}`,
      type: event.type,
      weight: 1 + Math.log2(1 + event.articles.length) / 2,
    })),
    ...articles.map((article): Entry => ({
      key: `a${article.id}`,
      what: 'article',
      id: article.id,
      title: article.title,
      also: article.outlet ?? '',
      detail: [article.outlet, article.published && formatDay(article.published.slice(0, 10))]
        .filter(Boolean)
        .join(' · '),
      type: 'article',
      weight: 1,
    })),
  ]
}

/** Entries read at a time: a few milliseconds. */
const PORTION = 250
/** So many are read at once without anyone noticing. */
const AT_ONCE = 1500

/** Every word typed stands in it; the weightiest first. */
function scan(list: readonly Entry[], query: string): readonly Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return list
    .filter(({ title, also }) => {
      const text = fold(`${title} ${also}`)
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
}

export function buildSearch(index: GraphIndex): SearchIndex {
  // Not before the graph is drawn: nobody has searched by then.
  const listed = once(() => entries(index))
  const byKey = once(() => new Map(listed().map((entry) => [entry.key, entry])))
  let mini: MiniSearch | null = null
  const create = (): MiniSearch =>
    new MiniSearch({
      idField: 'key',
      fields: ['title', 'also'],
      processTerm: (term) => fold(term) || null,
    })
  const engine = (): MiniSearch | null => {
    if (mini || listed().length > AT_ONCE) return mini
    mini = create()
    mini.addAll(listed())
    return mini
  }
  return {
    prepare: async () => {
      if (mini) return
      const coming = create()
      await coming.addAllAsync(listed(), { chunkSize: PORTION })
      mini ??= coming
    },
    find: (query, limit = 30) => {
      if (query.trim() === '') return []
      const ready = engine()
      if (!ready) return scan(listed(), query).slice(0, limit)
      const ask = (forgiving: boolean): readonly Entry[] =>
        ready
          .search(query, {
            prefix: (term) => term.length > 1,
            fuzzy: (term) => (!forgiving ? 0 : term.length > 5 ? 2 : term.length > 3 ? 1 : 0),
            combineWith: 'AND',
            boost: { title: 2 },
            weights: { fuzzy: 0.35, prefix: 0.7 },
            boostDocument: (key) => byKey().get(String(key))?.weight ?? 1,
          })
          .slice(0, limit)
          .flatMap(({ id }) => byKey().get(String(id)) ?? [])
      // What is spelt as typed comes first anyway: slips are looked for only when there is room for more.
      const spelt = ask(false)
      return spelt.length >= limit ? spelt : ask(true)
    },
  }
}
