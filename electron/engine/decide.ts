/** Takes, undoes and redoes a person's decisions; each gives a new session with its graph worked out anew. */
import { assertNever } from '../../shared/assert-never'
import { success, type DecisionAction, type Result } from '../../shared/model'
import { appendDecision, dropLastDecision } from '../store'
import { refuse } from './problems'
import { withGraph, type Session } from './session'

/** Fails with `not-found` when the mention or event it speaks of is not there. */
export function decide(session: Session, action: DecisionAction): Result<Session> {
  const missing = idsOf(action).find((id) => !isKnown(session, id))
  if (missing !== undefined) {
    return refuse('not-found', `What this is about (${missing}) is not in the open graph.`)
  }
  return success(append({ ...session, undone: [] }, action))
}

/** Drops the last decision; does nothing when there is none. */
export function undo(session: Session): Session {
  const last = session.decisions.at(-1)
  if (!last) return session
  dropLastDecision(session.database.get())
  const decisions = session.decisions.slice(0, -1)
  return withGraph({ ...session, decisions, undone: [...session.undone, last.action] })
}

/** Takes the decision again that was undone last; does nothing when there is none. */
export function redo(session: Session): Session {
  const action = session.undone.at(-1)
  return action ? append({ ...session, undone: session.undone.slice(0, -1) }, action) : session
}

function append(session: Session, action: DecisionAction): Session {
  const decision = appendDecision(session.database.get(), action)
  return withGraph({ ...session, decisions: [...session.decisions, decision] })
}

function idsOf(action: DecisionAction): readonly string[] {
  switch (action.kind) {
    case 'merge-entities':
    case 'keep-entities-apart':
      return action.mentions
    case 'split-mention':
    case 'rename-entity':
    case 'change-kind':
      return [action.mention]
    case 'merge-events':
    case 'keep-events-apart':
      return action.readings
    case 'remove-event':
    case 'split-event':
      return [action.reading]
    case 'correct-event':
      return [action.reading, ...action.to.parts.map(({ mention }) => mention)]
    case 'set-note':
      return action.about
    default:
      return assertNever(action)
  }
}

function isKnown({ readings }: Session, id: string): boolean {
  return readings().some(
    ({ mentions, events }) =>
      mentions.some((mention) => mention.id === id) || events.some((event) => event.id === id),
  )
}
