/** Says who is named only to be ruled out: "rebels, not civilians", "Sudan and not Libya", "Norway rather than Sweden". */
import { lower, type SentenceView } from './sentence-view'

export function isRuledOut(view: SentenceView, head: number): boolean {
  let at = (view.covering[head]?.first ?? head) - 1
  while (at > head - 8 && /^(?:DET|ADJ|NUM|ADP)$/.test(view.tokens[at]?.upos ?? '')) {
    const pair = `${lower(view.tokens[at - 1])} ${lower(view.tokens[at])}`
    if (/^(?:rather than|instead of)$/.test(pair)) return true
    at--
  }
  const before = lower(view.tokens[at - 1])
  if (lower(view.tokens[at]) === 'than') return before === 'rather'
  // "whether or not Russia attacks", "did not": of the verb.
  return lower(view.tokens[at]) === 'not' && /^(?:,|and|but|)$/.test(before)
}
