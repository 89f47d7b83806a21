/** Turns an entity's id into all that is known of it, each piece with its sentence. */
import { success, type EntityDetail, type Result } from '../../../shared/model'
import { refuse } from '../problems'
import type { Session } from '../session'
import { noteOn } from './note'
import { toTextIndex, withSentence, wordsAt } from './text-index'

export function describeEntity(session: Session, id: string): Result<EntityDetail> {
  const graph = session.graph()
  const entity = graph.entities.find((one) => one.id === id)
  if (!entity) return refuse('not-found', 'This node is no longer in the graph.')
  const index = toTextIndex(session.readings())
  return success({
    entity,
    relations: graph.relations.filter(({ source, target }) => source === id || target === id),
    evidence: entity.mentions.map((mention) => withSentence(index, mention)),
    quotes: graph.quotes
      .filter(({ speakerEntity }) => speakerEntity === id)
      .map((quote) => ({ ...quote, text: wordsAt(index, quote) })),
    note: noteOn(graph, id),
  })
}
