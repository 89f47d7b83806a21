/** Finds who was there when something is said or done "after a meeting", "on a visit" or "in a letter", where the noun's own phrase leaves it open. */
import type { Clause, Mention } from '../../../shared/model'
import { speechVerbs } from './lexicon/cues'
import { nounEntries } from './lexicon/parse-lexicon'
import { partiesBy } from './noun-parties'
import { nounAt } from './object-nouns'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { speechAbove } from './speech-above'
import { subjectsOf } from './subjects'
import { peopleAt, unique } from './who'

export const adjunct =
  /^(?:after|at|during|in|following|amid|out of|on the (?:margins|sidelines) of)$/

/** "Came from a meeting with the king". */
export const isBackFrom = (preposition: string, clause: Clause): boolean =>
  preposition === 'from' && /^(?:come|return|emerge|arrive)$/.test(clause.lemma) && !clause.negated

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
  const subjects = peopleAt(view, subjectsOf(view, clause))
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
    ? peopleAt(view, subjectsOf(view, speech)).filter((one) => one.kind === 'person')
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
  return peopleAt(view, [...clause.objects, ...clause.indirect]).filter(({ kind }) =>
    /^(?:person|country)$/.test(kind),
  )
}

/** "His visit included talks with the emir": the visitor. */
export const onTour = (
  view: SentenceView,
  clause: Clause | null,
  index: number,
): readonly Mention[] =>
  clause?.objects.includes(index) && /^(?:include|feature|involve|comprise)$/.test(clause.lemma)
    ? clause.subjects
        .filter((subject) => nounEntries.get(nounAt(view, subject))?.mode === 'visit')
        .flatMap((subject) =>
          ['poss', 'by', 'of'].flatMap((source) => partiesBy(view, subject, source)),
        )
    : []

/** "The minister is on a visit to Lagos", "the two are in talks": whoever is said to be. */
export function visitors(view: SentenceView, index: number): readonly Mention[] {
  const self = view.sentence.clauses.find((clause) => clause.predicate === index)
  if (!self || !/^(?:on|in)$/.test(prepositionBefore(view, index))) return []
  const own = subjectsOf(view, self)
  return peopleAt(view, own.length > 0 ? own : describedBy(view, index))
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
