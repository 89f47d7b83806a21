/** Counts what is in the open graph. */
import type { GraphStats } from '../../../shared/ipc/contract'
import type { Session } from '../session'

export function countGraph(session: Session): GraphStats {
  const graph = session.graph()
  return {
    articles: graph.articles.length,
    sentences: session.readings().reduce((sum, { sentences }) => sum + sentences.length, 0),
    entities: tally(graph.entities.map(({ kind }) => kind)),
    events: tally(graph.events.map(({ type }) => type)),
    relations: graph.relations.length,
    quotes: graph.quotes.length,
  }
}

/** Keys in code-unit order. */
function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
