/** Finds a clause's subjects, also where the parser missed one, took a day for one, or lent one from another clause. */
import type { Clause } from '../../../shared/model'
import { isAgentOfReduced, openingOf, withConjuncts } from './conjuncts'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { conjunctsBefore, isBetween, partnersOf } from './subject-partners'
import {
  bearerOf,
  frontedUntil,
  isProtest,
  isRider,
  isStaying,
  secondAgents,
  toldOf,
} from './hung-subjects'

const emphatic = /^(?:it|him|her|them)sel(?:f|ves)$/

/** The parser may miss a subject, or take "on Friday" for one: the phrase just before a finite verb is one. */
export function subjectsOf(view: SentenceView, clause: Clause): readonly number[] {
  // "as fighting goes on" is no deed of who was named before: "as" wants a subject of its own.
  const lent = clause.subjectFrom === 'shared' || clause.subjectFrom === 'controlled'
  const above = clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  if (
    lent &&
    !clause.finite &&
    clause.marker === 'as' &&
    !/^(?:quote|cite)$/.test(above?.lemma ?? '')
  )
    return []
  // "expelled an envoy over killing of a monk": whose deed that was is left open.
  if (
    lent &&
    !clause.finite &&
    /^(?:over|after|amid|despite|following)$/.test(clause.marker ?? '') &&
    lower(view.tokens[clause.predicate + 1]) === 'of'
  )
    return []
  // "was in the palace conferring with the king", "summoned the envoy to protest": who was there, who summoned him.
  if (above && (isStaying(view, clause, above) || isProtest(clause, above)))
    return subjectsOf(view, above)
  // "fired at strikers who blocked the gate, injuring six": who injured them, the sentence leaves open.
  if (
    lent &&
    above?.link === 'relative' &&
    view.tokens[clause.predicate]?.xpos === 'VBG' &&
    view.tokens[clause.predicate - 1]?.text === ','
  )
    return []
  // "condemned the raid, in which ten men died, and promised help": the comma closes the relative clause.
  const matrix = lent ? matrixOf(view, clause, above) : null
  if (matrix) return subjectsOf(view, matrix)
  // "founded the group, which disputes it", parsed as joined to the founding: the group.
  const told = lent && clause.link === 'conjunct' ? toldOf(view, clause) : undefined
  if (told) return [told]
  // "Parliament Thursday voted to award …": what the clause above took from a day, this one takes from its real subject.
  if (lent && above && clause.subjects.every((subject) => view.timeAt[subject] !== -1))
    return subjectsOf(view, above)
  const named = lent
    ? subjectBefore(view, clause, clause.subjects)
    : clause.subjects.filter(
        (subject) =>
          view.timeAt[subject] === -1 &&
          !isTold(view, subject) &&
          !isFronted(view, clause, subject) &&
          !isBeforeMarker(view, clause, subject) &&
          !isBehindWhom(view, clause, subject) &&
          !view.sentence.clauses.some((one) => secondAgents(view, one).includes(subject)),
      )
  const across = acrossApposition(view, clause)
  if (across >= 0 && !named.some((subject) => view.headed.has(subject))) return [across]
  if (named.length > 0)
    return [...new Set([...named.flatMap((one) => partnersOf(view, clause, one)), ...named])].sort(
      (a, b) => a - b,
    )
  const noun = bearerOf(view, clause)
  if (noun !== null) return [noun]
  if (clause.link === 'conjunct' && above && clause.subjects.length + above.subjects.length === 0)
    return subjectsOf(view, above)
  let at = clause.predicate - 1
  if (view.tokens[at]?.text === '-') at -= 2
  while (at >= 0 && (isBetween(view, at) || emphatic.test(lower(view.tokens[at])))) at--
  // "has in recent weeks pardoned 30 rebels", parsed as weeks that were pardoned.
  const perfect = /^(?:has|have|had)$/.test(lower(view.tokens[at + 1]))
  if (!perfect && !/^(?:VB[DPZ]|MD)$/.test(finiteTag(view, clause))) return named
  // "Kurds, who last week asked": those before the pronoun.
  if (isRelative.test(lower(view.tokens[at]))) at -= view.tokens[at - 1]?.text === ',' ? 2 : 1
  const mention = view.covering[at]
  // "Talks with Iran were held": the talks.
  const whole = mention ? topOfPhrase(view, mention.head) : at
  const inside =
    whole !== mention?.head && view.tokens.slice(whole, at).every(({ text }) => text !== ',')
  if (mention && mention.use !== 'modifier' && mention.last === at && !inside) {
    const [first, ...others] = withConjuncts(view, openingOf(view, mention.head))
    if (!others.includes(mention.head) || first === undefined)
      return [mention.head, ...conjunctsBefore(view, mention)]
    const comma = frontedUntil(view, first)
    return comma < 0
      ? [first, ...others]
      : [...new Set([...others.filter((one) => one > comma), ...conjunctsBefore(view, mention)])]
  }
  if (!/^(?:NOUN|PROPN|PRON)$/.test(view.tokens[at]?.upos ?? '')) return []
  const top = topOfPhrase(view, at)
  if (!isAfterPreposition(view, top)) return [top]
  const bearer = phraseOf(view, top)[0] - 2
  const rider = isRider(view, bearer) ? view.headed.get(bearer) : undefined
  return rider ? [...conjunctsBefore(view, rider), rider.head] : []
}

