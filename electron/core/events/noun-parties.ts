/** Finds who takes part in what a noun names: possessors, words before it, phrases behind it, and who was there. */
import type { Clause, Mention } from '../../../shared/model'
import { isBehindSum } from './beside-noun'
import { objectsOf } from './clause-objects'
import { peopleInComplement } from './complement-people'
import { subjectsOf } from './subjects'
import { speechVerbs } from './lexicon/cues'
import { speechAbove } from './speech-above'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { withConjuncts } from './conjuncts'
import { actorsOf, modifiersOf, unique } from './who'

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

export const adjunct =
  /^(?:after|at|during|in|following|amid|out of|on the (?:margins|sidelines) of)$/

/** Who is there when something is said or done "after a meeting": the subject of the clause, and those beside him. */
export function attendants(view: SentenceView, clause: Clause, index: number): readonly Mention[] {
  const direct = clause.obliques.some((oblique) => oblique.head === index)
  const preposition = prepositionBefore(view, index)
  const above = view.tokens[view.tokens[index]?.head ?? -1]?.lemma ?? ''
  const loose =
    /^(?:after|at|during|following|amid)$/.test(preposition) ||
    (preposition === 'in' &&
      !/^(?:progress|role|part|interest|confidence|involvement|round|phase|stage|setback|breakthrough)$/.test(
        above,
      ))
  if (clause.passive || !(direct || (loose && hangsOn(view, index, clause.predicate)))) return []
  const subjects = subjectsOf(view, clause)
    .flatMap((subject) => withConjuncts(view, subject))
    .flatMap((head) => actorsOf(view, head))
  // "In a meeting with the envoy, elders said …"
  const opens =
    index < clause.predicate &&
    /^(?:in|during|at)$/.test(preposition) &&
    ['with', 'to'].some((word) => partiesBy(view, index, word).length > 0)
  const people = subjects.filter(
    (one) =>
      opens || one.kind === 'person' || one.form === 'pronoun' || !speechVerbs.has(clause.lemma),
  )
  const beside = besideSubject(view, clause)
  // "asserted there was progress after a meeting": who asserts was there.
  const speech = people.length === 0 ? speechAbove(view, clause) : null
  const speakers = speech
    ? subjectsOf(view, speech)
        .flatMap((subject) => withConjuncts(view, subject))
        .flatMap((head) => actorsOf(view, head))
        .filter((one) => one.kind === 'person')
    : []
  return unique([...people, ...speakers, ...(people.length > 0 ? beside : [])])
}

/** "urged Lind in a phone call to stop": the one spoken to was in the call. */
export function addressed(view: SentenceView, clause: Clause, index: number): readonly Mention[] {
  const call = /^(?:call|conversation|phone-call|talk|audience|meeting)$/.test(
    view.tokens[index]?.lemma ?? '',
  )
  const spoken =
    /^(?:urge|tell|thank|congratulate|assure|ask|press|warn|inform|brief|remind|invite)$/.test(
      clause.lemma,
    )
  if (!call || !spoken || clause.passive) return []
  if (!/^(?:in|during|at)$/.test(prepositionBefore(view, index))) return []
  return [...clause.objects, ...clause.indirect]
    .flatMap((object) => withConjuncts(view, object))
    .flatMap((head) => actorsOf(view, head))
    .filter(({ kind }) => /^(?:person|country)$/.test(kind))
}

/** "The minister is on a visit to Lagos", "the two are in talks": whoever is said to be. */
export function visitors(view: SentenceView, index: number): readonly Mention[] {
  const self = view.sentence.clauses.find((clause) => clause.predicate === index)
  if (!self || !/^(?:on|in)$/.test(prepositionBefore(view, index))) return []
  const own = subjectsOf(view, self)
  return unique(
    (own.length > 0 ? own : describedBy(view, index))
      .flatMap((subject) => withConjuncts(view, subject))
      .flatMap((head) => actorsOf(view, head)),
  )
}

/** "Ada Holm, who is on a visit", parsed as an apposition: her. */
const describedBy = (view: SentenceView, index: number): readonly number[] =>
  (view.children[index] ?? []).some((child) => view.tokens[child]?.xpos === 'WP') &&
  view.tokens[index]?.deprel === 'appos'
    ? [view.tokens[index].head]
    : []

/** "alongside his counterpart", "together with the envoy": the next name within a few words. */
function besideSubject(view: SentenceView, clause: Clause): readonly Mention[] {
  for (let at = clause.predicate; at < Math.min(view.tokens.length, clause.predicate + 14); at++) {
    if (
      !/^(?:alongside|beside|flanked)$/.test(lower(view.tokens[at])) &&
      !(
        /^(?:together|along)$/.test(lower(view.tokens[at])) && lower(view.tokens[at + 1]) === 'with'
      )
    )
      continue
    return view.mentions
      .filter(
        (mention) =>
          mention.first > at &&
          mention.first < at + 8 &&
          mention.kind === 'person' &&
          mention.form === 'name',
      )
      .slice(0, 1)
  }
  return []
}

function hangsOn(view: SentenceView, index: number, predicate: number): boolean {
  let at = view.tokens[index]?.head ?? -1
  for (let step = 0; at >= 0 && step < 4; step++) {
    if (at === predicate) return true
    if (view.tokens[at]?.upos === 'VERB') return false
    at = view.tokens[at]?.head ?? -1
  }
  return false
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
