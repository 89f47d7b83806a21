/** Finds the subjects the parser hung elsewhere: on another clause, on a phrase, or on what only describes them. */
import type { Clause } from '../../../shared/model'
import { isBetween } from './subject-partners'
import { lower, phraseOf, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** A deed of those said to be at a place. */
export const isStaying = (view: SentenceView, clause: Clause, above: Clause): boolean =>
  view.tokens[clause.predicate]?.xpos === 'VBG' &&
  /^(?:place|facility)$/.test(view.headed.get(above.predicate)?.kind ?? '') &&
  clause.subjects.every((one) => one === above.predicate || view.timeAt[one] !== -1)

/** "summoned the envoy to protest" */
export const isProtest = ({ finite, lemma }: Clause, above: Clause): boolean =>
  above.lemma === 'summon' &&
  !finite &&
  /^(?:protest|complain|demand|express|convey|voice|condemn|denounce|register|lodge)$/.test(lemma)

/** "Gunmen on a motorcycle shot": the people named right before the preposition, at the start of what is told. */
export function isRider(view: SentenceView, at: number): boolean {
  const mention = view.headed.get(at)
  const [first] = phraseOf(view, at)
  return (
    mention?.use === 'actor' &&
    /^(?:group|person)$/.test(mention.kind) &&
    /^(?:on|in|aboard|from|with|near|at)$/.test(lower(view.tokens[at + 1])) &&
    (first === 0 || /^(?:,|that|when|as|and)$/.test(lower(view.tokens[first - 1])))
  )
}

/** The name before a ", which" or ", who" that opens the clause. */
export function toldOf(view: SentenceView, { predicate }: Clause): number | undefined {
  let at = predicate - 1
  while (at > 1 && isBetween(view, at)) at--
  const opens = /^(?:who|which)$/.test(lower(view.tokens[at])) && view.tokens[at - 1]?.text === ','
  return opens ? view.covering[at - 2]?.head : undefined
}

/** "The accord reached by Chad and Mali allows", parsed as if Mali allowed it too: the name joined to who reached it. */
export const secondAgents = (view: SentenceView, { agents, link }: Clause): readonly number[] =>
  link === 'participle'
    ? agents.flatMap((agent) => {
        const first = view.covering[agent]
        const and = (first?.last ?? agent) + 1
        const other = lower(view.tokens[and]) === 'and' ? view.covering[and + 1] : undefined
        const { deprel = '', head = -1 } = view.tokens[other?.head ?? -1] ?? {}
        const isLent =
          deprel === 'nsubj' &&
          (view.children[head] ?? []).some(
            (child) => child < agent && view.tokens[child]?.deprel === 'nsubj',
          )
        return other && other.kind === first?.kind && isLent ? [other.head] : []
      })
    : []

/** "Envoys of Chad and Mali met", parsed as envoys that were met there; "Lind, speaking after talks"; "envoys of Chad today met", hung on the day: the noun they hang on, or that hangs there. */
export function bearerOf(view: SentenceView, clause: Clause): number | null {
  const { finite, link, predicate } = clause
  const day = view.timeAt[predicate - 1] === -1 ? [] : (view.children[predicate - 1] ?? [])
  const told = day.find((child) => view.tokens[child]?.deprel === 'nsubj')
  if (told !== undefined) return told
  const noun = view.tokens[predicate]?.head ?? -1
  if (link !== 'relative' || noun > predicate || actorsOf(view, noun).length === 0) return null
  const isSaid = !finite && view.tokens[predicate - 1]?.text === ','
  const isWhole =
    finite &&
    view.tokens[noun]?.head === -1 &&
    !view.tokens
      .slice(noun, predicate)
      .some((token) => token.xpos.startsWith('W') || lower(token) === 'that')
  return isSaid || isWhole ? noun : null
}

/** "In a letter to Putin, Berg and Lind asked", parsed as if he had asked too: the comma that ends what stands before them; -1 for none. */
export function frontedUntil(view: SentenceView, first: number): number {
  const comma = view.tokens.findIndex(({ text }) => text === ',')
  return first < comma &&
    /^(?:in|at|during|after|before|under|with|on)$/.test(lower(view.tokens[0]))
    ? comma
    : -1
}

/** "Uzbek President A", parsed as two subjects: the country only says whose president. */
export function untitled(view: SentenceView, heads: readonly number[]): readonly number[] {
  return heads.filter((head) => {
    const mention = view.headed.get(head)
    const next = heads.find((other) => other > head && other - head < 7)
    const holder = next === undefined ? undefined : view.headed.get(next)
    return !(
      mention?.use === 'modifier' &&
      holder?.kind === 'person' &&
      !view.tokens.slice(head, next).some((token) => /^(?:,|and|or)$/.test(token.text))
    )
  })
}
