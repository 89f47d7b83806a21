/** Says who is meant by "was among those killed": the one who was. */
import { lower, prepositionBefore, type SentenceView } from './sentence-view'

/** These heads, with those who are said to be among them. */
export const withThoseAmong = (view: SentenceView, heads: readonly number[]): readonly number[] =>
  heads.flatMap((head) => {
    const among =
      prepositionBefore(view, head) === 'among' &&
      (view.children[head] ?? []).some(
        (child) => /^(?:was|were|is|are)$/.test(lower(view.tokens[child])) && child < head,
      )
    const clause = among && view.sentence.clauses.find(({ predicate }) => predicate === head)
    return clause ? [...clause.subjects, head] : [head]
  })