/** The clause a verb behind ", and" goes on with, when it was joined to the relative clause that the comma closes; null for any other. */
function matrixOf(view: SentenceView, clause: Clause, above: Clause | undefined): Clause | null {
  if (clause.link !== 'conjunct' || above?.link !== 'relative' || above.parent === null) return null
  let and = clause.predicate - 1
  while (and > above.predicate && /^(?:AUX|ADV|PART)$/.test(view.tokens[and]?.upos ?? '')) and--
  if (lower(view.tokens[and]) !== 'and' || view.tokens[and - 1]?.text !== ',') return null
  const matrix = view.sentence.clauses[above.parent]
  const { tokens } = view
  const opens = tokens.some(
    ({ text }, at) =>
      text === ',' &&
      at > (matrix?.predicate ?? -1) &&
      at < above.predicate &&
      [at + 1, at + 2].some((next) => /^(?:who|which|whose|whom|where)$/.test(lower(tokens[next]))),
  )
  return matrix && opens ? matrix : null
}

const isRelative = /^(?:who|which)$/

/** "Ministers from ten countries", "hundreds of thousands of people": the noun the phrase begins with. */
function topOfPhrase(view: SentenceView, from: number): number {
  let at = from
  for (let step = 0; step < 6; step++) {
    const above = view.tokens[at]?.head ?? -1
    // "students armed with sticks marched": not the sticks.
    const bearer = view.tokens[above]?.head ?? -1
    if (
      /^obl/.test(view.tokens[at]?.deprel ?? '') &&
      /^acl/.test(view.tokens[above]?.deprel ?? '') &&
      bearer >= 0 &&
      bearer < above
    ) {
      at = bearer
      continue
    }
    if (
      above < 0 ||
      above > at ||
      !/^nmod/.test(view.tokens[at]?.deprel ?? '') ||
      // "in a blow to the party, rebels in Goma fled", with Goma hung on the party
      view.tokens.slice(above + 1, at).some(({ text }) => text === ',') ||
      !/^(?:NOUN|PROPN)$/.test(view.tokens[above]?.upos ?? '') ||
      /^(?:after|before|as|since|until|that|while|when|because|if|but)$/.test(
        prepositionBefore(view, at),
      )
    )
      return at
    at = above
  }
  return at
}

/** A verb that tells something of its own is no subject of another. */
const isTold = (view: SentenceView, subject: number): boolean =>
  view.tokens[subject]?.upos === 'VERB' &&
  view.sentence.clauses.some((clause) => clause.predicate === subject && clause.finite)

/** "Gunmen whom police described as smugglers ambushed", parsed as if the police had: they only describe; "Diaz, whose party lost, asked": Diaz. */
const isBehindWhom = (view: SentenceView, { link }: Clause, subject: number): boolean => {
  const [first] = phraseOf(view, subject)
  const word = lower(view.tokens[first - 1])
  return first > 1 && (word === 'whom' || (word === 'whose' && link === 'main'))
}

