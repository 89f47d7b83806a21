/** Finds a clause's objects, also those the parser lost or hung elsewhere, and takes out what has a preposition of its own. */
import type { Clause } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import type { Deep } from './needs'
import { beforeComma, lower, prepositionBefore, type SentenceView } from './sentence-view'

/** "convicted two Syrians", with the number parsed as the object: what it counts. */
function counted(view: SentenceView, object: number): number {
  const next = view.tokens[object + 1]
  return view.tokens[object]?.xpos === 'CD' &&
    /^NNP?S$/.test(next?.xpos ?? '') &&
    view.timeAt[object] === -1
    ? object + 1
    : object
}

/** The phrase right behind the verb, when the parser gave it no object. */
export function objectsOf(view: SentenceView, clause: Clause): readonly number[] {
  const named = clause.objects
    .map((object) => counted(view, object))
    .filter(
      (object) =>
        (view.timeAt[object] === -1 && !isInOblique(view, clause, object)) ||
        (view.children[object] ?? []).some(
          (child) => child > object && /^nmod/.test(view.tokens[child]?.deprel ?? ''),
        ),
    )
  const told = clause.complement === null ? undefined : view.sentence.clauses[clause.complement]
  // "welcomes the agreement reached yesterday", parsed as if the agreement had reached something.
  if (
    named.length === 0 &&
    told &&
    told.marker === null &&
    !speechVerbs.has(clause.lemma) &&
    told.subjectFrom === 'own' &&
    told.finite &&
    !view.tokens
      .slice(clause.predicate, told.subjects[0] ?? clause.predicate)
      .some(({ text }) => text === ',') &&
    !/^(?:what|who|whom|how|why|where)$/.test(lower(view.tokens[clause.predicate + 1]))
  )
    return told.subjects
  if (
    named.length > 0 ||
    (clause.complement !== null &&
      view.tokens[view.sentence.clauses[clause.complement]?.predicate ?? -1]?.upos === 'VERB')
  )
    return named
  const whom = whomBefore(view, clause)
  if (whom >= 0) return [whom]
  const which = whichBefore(view, clause)
  if (which >= 0) return [which]
  const shifted = shiftedBehind(view, clause)
  if (shifted >= 0) return [shifted]
  // "expelled more than 80,000 Nepalis", with the people parsed as a measure
  const people = clause.obliques.find(
    ({ preposition, head }) =>
      preposition === '' &&
      view.headed.get(head)?.first === clause.predicate + 1 + moreThan(view, clause.predicate),
  )
  if (people && !clause.passive && view.timeAt[people.head] === -1) return [people.head]
  // "sentenced to death a former minister"
  const isPenalty =
    /^(?:sentence|condemn|put)$/.test(clause.lemma) &&
    lower(view.tokens[clause.predicate + 1]) === 'to' &&
    /^(?:death|prison|jail)$/.test(lower(view.tokens[clause.predicate + 2]))
  let at = clause.predicate + (isPenalty ? 3 : 1)
  while (
    at < view.tokens.length &&
    (view.tokens[at]?.upos === 'ADV' || view.tokens[at]?.xpos === 'RP' || view.timeAt[at] !== -1)
  )
    at++
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(view.tokens[at]?.upos ?? '')) return named
  while (
    at + 1 < view.tokens.length &&
    view.timeAt[at + 1] === -1 &&
    // "lent Djibouti 12 million dollars": the name ends what it is.
    !(view.covering[at]?.last === at && /^(?:DET|NUM)$/.test(view.tokens[at + 1]?.upos ?? '')) &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(view.tokens[at + 1]?.upos ?? '') &&
    view.tokens[at + 1]?.xpos !== 'TO' &&
    (view.tokens[at]?.upos !== 'NOUN' ||
      /^(?:NOUN|PROPN|PART)$/.test(view.tokens[at + 1]?.upos ?? ''))
  )
    at++
  const mention = view.covering[at]
  return /^(?:NOUN|PROPN|PRON)$/.test(view.tokens[at]?.upos ?? '')
    ? [mention && mention.last === at && mention.use !== 'modifier' ? mention.head : at]
    : named
}

/** "fired judges whom he accused", with the "whom" tied to nobody: the judges; -1 when there is none. */
function whomBefore(view: SentenceView, { passive, predicate }: Clause): number {
  const whom = (view.children[predicate] ?? []).find(
    (child) => lower(view.tokens[child]) === 'whom',
  )
  if (whom === undefined || whom > predicate || passive) return -1
  const noun = beforeComma(view, whom)
  return /^(?:NOUN|PROPN)$/.test(view.tokens[noun]?.upos ?? '')
    ? (view.covering[noun]?.head ?? noun)
    : -1
}

