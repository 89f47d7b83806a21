/** Turns an event's id into all that is known of it, each piece with its sentence. */
import { success, type EventDetail, type Evidence, type Result } from '../../../shared/model'
import { refuse } from '../problems'
import type { Session } from '../session'
import { noteOn } from './note'
import { tellingsOf } from './tellings'
import { toTextIndex, withSentence, wordsAt } from './text-index'

/** Its figures are those said in the sentences it is told in. */
export function describeEvent(session: Session, id: string): Result<EventDetail> {
  const { view } = session
  const graph = session.graph()
  const event = graph.events.find((one) => one.id === id)
  if (!event) return refuse('not-found', 'This event is no longer in the graph.')
  const index = toTextIndex(session.readings())
  const evidence = event.evidence.map((piece) => withSentence(index, piece))
  const isTold = ({ article, start }: Evidence): boolean =>
    evidence.some(
      (piece) =>
        piece.article === article && piece.sentence.start <= start && start < piece.sentence.end,
    )
  return success({
    event,
    evidence,
    outcomes: view.events.filter(({ outcomeOf }) => outcomeOf === id),
    figures: graph.figures
      .filter(isTold)
      .map((figure) => ({ ...figure, text: wordsAt(index, figure) })),
    tellings: tellingsOf(session, event),
    note: noteOn(graph, id),
  })
}
