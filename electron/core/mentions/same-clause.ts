/** Tells whether two stretches of a sentence are parts of one act: who met and who was met are two people. */
import { isUnder, type View } from './view'

/** The verb that a token is subject, object or oblique of, through its own phrase; -1 without one. */
function verbOf(view: View, token: number): number {
  let at = token
  for (let step = 0; step < 12 && at >= 0; step++) {
    const { deprel = '', head = -1 } = view.tokens[at] ?? {}
    if (/^(?:nsubj|obj|iobj|obl)/.test(deprel)) return head
    if (!/^(?:conj|flat|compound|nmod|appos)/.test(deprel)) return -1
    at = head
  }
  return -1
}

/** One inside the other's phrase ("Kerry, the secretary of state") is no second part. */
export function areTwoParts(view: View, a: number, b: number): boolean {
  const verb = verbOf(view, a)
  return verb >= 0 && verb === verbOf(view, b) && !isUnder(view, a, b) && !isUnder(view, b, a)
}
