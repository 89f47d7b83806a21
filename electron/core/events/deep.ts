/** Finds a clause's deep subjects and objects: passives undone, agents found behind "by". */
import type { Clause } from '../../../shared/model'
import { withThoseAmong } from './among'
import { objectsOf, withoutPrepositions, withSecond } from './clause-objects'
import { withConjuncts } from './conjuncts'
import { secondAgents } from './hung-subjects'
import { intransitiveVerbs } from './lexicon/cues'
import type { Deep } from './needs'
import { lower, phraseOf, type SentenceView } from './sentence-view'
import { subjectsOf } from './subjects'
import {
  captivesAt,
  hasActed,
  hasObjectBehind,
  isAimed,
  isHeldCaptive,
  isShared,
  isShortPassive,
  opensClause,
} from './voice'
import { actorsOf, unique } from './who'

/** Subjects become objects of a passive; "brokered … by Russia" counts as one however it was parsed. */
export function undoPassive(view: SentenceView, clause: Clause): Deep {
  // "spoke by telephone" has no agent.
  const means = clause.agents.filter((agent) =>
    /^(?:telephone|phone|video|letter|radio|satellite|car|plane|air|sea|land|email|e-mail|text|name|then|now|vote|margin|majority|percent|point|minute|hour|day|week|month|year|half|third|quarter|metre|kilometre|mile)$/.test(
      view.tokens[agent]?.lemma ?? '',
    ),
  )
  const named = clause.agents.filter(
    (agent) =>
      !means.includes(agent) &&
      // "stood by its ally"
      !/^(?:stand|stick|abide)$/.test(clause.lemma) &&
      !isOfObject(view, clause, agent) &&
      !isAddressed(view, clause, agent),
  )
  // "was fired on by Serb gunners": behind a preposition of the verb's own.
  const past =
    named.length === 0 && clause.passive
      ? clause.obliques
          .filter(({ preposition }) => /^(?:on|at|upon|into|to) by$/.test(preposition))
          .map(({ head }) => head)
      : []
  // "backed by Norway and Gulf Arab states", with the states parsed as an object: they back too.
  const beside = clause.objects.filter((object) => isJoined(view, named, object))
  const others = clause.agents.filter((agent) => !named.includes(agent))
  // "is opposed to an inquiry by the council": the council opposes nothing.
  const opposed =
    clause.lemma === 'oppose' && clause.obliques.some(({ preposition }) => preposition === 'to')
  const agents =
    named.length > 0
      ? [...named, ...beside, ...secondAgents(view, clause)]
      : past.length > 0
        ? past
        : others.length > 0 || opposed
          ? []
          : (sharedAgents(view, clause) ?? agentsBehind(view, clause))
  const participle = view.tokens[clause.predicate]?.xpos === 'VBN'
  // "is opposed to", "were engaged in" only look passive.
  const stative =
    agents.length === 0 &&
    ((clause.passive && /^(?:engage|oppose|involve|commit)$/.test(clause.lemma)) ||
      opensClause(view, clause) ||
      isAimed(view, clause) ||
      (clause.link === 'participle' && intransitiveVerbs.has(clause.lemma)))
  const passive =
    (clause.passive && !stative && !hasActed(view, clause) && !isShared(view, clause)) ||
    isShortPassive(view, clause) ||
    isHeldCaptive(view, clause) ||
    (agents.length > 0 && participle) ||
    (clause.link === 'participle' &&
      clause.subjectFrom !== 'own' &&
      participle &&
      !stative &&
      !hasObjectBehind(view, clause) &&
      !isShared(view, clause))
  if (!passive && agents.length === 0)
    return withoutPrepositions(view, {
      subjects: subjectsOf(view, clause),
      objects: withSecond(view, clause, [...objectsOf(view, clause), ...clause.indirect]),
      obliques: [...clause.obliques, ...others.map((head) => ({ preposition: 'by', head }))],
    })
  const before = nounBefore(view, clause)
  const objects =
    clause.subjects.length > 0
      ? clause.subjects.flatMap((subject) => captivesAt(view, subject))
      : before.length > 0
        ? before
        : subjectsOf(view, clause)
  const obliques = clause.obliques.filter((oblique) => !agents.includes(oblique.head))
  const preposition = strandedBehind(view, clause)
  if (preposition !== '')
    return {
      subjects: agents,
      objects: clause.objects.filter((object) => !agents.includes(object)),
      obliques: [...objects.map((head) => ({ preposition, head })), ...obliques],
    }
  return {
    subjects: agents,
    objects: [...withThoseAmong(view, objects), ...clause.objects].filter(
      (object) => !agents.includes(object),
    ),
    obliques,
  }
}

/** "was fired on by troops": the preposition of those before the verb; empty when there is none. */
function strandedBehind(view: SentenceView, { lemma, predicate }: Clause): string {
  const word = lower(view.tokens[predicate + 1])
  const next = lower(view.tokens[predicate + 2])
  return /^(?:fire|shoot|spit|jeer|shout)$/.test(lemma) &&
    /^(?:on|at|upon)$/.test(word) &&
    /^(?:by|as|when|while|from|near|after|in|,|\.|)$/.test(next)
    ? word
    : ''
}