/** "called on Ana Rao", with the Rao parsed as an object: the rest of a name behind a preposition. */
const isInOblique = (view: SentenceView, { obliques }: Clause, object: number): boolean => {
  const name = view.covering[object]
  return (
    name?.form === 'name' && name.head !== object && obliques.some(({ head }) => head === name.head)
  )
}

/** "The deal, which the House has approved, …", with its verb parsed as joined to the deal: the deal; -1 when there is none. */
function whichBefore(view: SentenceView, { link, predicate, subjectFrom }: Clause): number {
  if (link !== 'conjunct' || subjectFrom !== 'own') return -1
  const which = (view.children[predicate] ?? []).find(
    (child) => view.tokens[child]?.xpos === 'WDT' && view.tokens[child].deprel === 'obj',
  )
  const noun = which === undefined ? -1 : beforeComma(view, which)
  return view.tokens[noun]?.upos === 'NOUN' ? noun : -1
}

/** How many words of "more than", "at least", "nearly" stand behind a verb. */
const moreThan = (view: SentenceView, predicate: number): number =>
  [2, 1].find((length) =>
    /^(?:more than|at least|up to|as many as|fewer than|less than|nearly|about|around|some|over|almost)$/.test(
      view.tokens
        .slice(predicate + 1, predicate + 1 + length)
        .map(lower)
        .join(' '),
    ),
  ) ?? 0

/** "returned to Guyana two dredges that …": the long object behind the phrase of whom it was given to; -1 when there is none. */
function shiftedBehind(view: SentenceView, { obliques, passive, predicate }: Clause): number {
  const bare = obliques.find(
    ({ preposition, head }) =>
      preposition === '' &&
      head > predicate &&
      view.tokens[head]?.upos === 'NOUN' &&
      view.timeAt[head] === -1 &&
      !measure.test(view.tokens[head]?.lemma ?? ''),
  )
  const isShifted = obliques.some(
    ({ preposition, head }) =>
      /^(?:to|from|over|with)$/.test(preposition) && head > predicate && head < (bare?.head ?? -1),
  )
  return bare && isShifted && !passive ? bare.head : -1
}

const measure =
  /^(?:time|way|percent|point|times|mile|kilometre|kilometer|metre|meter|km|foot|hour|day|week|month|year|home|degree|dollar|euro)$/

/** "stormed out of the talks", with the talks parsed as an object: what has a preposition of its own is none. */
export function withoutPrepositions(view: SentenceView, deep: Deep): Deep {
  const given = deep.objects.filter((object) =>
    (view.children[object] ?? []).some(
      (child) =>
        child < object &&
        view.tokens[child]?.deprel === 'case' &&
        !isOfNumber(view, child) &&
        !isInTitle(view, child, object),
    ),
  )
  if (given.length === 0) return deep
  return {
    ...deep,
    objects: deep.objects.filter((object) => !given.includes(object)),
    obliques: [
      ...deep.obliques,
      ...given.map((head) => ({ preposition: prepositionBefore(view, head), head })),
    ],
  }
}

/** "met Minister of Defence Ivo Rahn", "met the ambassador to Chad Ana Rao": the preposition is the title's. */
const isInTitle = (view: SentenceView, preposition: number, object: number): boolean => {
  const [name, title] = [view.covering[object], view.covering[preposition]]
  return name !== undefined && (name === title || title?.antecedent === name.id)
}

/** "killed at least ten", "freed up to 60": the word belongs to the number. */
const isOfNumber = (view: SentenceView, child: number): boolean =>
  /^(?:at|up|over|under|about|around|between|than|to|of|some|nearly)$/.test(
    lower(view.tokens[child]),
  ) &&
  view.tokens
    .slice(child, child + 4)
    .some(({ xpos, text }) => xpos === 'CD' || /^(?:least|most)$/.test(text))

/** "offered Myanmar 500 million dollars, a day after …", with the dollars parsed elsewhere: what stands right behind the one who is given it. */
export function withSecond(
  view: SentenceView,
  clause: Clause,
  objects: readonly number[],
): readonly number[] {
  const [given] = objects
  const mention = given === undefined ? undefined : view.headed.get(given)
  if (objects.length !== 1 || mention?.form !== 'name') return objects
  if (!/^(?:give|offer|lend|grant|pledge|promise|send|pay|sell|award|loan)$/.test(clause.lemma))
    return objects
  let at = mention.last + 1
  if (!/^(?:DET|NUM)$/.test(view.tokens[at]?.upos ?? '') || view.timeAt[at] !== -1) return objects
  while (/^(?:DET|NUM|ADJ|NOUN|SYM)$/.test(view.tokens[at + 1]?.upos ?? '')) at++
  return view.tokens[at]?.upos === 'NOUN' ? [...objects, at] : objects
}
