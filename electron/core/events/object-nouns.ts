/** Says what a clause's objects are nouns of: by themselves, by what they measure, or by what they are called. */
import type { Clause } from '../../../shared/model'
import { peopleNouns } from './lexicon/object-classes'
import { verbEntries } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { isActor, lower, prepositionBefore, type SentenceView } from './sentence-view'

export function nounAt(view: SentenceView, token: number): string {
  const lemma = view.tokens[token]?.lemma.toLowerCase() ?? ''
  // "closed two bases": where troops are, not what a thought rests on.
  return lemma === 'basis' && lower(view.tokens[token]) === 'bases' ? 'base' : lemma
}

/** Heads that only measure or hold what counts: "700 kg of medicine", "a state of emergency", "mediation efforts". */
const container =
  /^(?:one|two|number|series|round|set|kind|part|lot|amount|ton|tonne|dozen|ten|hundred|thousand|million|billion|day|week|month|hour|batch|wave|string|kg|kilogram|litre|liter|barrel|state|shipment|consignment|load|worth|supply|spate|course|act|form|type|resumption|piece|load|truckload|busload|tranche|instalment|installment|slice|planeload|convoy|campaign|third|half|quarter|bulk|rest|most|all|some|much|many|part|more|package|%|percent|dollar|euro|last|remainder|remnant|hundredth|couple|handful|scores|pair|message|telegram|note|expression|dose|vial|crate|box|bag|sack|vote|motion|gesture|word|letter|group)$/
const carrier =
  /^(?:effort|process|campaign|operation|law|mission|line|order|programme|program|plan|initiative|agreement|deal|strategy|fire|level|strength|presence|deployment|figure|quota|cache|dump)$/

/** The word before a noun, across a hyphen: "cold" water, "sit"-in. */
const wordBefore = (view: SentenceView, token: number): string =>
  lower(view.tokens[view.tokens[token - 1]?.text === '-' ? token - 2 : token - 1])

export function hasNoun(view: SentenceView, token: number, nouns: ReadonlySet<string>): boolean {
  const word = view.tokens[token]
  if (!word) return false
  const lemma = nounAt(view, token)
  const inTime = view.timeAt[token] !== -1
  if (!inTime && (nouns.has(lemma) || nouns.has(word.text.toLowerCase()))) return true
  // Some plurals come as their own lemma.
  if (!inTime && lemma.endsWith('s') && nouns.has(lemma.replace(/ies$/, 'y').replace(/s$/, '')))
    return true
  // "mineworkers", "steelworkers" are workers.
  if (lemma.endsWith('worker') && nouns.has('worker')) return true
  if (token > 0 && nouns.has(`${wordBefore(view, token)}-${lemma}`)) return true
  const children = view.children[token] ?? []
  const counts = container.test(lemma) || container.test(word.text.toLowerCase().replace(/s$/, ''))
  if (counts || word.upos === 'NUM' || inTime)
    return children.some(
      (child) =>
        /^nmod|^obl/.test(view.tokens[child]?.deprel ?? '') &&
        /^(?:of|in)$/.test(prepositionBefore(view, child)) &&
        (nouns.has(nounAt(view, child)) ||
          nouns.has(`${wordBefore(view, child)}-${nounAt(view, child)}`)),
    )
  // "20 million ecus": money in whatever coin.
  if (
    nouns.has('million') &&
    // "half a million refugees" are no money.
    !peopleNouns.has(lemma) &&
    !isActor(view.headed.get(token)) &&
    children.some((child) => /^(?:million|billion|trillion)$/.test(lower(view.tokens[child])))
  )
    return true
  return (
    carrier.test(lemma) &&
    children.some(
      (child) =>
        /^(?:compound|amod)/.test(view.tokens[child]?.deprel ?? '') &&
        nouns.has(nounAt(view, child)),
    )
  )
}

/** "suspended 40 million euros in aid", with the aid parsed onto the verb: what is right behind a measure. */
export const measured = (view: SentenceView, deep: Deep): readonly number[] =>
  deep.objects
    .filter((object) => container.test(nounAt(view, object)))
    .flatMap((object) =>
      deep.obliques
        .filter(
          ({ preposition, head }) =>
            /^(?:of|in)$/.test(preposition) &&
            head > object &&
            head - object < 5 &&
            lower(view.tokens[object + 1]) === preposition,
        )
        .map(({ head }) => head),
    )

/** "found guilty", "let go", "called barbaric": what somebody was made, let do or called. */
export const outcomes = (view: SentenceView, clause: Clause, named: boolean): readonly number[] => [
  ...(view.children[clause.predicate] ?? []).filter(
    (child) =>
      child > clause.predicate &&
      /^(?:xcomp|ccomp)/.test(view.tokens[child]?.deprel ?? '') &&
      (!named || /^(?:NOUN|ADJ)$/.test(view.tokens[child]?.upos ?? '')),
  ),
  ...(/^(?:call|brand|label|dub|declare)$/.test(clause.lemma) ? calledBeside(view, clause) : []),
  ...(/^(?:find|declare|hold|consider|deem)$/.test(clause.lemma) ? foundBeside(view, clause) : []),
]

/** "found three generals guilty", parsed as generals that are guilty. */
const foundBeside = (view: SentenceView, clause: Clause): readonly number[] =>
  clause.objects.flatMap((object) =>
    (view.children[object] ?? []).filter(
      (child) => child === object + 1 && view.tokens[child]?.upos === 'ADJ',
    ),
  )

/** "called the president a dictator", parsed as if he were introduced as one. */
const calledBeside = (view: SentenceView, clause: Clause): readonly number[] =>
  clause.objects.flatMap((object) =>
    (view.children[object] ?? []).filter(
      (child) =>
        child > object &&
        view.tokens[child]?.deprel === 'appos' &&
        view.tokens.slice(object, child).every(({ text }) => text !== ','),
    ),
  )

/** "asked Chad to free prisoners", parsed as "free prisoners" of Chad: a verb of the lexicon right behind "to". */
export const lostInfinitive = (view: SentenceView, deep: Deep): boolean =>
  deep.objects.some((object) => {
    const last = view.headed.get(object)?.last ?? object
    const next = view.tokens[last + 2]
    return (
      lower(view.tokens[last + 1]) === 'to' &&
      /^(?:JJ|NNS?|VBP?)$/.test(next?.xpos ?? '') &&
      verbEntries.has(lower(next)) &&
      /^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/.test(view.tokens[last + 3]?.upos ?? '')
    )
  })
