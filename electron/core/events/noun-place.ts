/** Says whether a noun that names a deed says when and where it was done. */
import { lower, phraseOf, subtreeOf, type SentenceView } from './sentence-view'

export const isSingular = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.xpos === 'NN'

/** "Saturday's raid on a depot near Agadez": what it was done to, when and where. */
export function isDatedAndPlaced(view: SentenceView, index: number): boolean {
  const [first] = phraseOf(view, index)
  // "the raid on a depot near Agadez, in which 15 soldiers died": up to the comma, whatever hangs on what.
  const end = view.tokens.findIndex(
    ({ text, upos }, at) => at > index && (text === ',' || /^(?:VERB|AUX)$/.test(upos)),
  )
  const last = Math.max(subtreeOf(view, index)[1], end < 0 ? index : end - 1)
  const inside = view.tokens
    .map((_, at) => at)
    .slice(Math.min(first, subtreeOf(view, index)[0]), Math.min(last, index + 14) + 1)
  return (
    isSingular(view, index) &&
    /^(?:on|against|of)$/.test(lower(view.tokens[index + 1])) &&
    inside.some((at) => view.timeAt[at] !== -1) &&
    inside.some((at) => view.covering[at]?.kind === 'place')
  )
}

/** A time or a place in the noun's own phrase. */
export function isLocated(view: SentenceView, index: number): boolean {
  const [first, last] = subtreeOf(view, index)
  return (
    view.tokens.some(
      (_, at) =>
        at >= first &&
        at <= last &&
        (view.timeAt[at] !== -1 || view.covering[at]?.kind === 'place'),
    ) || view.tokens[index + 1]?.lemma === 'on'
  )
}
