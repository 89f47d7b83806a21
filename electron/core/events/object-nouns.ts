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
  /^(?:one|two|number|series|round|set|kind|part|lot|amount|ton|tonne|dozen|ten|hundred|thousand|million|billion|day|week|month|hour|batch|wave|string|kg|kilogram|litre|liter|barrel|state|shipment|consignment|load|worth|supply|spate|course|act|form|type|resumption|piece|load|truckload|busload|herd|swarm|pack|flock|tranche|instalment|installment|slice|planeload|convoy|campaign|third|half|quarter|bulk|rest|most|all|some|much|many|part|more|package|%|percent|dollar|euro|first|last|remainder|remnant|hundredth|couple|handful|scores|pair|message|telegram|note|expression|dose|vial|crate|box|bag|sack|vote|motion|gesture|word|letter|group)$/
const carrier =
  /^(?:effort|process|campaign|operation|law|mission|line|order|programme|program|plan|initiative|agreement|deal|strategy|fire|level|strength|presence|deployment|figure|quota|cache|dump)$/

/** The word before a noun, across a hyphen: "cold" water, "sit"-in. */
const wordBefore = (view: SentenceView, token: number): string =>
  lower(view.tokens[view.tokens[token - 1]?.text === '-' ? token - 2 : token - 1])

export const hasNoun = (view: SentenceView, token: number, nouns: ReadonlySet<string>): boolean =>
  namesOf(view, token).some((name) => nouns.has(name))

const named = new WeakMap<SentenceView, (readonly string[] | undefined)[]>()

/** What a noun may be called in the lexicon. Asked for with every entry of a verb, so found once. */
function namesOf(view: SentenceView, token: number): readonly string[] {
  let known = named.get(view)
  if (!known) named.set(view, (known = []))
  return (known[token] ??= findNames(view, token))
}

function findNames(view: SentenceView, token: number): readonly string[] {
  const word = view.tokens[token]
  if (!word) return []
  const lemma = nounAt(view, token)
  const text = word.text.toLowerCase()
  const inTime = view.timeAt[token] !== -1
  const names: string[] = []
  if (!inTime) names.push(lemma, text)
  // Some plurals come as their own lemma.
  if (!inTime && lemma.endsWith('s')) names.push(lemma.replace(/ies$/, 'y').replace(/s$/, ''))
  // "mineworkers", "steelworkers" are workers.
  if (lemma.endsWith('worker')) names.push('worker')
  if (token > 0) names.push(`${wordBefore(view, token)}-${lemma}`)
  const children = view.children[token] ?? []
  const counts = container.test(lemma) || container.test(text.replace(/s$/, ''))
  if (counts || word.upos === 'NUM' || inTime) {
    for (const child of children)
      if (
        /^nmod|^obl/.test(view.tokens[child]?.deprel ?? '') &&
        /^(?:of|in)$/.test(prepositionBefore(view, child))
      )
        names.push(nounAt(view, child), `${wordBefore(view, child)}-${nounAt(view, child)}`)
    return names
  }
  // "20 million ecus": money in whatever coin.
  if (
    // "half a million refugees" are no money.
    !peopleNouns.has(lemma) &&
    !isActor(view.headed.get(token)) &&
    children.some((child) =>
      /^(?:[mb]illion|trillion|mn|bn|[mb]ln)$/.test(lower(view.tokens[child])),
    )
  )
    names.push('million')
  if (carrier.test(lemma))
    for (const child of children)
      if (/^(?:compound|amod)/.test(view.tokens[child]?.deprel ?? ''))
        names.push(nounAt(view, child))
  return names
}

/** "called for a week of silence": a time that is filled with something. */
export const isTimeOf = (view: SentenceView, head: number): boolean =>
  (view.children[head] ?? []).some(
    (child) =>
      view.tokens[child]?.upos === 'NOUN' &&
      view.timeAt[child] === -1 &&
      prepositionBefore(view, child) === 'of',
  )

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

/** "soldiers, tanks and planes": one list of objects, with one of the things in it. */
export const isOneList = (
  view: SentenceView,
  { objects }: Deep,
  things: ReadonlySet<string>,
): boolean =>
  objects.every((object) => {
    const { head = -1, deprel } = view.tokens[object] ?? {}
    return deprel === 'conj' ? objects.includes(head) : object === objects[0]
  }) && objects.some((object) => hasNoun(view, object, things))
