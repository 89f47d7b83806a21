/** Finds the stretch of text that tells an event: its trigger with the arguments next to it, trimmed; and the stretch that says what was agreed or asked. */
import type { Clause, Span } from '../../../shared/model'
import { prepositionBefore, subtreeOf, type SentenceView } from './sentence-view'
import { opensClause } from './conjuncts'

/** Trigger with the tokens given, cut at neighbouring clauses that are far away. */
export function spanOver(view: SentenceView, trigger: number, tokens: readonly number[]): Span {
  let [first, last] = [trigger, trigger]
  for (const token of tokens) {
    const mention = view.headed.get(token)
    first = Math.min(first, mention ? mention.first : token)
    last = Math.max(last, mention ? mention.last : token)
  }
  const start = view.tokens[first]?.start ?? view.sentence.start
  const end = view.tokens[last]?.end ?? view.sentence.end
  return { start, end }
}

/** The complement clause without its marker, or the object phrase, without trailing attribution. */
export function contentOf(
  view: SentenceView,
  clause: Clause,
  objects: readonly number[],
  complement: Clause | null,
): Span | null {
  if (complement) {
    const [own, last] = subtreeOf(view, complement.predicate)
    // "wants combat suspended": with what is to be suspended.
    const participle = /^VB[DNG]$/.test(view.tokens[complement.predicate]?.xpos ?? '')
    const first = Math.min(
      own,
      ...(participle ? complement.subjects : [])
        .filter((subject) => subject > clause.predicate && subject < complement.predicate)
        .map((subject) => subtreeOf(view, subject)[0]),
    )
    const fronted = complement.predicate < clause.predicate
    const start = fronted ? first : Math.max(first, clause.predicate + 1)
    return trimmed(view, start, cutBefore(view, clause, complement, last))
  }
  const object = objects.find((one) => one > clause.predicate) ?? objects[0]
  if (object === undefined) return null
  const [first, last] = subtreeOf(view, object)
  // A passive's subject ends before its verb.
  const end = object < clause.predicate ? Math.min(last, clause.predicate - 1) : last
  return trimmed(view, first, Math.min(end, cutAfter(view, object, end)))
}

/** "agreed to share data, but they could not settle": what is joined with a subject of its own is told by itself. */
function cutBefore(view: SentenceView, clause: Clause, complement: Clause, last: number): number {
  const next = view.sentence.clauses.find(
    (other) =>
      other !== complement &&
      other !== clause &&
      other.finite &&
      (other.subjectFrom === 'own'
        ? /^(?:conjunct|parataxis|main|adverbial)$/.test(other.link)
        : other.link === 'conjunct' && view.sentence.clauses[other.parent ?? -1] === clause) &&
      other.predicate > complement.predicate &&
      other.predicate <= last,
  )
  if (!next) return last
  const start = Math.min(next.predicate, ...next.subjects)
  for (let at = start; at > complement.predicate && start - at < 8; at--) {
    const word = view.tokens[at]
    if (/^(?:but|while|although|though|whereas|;)$/i.test(word?.text ?? '')) return at - 1
    const joined = view.tokens[at - 1]?.text === ',' || next.subjectFrom !== 'own'
    if (/^and$/i.test(word?.text ?? '') && joined) return at - 1
  }
  return last
}

/** A phrase ends before a comma that opens something new. */
function cutAfter(view: SentenceView, head: number, last: number): number {
  for (let index = head + 1; index <= last; index++) {
    const text = view.tokens[index]?.text ?? ''
    if (
      /^(?:despite|after|before|although|though|because|amid|during|since)$/i.test(text) &&
      index > head
    )
      return index - 1
    if (/^and$/i.test(text) && opensClause(view, head, last)) return index - 1
    // "supported the plan but the envoy on Thursday": what is set against it is another thing.
    if (/^but$/i.test(text) && !/^not$/i.test(view.tokens[index + 1]?.text ?? '')) return index - 1
    if (/^(?:,|;|:|—|--)$/.test(text)) {
      const relation = view.tokens[index + 1]?.deprel ?? ''
      if (!/^conj|^cc/.test(relation)) return index - 1
    }
  }
  return last
}

const edge = /^(?:[,.;:"“”'‘’()–—-]+|that|to|and|but|on|for|of)$/i

const leading = /^(?:in|at|by|with|from|under|into|against|about|over)$/i

export function trimmed(view: SentenceView, from: number, to: number): Span | null {
  let [first, last] = [from, to]
  while (
    first <= last &&
    (edge.test(view.tokens[first]?.text ?? '') ||
      (leading.test(view.tokens[first]?.text ?? '') &&
        !/^(?:least|most)$/.test(view.tokens[first + 1]?.text ?? '')))
  )
    first++
  // "The plan being", before what is done with it.
  const trailing = (text: string): boolean => edge.test(text) || text.toLowerCase() === 'being'
  while (last >= first && trailing(view.tokens[last]?.text ?? '')) last--
  // "whose aircraft", with its verb lost, says nothing.
  if (/^(?:whose|which|what|who)$/i.test(view.tokens[first]?.text ?? '') && last - first < 3)
    return null
  const start = view.tokens[first]
  const end = view.tokens[last]
  return start && end && first <= last ? { start: start.start, end: end.end } : null
}

/** What talks are about: the phrase behind "on" or "about" under any of the heads. */
export function topicOf(view: SentenceView, ...heads: readonly number[]): Span | null {
  for (const head of heads)
    for (const child of view.children[head] ?? []) {
      if (
        child < head ||
        view.timeAt[child] !== -1 ||
        !/^(?:nmod|obl)/.test(view.tokens[child]?.deprel ?? '')
      )
        continue
      if (!/^(?:on|about|over|concerning|regarding)$/.test(prepositionBefore(view, child))) continue
      // "on the margins of the summit" is where, not what.
      if (
        /^(?:margin|sideline|side|eve|basis|ground|way|occasion|sidelines|margins|phone|telephone|visit|trip|board)$/.test(
          view.tokens[child]?.lemma ?? '',
        )
      )
        continue
      const [first, last] = subtreeOf(view, child)
      return trimmed(view, first, cutAfter(view, child, last))
    }
  return null
}
