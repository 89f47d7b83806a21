/** Says who is meant by "was among those killed": the one who was. */
import { lower, type SentenceView } from './sentence-view'

/** These heads, with those who are said to be among them. */
export const withThoseAmong = (view: SentenceView, heads: readonly number[]): readonly number[] =>
  heads.flatMap((head) => [...beforeAmong(view, head), head])

function beforeAmong(view: SentenceView, head: number): readonly number[] {
  let at = head - 1
  while (at > head - 6 && /^(?:DET|NUM|ADJ|NOUN)$/.test(view.tokens[at]?.upos ?? '')) at--
  const be = at - 1
  if (lower(view.tokens[at]) !== 'among' || !/^(?:was|were|is|are)$/.test(lower(view.tokens[be])))
    return []
  // The parser may make any of the three words the head of the clause.
  const clause = view.sentence.clauses.find(({ predicate }) => [head, at, be].includes(predicate))
  if (clause && clause.subjects.length > 0) return clause.subjects
  const before = view.covering[be - 1]
  return before?.last === be - 1 ? [before.head] : []
}
