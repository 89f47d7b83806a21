/** Finds who takes part in what a noun names: possessors, words before it, and phrases behind it. */
import type { Mention } from '../../../shared/model'
import { isBehindSum } from './beside-noun'
import { objectsOf } from './clause-objects'
import { peopleInComplement } from './complement-people'
import { lower, phraseOf, type SentenceView } from './sentence-view'
import { withConjuncts } from './conjuncts'
import { subjectsOf } from './subjects'
import { actorsOf, modifiersOf } from './who'

/** Participants by one source: the possessor, the words before the noun, or a preposition after it; `at` says whom a phrase there speaks of. */
export function partiesBy(
  view: SentenceView,
  index: number,
  source: string,
  at: (view: SentenceView, head: number) => readonly Mention[] = actorsOf,
): readonly Mention[] {
  if (source === 'poss' || source === 'mod') {
    const [first] = phraseOf(view, index)
    const found = modifiersOf(view, index, null).filter(
      (mention) => mention.first >= first && mention.last < index,
    )
    return found.filter((mention) => isPossessor(view, mention) === (source === 'poss'))
  }
  const found: Mention[] = []
  for (let word = index + 1; word < view.tokens.length && word < index + 40; word++) {
    if (lower(view.tokens[word]) !== source || !belongs(view, word, index)) continue
    const head = headAfter(view, word)
    if (head < 0) continue
    const heads = withConjuncts(view, head)
    found.push(...heads.flatMap((one) => at(view, one)))
    if (source === 'between' && heads.length < 2) found.push(...pairAfter(view, head))
  }
  return found
}

const isPossessor = (view: SentenceView, mention: Mention): boolean =>
  /^['’]s?$/.test(view.tokens[mention.last + 1]?.text ?? '') ||
  view.tokens[mention.head]?.xpos === 'PRP$'

/** A preposition belongs to the noun when its phrase hangs on it, or when only the noun's own words stand between. */
function belongs(view: SentenceView, preposition: number, index: number): boolean {
  const phrase = view.tokens[preposition]?.head ?? -1
  const above = view.tokens[phrase]?.head ?? -1
  if (above === index || isBehindSum(view, preposition, index)) return true
  if (above >= 0 && above < index && view.tokens[index]?.head === above && preposition - index <= 4)
    return true
  if (isBehindAgent(view, preposition, index)) return true
  // "A meeting took place between Russia and Turkey."
  const subject =
    /^nsubj/.test(view.tokens[index]?.deprel ?? '') && view.tokens[index]?.head === above
  if (subject && lower(view.tokens[preposition]) === 'between')
    return happening.test(view.tokens[above]?.lemma ?? '')
  for (let at = index + 1; at < preposition; at++) {
    const token = view.tokens[at]
    // "in protest at plans by the board": the plans are the board's.
    if (lower(view.tokens[preposition]) === 'by' && lower(token) === 'at' && !view.covering[at + 1])
      return false
    const chain =
      view.timeAt[at] !== -1 ||
      /^(?:in|on|at|of|,)$/.test(lower(token)) ||
      /^(?:PROPN|DET|ADJ|NOUN|ADV|NUM)$/.test(token?.upos ?? '')
    if (!chain || preposition - index > 7) return false
  }
  return (
    (/^(?:between|with|by|among)$/.test(lower(view.tokens[preposition])) &&
      !/^(?:VERB|AUX)$/.test(view.tokens[above]?.upos ?? '')) ||
    preposition === index + 1
  )
}

const happening =
  /^(?:be|hold|take|make|go|continue|resume|restart|begin|start|open|end|conclude|occur|follow|arrange|plan|schedule|organise|organize|convene|under|collapse|fail|stall|suspend|postpone|cancel|expect|foresee|way)$/

/** "the arrest by Turkish police of eleven mayors", "the release on Friday of two hostages": behind who did it and when; but "by members of ETA" are ETA's. */
function isBehindAgent(view: SentenceView, preposition: number, index: number): boolean {
  const word = lower(view.tokens[preposition])
  if (!/^(?:of|into|on|against|to)$/.test(word) || preposition - index > 10) return false
  let at = index + 1
  const isTime = (): boolean =>
    view.timeAt[at] !== -1 ||
    (/^(?:on|in|last|late|early)$/.test(lower(view.tokens[at])) && view.timeAt[at + 1] !== -1)
  while (at < preposition && isTime()) at++
  if (at === preposition) return true
  if (lower(view.tokens[at]) !== 'by') return false
  const agent = headAfter(view, at)
  const named = view.headed.get(agent)?.form === 'name'
  if (agent < 0 || (!named && word === 'of' && !handlers.has(view.tokens[agent]?.lemma ?? '')))
    return false
  at = (view.headed.get(agent)?.last ?? agent) + 1
  while (at < preposition && isTime()) at++
  return at === preposition
}

/** Those who belong to nobody behind an "of". */
const handlers = new Set(
  'police policeman troop soldier force gunman rebel guerrilla militant tribesman separatist insurgent militia militiaman kidnapper agent commando parliament senate court judge authority government'.split(
    ' ',
  ),
)

function headAfter(view: SentenceView, preposition: number): number {
  const head = view.tokens[preposition]?.head ?? -1
  if (head > preposition)
    return view.headed.has(head) || !view.covering[head]
      ? head
      : (view.covering[head]?.head ?? head)
  for (let at = preposition + 1; at < Math.min(view.tokens.length, preposition + 8); at++)
    if (view.headed.has(at) && view.headed.get(at)?.use !== 'modifier') return at
  return -1
}

/** "between A and B" with B parsed elsewhere. */
export function pairAfter(view: SentenceView, head: number): readonly Mention[] {
  const first = view.headed.get(head)
  for (let at = (first?.last ?? head) + 1; at < Math.min(view.tokens.length, head + 12); at++) {
    if (lower(view.tokens[at]) !== 'and') continue
    for (let next = at + 1; next < Math.min(view.tokens.length, at + 9); next++) {
      const mention = view.headed.get(next)
      // "between Azeri and Armenian forces", with the Azeris parsed apart.
      const owns = view.tokens[next + 1]?.upos === 'NOUN'
      if (mention && (mention.use !== 'modifier' || owns)) return [mention]
      if (view.tokens[next]?.upos === 'VERB') return []
    }
  }
  return []
}

/** "a threat by rebels to attack oil firms", "the refusal of Chad to meet the envoy": whom the infinitive concerns. */
export function meantBy(
  view: SentenceView,
  index: number,
  actors: readonly Mention[],
): readonly Mention[] {
  const meant = view.sentence.clauses.find(
    ({ finite, predicate }) =>
      !finite &&
      view.tokens[predicate]?.head === index &&
      lower(view.tokens[predicate - 1]) === 'to',
  )
  return meant
    ? peopleInComplement(view, { ...meant, objects: objectsOf(view, meant) }).filter(
        (one) => !actors.some(({ id }) => id === one.id),
      )
    : []
}

/** "was the victim of a kidnapping", "became the target of an attack": the subject bore it. */
export function victimsOf(view: SentenceView, index: number): readonly Mention[] {
  const above = view.tokens[index]?.head ?? -1
  const clause = view.sentence.clauses.find(
    ({ predicate, objects }) => predicate === above || objects.includes(above),
  )
  if (!clause || !/^(?:victim|target|object)$/.test(view.tokens[above]?.lemma ?? '')) return []
  return clause.predicate === above || /^(?:become|be)$/.test(clause.lemma)
    ? subjectsOf(view, clause).flatMap((one) => actorsOf(view, one))
    : []
}
