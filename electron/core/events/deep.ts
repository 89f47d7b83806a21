/** Finds a clause's deep subjects and objects: passives undone, and what the parser lost found beside the verb. */
import type { Clause, Mention } from '../../../shared/model'
import { intransitiveVerbs, speechVerbs } from './lexicon/cues'
import type { Deep } from './needs'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { unique, withConjuncts } from './who'

/** Subjects become objects of a passive; "brokered … by Russia" counts as one however it was parsed. */
export function undoPassive(view: SentenceView, clause: Clause): Deep {
  // "spoke by telephone" has no agent.
  const means = clause.agents.filter((agent) =>
    /^(?:telephone|phone|video|letter|radio|satellite|car|plane|air|sea|land|email|e-mail|text|name|then|now)$/.test(
      view.tokens[agent]?.lemma ?? '',
    ),
  )
  const named = clause.agents.filter((agent) => !means.includes(agent))
  const agents = named.length > 0 ? named : means.length > 0 ? [] : agentsBehind(view, clause)
  const participle = view.tokens[clause.predicate]?.xpos === 'VBN'
  // "is opposed to", "were engaged in" only look passive.
  const stative =
    agents.length === 0 &&
    ((clause.passive && /^(?:engage|oppose|involve|commit)$/.test(clause.lemma)) ||
      opensClause(view, clause) ||
      (clause.link === 'participle' && intransitiveVerbs.has(clause.lemma)))
  const passive =
    (clause.passive && !stative) ||
    (agents.length > 0 && participle) ||
    (clause.link === 'participle' &&
      clause.subjectFrom !== 'own' &&
      participle &&
      !stative &&
      !hasObjectBehind(view, clause))
  if (!passive && agents.length === 0)
    return {
      subjects: subjectsOf(view, clause),
      objects: [...objectsOf(view, clause), ...clause.indirect],
      obliques: [...clause.obliques, ...means.map((head) => ({ preposition: 'by', head }))],
    }
  const objects = clause.subjects.length > 0 ? clause.subjects : nounBefore(view, clause)
  return {
    subjects: agents,
    objects: [...objects, ...clause.objects],
    obliques: clause.obliques.filter((oblique) => !agents.includes(oblique.head)),
  }
}

/** "when warplanes struck", parsed as "warplanes that were struck": the subordinator wants a verb, and this is it. */
function opensClause(view: SentenceView, clause: Clause): boolean {
  const subject = clause.subjects[0] ?? -1
  if (clause.link !== 'participle' || subject !== clause.predicate - 1) return false
  return /^(?:when|as|while|because|whenever)$/.test(
    lower(view.tokens[phraseOf(view, subject)[0] - 1]),
  )
}

/** "official today praised Haiti's efforts", parsed as a participle: with an object behind it the verb is active. */
function hasObjectBehind(view: SentenceView, clause: Clause): boolean {
  return (
    clause.objects.some((object) => object > clause.predicate && view.timeAt[object] === -1) &&
    clause.agents.length === 0
  )
}

const emphatic = /^(?:it|him|her|them)sel(?:f|ves)$/

/** The parser may miss a subject, or take "on Friday" for one: the phrase just before a finite verb is one. */
export function subjectsOf(view: SentenceView, clause: Clause): readonly number[] {
  // "as fighting goes on" is no deed of who was named before: "as" wants a subject of its own.
  const lent = clause.subjectFrom === 'shared' || clause.subjectFrom === 'controlled'
  if (lent && !clause.finite && clause.marker === 'as') return []
  const named = lent
    ? subjectBefore(view, clause, clause.subjects)
    : clause.subjects.filter((subject) => view.timeAt[subject] === -1 && !isTold(view, subject))
  const across = acrossApposition(view, clause)
  if (across >= 0 && !named.some((subject) => view.headed.has(subject))) return [across]
  if (named.length > 0 || !/^(?:VB[DPZ]|MD)$/.test(finiteTag(view, clause))) return named
  let at = clause.predicate - 1
  while (at >= 0 && (isBetween(view, at) || emphatic.test(lower(view.tokens[at])))) at--
  const mention = view.covering[at]
  if (mention && mention.use !== 'modifier' && mention.last === at)
    return [mention.head, ...conjunctsBefore(view, mention)]
  if (!/^(?:NOUN|PROPN|PRON)$/.test(view.tokens[at]?.upos ?? '')) return []
  const top = topOfPhrase(view, at)
  return isAfterPreposition(view, top) ? [] : [top]
}

