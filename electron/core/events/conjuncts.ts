/** Finds what is joined to a phrase by "and", and tells it from what opens a clause of its own. */
import type { Mention } from '../../../shared/model'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'

/** Heads coordinated with this one: "Russia and China", whichever word of a name the parser joined them to. */
export function withConjuncts(view: SentenceView, head: number): readonly number[] {
  const name = view.headed.get(head)
  const words = name
    ? Array.from({ length: name.last - name.first + 1 }, (_, index) => name.first + index)
    : [head]
  const found = [head]
  for (const word of words)
    for (const child of view.children[word] ?? [])
      if (
        child > head &&
        view.tokens[child]?.deprel.startsWith('conj') &&
        view.tokens[child]?.upos !== 'VERB' &&
        lower(view.tokens[child - 1]) !== 'whose' &&
        !opensClause(view, head, child)
      )
        found.push(...withConjuncts(view, wholeOf(view, child)))
  if (name?.kind === 'country')
    return [...found, ...restOfList(view, words), ...peersBehind(view, name)]
  return name?.kind === 'person' ? [...found, ...behindApposition(view, words)] : found
}

/** "Peru, Chile and Ecuador had cut ties", parsed as a list without a verb: the name that opens it. */
export function openingOf(view: SentenceView, last: number): number {
  let at = last
  while (view.tokens[at]?.deprel === 'conj') at = view.tokens[at]?.head ?? -1
  return at
}

/** "Polish, Czech and Hungarian envoys", with the envoys hung on Poland as if they said what it is. */
const restOfList = (view: SentenceView, words: readonly number[]): readonly number[] =>
  words
    .flatMap((word) => view.children[word] ?? [])
    .filter(
      (child) =>
        view.tokens[child]?.deprel === 'appos' &&
        view.tokens[child]?.xpos === 'NNS' &&
        (view.children[child] ?? []).some(
          (one) =>
            one < child &&
            view.headed.get(one)?.kind === 'country' &&
            view.headed.get(one)?.use === 'modifier',
        ),
    )

/** "by his French, German and Qatari counterparts", with the counterparts hung elsewhere: what the countries behind the comma describe. */
function peersBehind(view: SentenceView, { last, first }: Mention): readonly number[] {
  const next = view.covering[last + 2]
  if (view.tokens[last + 1]?.text !== ',' || next?.kind !== 'country') return []
  const peers = view.tokens[next.head]?.head ?? -1
  return next.use === 'modifier' &&
    /^(?:and|,)$/.test(lower(view.tokens[next.last + 1])) &&
    /^(?:his|her|their|its|the)$/.test(lower(view.tokens[first - 1])) &&
    view.tokens[peers]?.xpos === 'NNS'
    ? [peers]
    : []
}

/** "Ana Berg, head of the mission, Tom Hale and Ivo Rahn", with names hung on the head of the mission, or on Ana Berg as if they said who she is. */
function behindApposition(view: SentenceView, words: readonly number[]): readonly number[] {
  const beside = words
    .flatMap((word) => view.children[word] ?? [])
    .filter((child) => view.tokens[child]?.deprel === 'appos' && !words.includes(child))
  const isName = (at: number): boolean => {
    const mention = view.headed.get(at)
    return mention?.kind === 'person' && mention.form === 'name'
  }
  // "and Qatar's emir, Sheikh Tamim": the sheikh.
  const holderAt = (at: number): readonly number[] =>
    isName(at)
      ? [at]
      : (view.children[at] ?? []).filter(
          (child) => view.tokens[child]?.deprel === 'appos' && isName(child),
        )
  const joined = beside
    .flatMap((one) => view.children[one] ?? [])
    .filter((child) => view.tokens[child]?.deprel === 'conj')
  const listed = beside.length > 1 || joined.length > 0 ? [...beside, ...joined] : joined
  return listed.flatMap(holderAt)
}

/** "denied the plan and Washington itself has accused": what follows the "and" is the subject of a verb of its own. */
export function opensClause(view: SentenceView, head: number, conjunct: number): boolean {
  let at = (view.covering[conjunct]?.last ?? conjunct) + 1
  while (/^(?:it|him|her|them)sel(?:f|ves)$/.test(lower(view.tokens[at]))) at++
  if (!/^(?:VB[DPZ]|MD)$/.test(view.tokens[at]?.xpos ?? '')) return false
  const next = view.sentence.clauses.find((clause) => clause.predicate >= at)
  if (next?.link !== 'conjunct') return false
  const own = next.subjects.some((subject) => subject > head && subject <= conjunct)
  if ((next.subjectFrom !== 'shared' && !own) || isAgentOfReduced(view, head)) return false
  for (let above = head, step = 0; above >= 0 && step < 9; step++) {
    above = view.tokens[above]?.head ?? -1
    if (view.tokens[above]?.upos === 'VERB') return above < head
  }
  return false
}

/** "The truce brokered by Chad and Mali brought relief", parsed as if the truce had brokered: behind a "by" whose verb stands without "was". */
export function isAgentOfReduced(view: SentenceView, head: number): boolean {
  const verb = view.tokens[head]?.head ?? -1
  return (
    /^VB[DN]$/.test(view.tokens[verb]?.xpos ?? '') &&
    prepositionBefore(view, head) === 'by' &&
    !(view.children[verb] ?? []).some((child) => /^aux/.test(view.tokens[child]?.deprel ?? ''))
  )
}

/** "Arab" of "Gulf Arab states": the states; "rights" of "human rights defenders": the defenders. */
const wholeOf = (view: SentenceView, agent: number): number => {
  const whole = view.covering[agent] ?? view.anyone.get(agent + 1)
  return whole?.form === 'nominal' && whole.first <= agent && whole.head > agent
    ? whole.head
    : agent
}
