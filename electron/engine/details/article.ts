/** Turns an article's id into its text with what was read in it marked. */
import { success, type ArticleMark, type ArticleView, type Result } from '../../../shared/model'
import { refuse } from '../problems'
import type { Session } from '../session'

/** An event is marked at the word that names it, so that marks stay short. */
export function describeArticle({ graph, readings }: Session, id: string): Result<ArticleView> {
  const reading = readings().find(({ article }) => article.id === id)
  if (!reading) return refuse('not-found', 'This article is no longer in the graph.')
  const marks: ArticleMark[] = []
  for (const entity of graph().entities) {
    for (const { article, start, end } of entity.mentions) {
      if (article === id) marks.push({ node: entity.id, kind: 'entity', start, end })
    }
  }
  const triggers = new Map(reading.events.map((event) => [event.id, event.trigger]))
  for (const event of graph().events) {
    for (const told of event.readings) {
      const trigger = triggers.get(told)
      if (trigger) marks.push({ node: event.id, kind: 'event', ...trigger })
    }
  }
  const { file, title, outlet, published, publishedFrom, text, blocks } = reading.article
  const about = { id, file, title, outlet, published, publishedFrom }
  return success({ ...about, text, blocks, marks: marks.toSorted(inReadingOrder) })
}

/** From left to right, the longer of two that begin together first. */
function inReadingOrder(a: ArticleMark, b: ArticleMark): number {
  return a.start - b.start || b.end - a.end || (a.node < b.node ? -1 : a.node > b.node ? 1 : 0)
}