/** "disputed claims by Ukraine": with a subject and an object, and no "be", the claims are Ukraine's. */
const isOfObject = (view: SentenceView, clause: Clause, agent: number): boolean =>
  isActive(view, clause) ||
  (clause.perfect &&
    !clause.passive &&
    clause.objects.some((object) => object > clause.predicate && object < agent)) ||
  (!clause.passive &&
    clause.subjectFrom === 'own' &&
    clause.link !== 'participle' &&
    clause.subjects.some((subject) => subject < clause.predicate) &&
    clause.objects.some((object) => object > clause.predicate && object < agent) &&
    !/^(?:be|been|being|is|are|was|were)$/.test(lower(view.tokens[clause.predicate - 1])))

/** "issued by the pope to Serbs and Croats", with the Croats joined to the pope: a "to" stands between. */
const isAddressed = (view: SentenceView, clause: Clause, agent: number): boolean => {
  const before = clause.agents.filter((one) => one < agent)
  const last = view.covering[before.at(-1) ?? -1]?.last ?? before.at(-1)
  return (
    last !== undefined && view.tokens.slice(last + 1, agent).some((token) => lower(token) === 'to')
  )
}

/** "stands by the government": a present form without "be" has no agent. */
const isActive = (view: SentenceView, clause: Clause): boolean =>
  !clause.passive &&
  /^VB[PZ]?$/.test(view.tokens[clause.predicate]?.xpos ?? '') &&
  !/^(?:be|been|being|is|are|was|were|get|got)$/.test(lower(view.tokens[clause.predicate - 1]))

/** An "and" is all that stands between one of those named and the phrase of the other. */
const isJoined = (view: SentenceView, named: readonly number[], other: number): boolean => {
  const and = phraseOf(view, other)[0] - 1
  return (
    lower(view.tokens[and]) === 'and' &&
    named.some((one) => (view.covering[one]?.last ?? one) === and - 1)
  )
}

/** "was booed and pelted by students": they booed, too; null when no such verb follows. */
function sharedAgents(
  view: SentenceView,
  { passive, predicate }: Clause,
): readonly number[] | null {
  if (!passive || lower(view.tokens[predicate + 1]) !== 'and') return null
  if (view.tokens[predicate + 2]?.xpos !== 'VBN') return null
  const next = view.sentence.clauses.find((other) => other.predicate === predicate + 2)
  const agents = next ? [...next.agents, ...agentsBehind(view, next)] : []
  return agents.length > 0 ? [...new Set(agents)] : null
}

/** "by" with somebody behind it, after at most a time expression or an adverb. */
function agentsBehind(view: SentenceView, clause: Clause): readonly number[] {
  if (!/^VB[ND]$/.test(view.tokens[clause.predicate]?.xpos ?? '')) return []
  for (
    let at = clause.predicate + 1;
    at < Math.min(view.tokens.length, clause.predicate + (clause.passive ? 12 : 8));
    at++
  ) {
    const token = view.tokens[at]
    if (!token) break
    if (lower(token) === 'by') {
      for (let index = at + 1; index < Math.min(view.tokens.length, at + 9); index++) {
        const mention = view.headed.get(index)
        // "by a Lima court": the court.
        if (mention && mention.use !== 'modifier' && view.covering[index] === mention)
          return unique(
            withConjuncts(view, index).flatMap((head) => view.headed.get(head) ?? []),
          ).map((one) => one.head)
        // "by the Chadian government": a plain noun that speaks for its country
        if (
          view.tokens[index]?.upos === 'NOUN' &&
          view.tokens[index + 1]?.upos !== 'NOUN' &&
          actorsOf(view, index).length > 0
        )
          return [index]
        // "by telephone with the envoy": he is spoken to.
        const upos = view.tokens[index]?.upos ?? ''
        if (/^(?:VERB|PUNCT)$/.test(upos) || (upos === 'ADP' && lower(view.tokens[index]) !== 'of'))
          break
      }
      return []
    }
    const between = clause.passive
      ? /^(?:ADV|ADP|PART|DET|ADJ|NOUN|PROPN|NUM|X)$/
      : /^(?:ADV|ADP|PART)$/
    // "was barred from leaving the country by officers", "was accused of arming rebels by Kigali"
    const charge =
      clause.passive &&
      token.xpos === 'VBG' &&
      /^(?:from|of)$/.test(lower(view.tokens[at - 1])) &&
      !/^(?:kill|attack|bomb|shoot)$/.test(token.lemma)
    // "was denied permission to march by the police"
    // "were let go by the coastguard"
    const aim =
      clause.passive &&
      [at + 1, at + 2].some((one) => lower(view.tokens[one]) === 'by') &&
      (token.xpos === 'TO' || /^(?:to|let)$/.test(lower(view.tokens[at - 1])))
    if (view.timeAt[at] === -1 && !charge && !aim && !between.test(token.upos)) break
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