/** "Ministers from ten countries", "hundreds of thousands of people": the noun the phrase begins with. */
function topOfPhrase(view: SentenceView, from: number): number {
  let at = from
  for (let step = 0; step < 6; step++) {
    const above = view.tokens[at]?.head ?? -1
    if (
      above < 0 ||
      above > at ||
      !/^nmod/.test(view.tokens[at]?.deprel ?? '') ||
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
  return isNoun && !isAfterPreposition(view, at) ? [] : kept
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

/** Words that may stand between a subject and its verb. */
function isBetween(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  return (
    /^(?:AUX|ADV|PART)$/.test(token?.upos ?? '') ||
    view.timeAt[at] !== -1 ||
    (/^(?:on|early|late)$/.test(lower(token)) && view.timeAt[at + 1] !== -1)
  )
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
    /^aux/.test(view.tokens[child]?.deprel ?? ''),
  )
  return view.tokens[Math.min(clause.predicate, ...auxiliaries)]?.xpos ?? ''
}

/** The phrase right behind the verb, when the parser gave it no object. */
function objectsOf(view: SentenceView, clause: Clause): readonly number[] {
  const named = clause.objects.filter(
    (object) =>
      view.timeAt[object] === -1 ||
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
    told.finite
  )
    return told.subjects
  if (
    named.length > 0 ||
    (clause.complement !== null &&
      view.tokens[view.sentence.clauses[clause.complement]?.predicate ?? -1]?.upos === 'VERB')
  )
    return named
  let at = clause.predicate + 1
  while (
    at < view.tokens.length &&
    (view.tokens[at]?.upos === 'ADV' || view.tokens[at]?.xpos === 'RP' || view.timeAt[at] !== -1)
  )
    at++
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(view.tokens[at]?.upos ?? '')) return named
  while (
    at + 1 < view.tokens.length &&
    view.timeAt[at + 1] === -1 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(view.tokens[at + 1]?.upos ?? '') &&
    (view.tokens[at]?.upos !== 'NOUN' ||
      /^(?:NOUN|PROPN|PART)$/.test(view.tokens[at + 1]?.upos ?? ''))
  )
    at++
  const mention = view.covering[at]
  return /^(?:NOUN|PROPN|PRON)$/.test(view.tokens[at]?.upos ?? '')
    ? [mention && mention.last === at && mention.use !== 'modifier' ? mention.head : at]
    : named
}

/** "… and US Secretary of State John Kerry": the name before the "and" that opens this one's phrase. */
function conjunctsBefore(view: SentenceView, mention: Mention): readonly number[] {
  let at = mention.first - 1
  for (let step = 0; at > 0 && step < 8; step++, at--) {
    const token = view.tokens[at]
    if (/^(?:and|,)$/i.test(token?.text ?? '')) break
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/.test(token?.upos ?? '') && lower(token) !== 'of') return []
  }
  const other = view.covering[at - 1]
  return other && other.last === at - 1 && other.use !== 'modifier' && other.kind === mention.kind
    ? [other.head]
    : []
}

/** "by" with somebody behind it, after at most a time expression or an adverb. */
function agentsBehind(view: SentenceView, clause: Clause): readonly number[] {
  if (!/^VB[ND]$/.test(view.tokens[clause.predicate]?.xpos ?? '')) return []
  for (
    let at = clause.predicate + 1;
    at < Math.min(view.tokens.length, clause.predicate + 8);
    at++
  ) {
    const token = view.tokens[at]
    if (!token) break
    if (lower(token) === 'by') {
      for (let index = at + 1; index < Math.min(view.tokens.length, at + 9); index++) {
        const mention = view.headed.get(index)
        if (mention && mention.use !== 'modifier')
          return unique(
            withConjuncts(view, index).flatMap((head) => view.headed.get(head) ?? []),
          ).map((one) => one.head)
        if (/^(?:VERB|PUNCT)$/.test(view.tokens[index]?.upos ?? '')) break
      }
      return []
    }
    if (view.timeAt[at] === -1 && !/^(?:ADV|ADP|PART)$/.test(token.upos)) break
  }
  return []
}

function nounBefore(view: SentenceView, clause: Clause): readonly number[] {
  const head = view.tokens[clause.predicate]?.head ?? -1
  return /^acl/.test(view.tokens[clause.predicate]?.deprel ?? '') &&
    head >= 0 &&
    head < clause.predicate
    ? [head]
    : []
}

const achieving =
  /^(?:reach|sign|strike|broker|make|hold|agree|impose|launch|seal|clinch|conclude|forge|negotiate|issue|file|lodge|announce|declare|carry|stage|approve|adopt|reject|lift|extend)$/

/** "the agreement reached yesterday between A and B", parsed as active: what was reached is the object. */
export function turned(view: SentenceView, deep: Deep, lemma: string): Deep | null {
  if (deep.objects.length > 0 || deep.subjects.length === 0 || !achieving.test(lemma)) return null
  if (
    deep.subjects.some(
      (subject) => view.headed.has(subject) || view.tokens[subject]?.upos !== 'NOUN',
    )
  )
    return null
  return { subjects: [], objects: deep.subjects, obliques: deep.obliques }
}