/** "Police fired as youths broke in", parsed as if both broke in: only who stands behind the "as". */
const isBeforeMarker = (view: SentenceView, clause: Clause, subject: number): boolean =>
  /^(?:as|when|while|after|before)$/.test(clause.marker ?? '') &&
  clause.subjects.length > 1 &&
  (view.children[clause.predicate] ?? []).some(
    (child) =>
      view.tokens[child]?.deprel === 'mark' &&
      child > subject &&
      clause.subjects.some((other) => other > child && other < clause.predicate),
  )

/** "Despite appeals from the church, Portugal on Tuesday recognised …": what stands behind a preposition and before a comma recognised nothing. */
const isFronted = (view: SentenceView, clause: Clause, subject: number): boolean =>
  /^(?:despite|after|amid|following|during|before|under|because of|without|since|in|on|at|for|with)$/.test(
    prepositionBefore(view, subject),
  ) &&
  !/^(?:at|over|under)$/.test(lower(view.tokens[phraseOf(view, subject)[0]])) &&
  view.tokens.slice(subject, clause.predicate).some(({ text }) => text === ',')

/** A finite verb right behind a noun has that noun as its subject, not one lent by another clause: "denied it and Washington itself has accused". */
function subjectBefore(
  view: SentenceView,
  clause: Clause,
  lent: readonly number[],
): readonly number[] {
  const kept = lent.filter((subject) => view.timeAt[subject] === -1)
  if (!/^(?:VB[DPZ]|MD)$/.test(finiteTag(view, clause))) return kept
  let at = clause.predicate - 1
  while (at >= 0 && (isBetween(view, at) || emphatic.test(lower(view.tokens[at])))) at--
  const isNoun = /^(?:NOUN|PROPN)$/.test(view.tokens[at]?.upos ?? '') && view.timeAt[at] === -1
  // "brokered by Chad and Mali brought relief": they brought none.
  const above = view.tokens[at]?.deprel === 'conj' ? (view.tokens[at]?.head ?? -1) : at
  return isNoun && !isAfterPreposition(view, at) && !isAgentOfReduced(view, above) ? [] : kept
}

/** "Pakistan, a key ally in the war, has refused": the name that opens the sentence before the comma; -1 when there is none. */
function acrossApposition(view: SentenceView, clause: Clause): number {
  let at = clause.predicate - 1
  while (at >= 0 && /^(?:AUX|ADV|PART)$/.test(view.tokens[at]?.upos ?? '')) at--
  if (view.tokens[at]?.text !== ',' || !/^(?:VB[DPZ]|MD)$/.test(finiteTag(view, clause))) return -1
  const opening = view.mentions.find(
    (mention) =>
      mention.first <= 1 &&
      mention.use !== 'modifier' &&
      view.tokens[mention.last + 1]?.text === ',' &&
      mention.last + 1 < at,
  )
  const between = view.tokens.slice((opening?.last ?? 0) + 1, at)
  return opening && between.filter((token) => token.text === ',').length <= 1 ? opening.head : -1
}

const isAfterPreposition = (view: SentenceView, at: number): boolean => {
  const before = view.tokens[phraseOf(view, at)[0] - 1]
  return (
    before !== undefined &&
    /^(?:ADP|SCONJ|VERB)$/.test(before.upos) &&
    !/^(?:after|before|as|since|until|that|while|when|because|if|but)$/.test(lower(before))
  )
}

/** The tag of the verb group's first word. */
function finiteTag(view: SentenceView, clause: Clause): string {
  const auxiliaries = (view.children[clause.predicate] ?? []).filter((child) =>
    /^(?:aux|cop)/.test(view.tokens[child]?.deprel ?? ''),
  )
  const tag = view.tokens[Math.min(clause.predicate, ...auxiliaries)]?.xpos ?? ''
  // "test-fired two missiles": a main verb with no auxiliary is no participle.
  return tag === 'VBN' && clause.link === 'main' && auxiliaries.length === 0 ? 'VBD' : tag
}
