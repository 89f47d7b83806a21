/** Turns a clause into an event when its verb, with these arguments, names one. */
import type { Clause, Mention } from '../../../shared/model'
import { tellsOf } from './anyone'
import { spanOver } from './clause-span'
import { undoPassive } from './deep'
import { turned } from './turned'
import type { EventDraft } from './draft'
import { complementOf } from './complement-of'
import { meets } from './needs'
import { isAccident, isNature, isNoDeed, isPeaceful, isPrinted } from './no-deed'
import { isNoVerb } from './no-verb'
import { hasOtherSense } from './other-senses'
import { peopleUnder } from './people-under'
import { participantsOf } from './participants'
import { townsAt } from './bearing-places'
import { isTalk, isToldToo } from './told-too'
import { lower, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { subjectsOf } from './subjects'
import { peopleAt } from './who'
import {
  hasNo,
  isAnybody,
  isCarrying,
  isFigure,
  isReview,
  isTrade,
  isAidNoun,
  documentBefore,
  issuerOf,
  isOpinion,
  isTold,
  speaksAlone,
} from './verb-checks'
import { whatOf } from './verb-content'
import { bestEntry, usesComplement } from './verb-entry'
import { hostile, isThreat, isUltimatum, modeOf } from './verb-kinds'

/** Tokens that a verb event spoke for, so that the nouns there are not read again. */
export interface VerbReading {
  readonly draft: EventDraft
  readonly used: readonly number[]
}

export function readVerb(view: SentenceView, clause: Clause): VerbReading | null {
  const token = view.tokens[clause.predicate]
  if (!token || clause.question || view.covering[clause.predicate]?.form === 'name') return null
  if (isNoVerb(view, clause, token)) return null
  const plain = undoPassive(view, clause)
  const other = /^VB[DN]$/.test(token.xpos) ? turned(view, plain, clause.lemma) : null
  const first = bestEntry(view, clause, plain)
  const second =
    first && first.entry.needs.length > 0 ? null : other && bestEntry(view, clause, other)
  const chosen = second ?? first
  if (!chosen) return null
  const { entry: best, deep } = chosen
  const byNoun = best.needs.some(
    (need) =>
      (need.kind === 'noun' || need.kind === 'all' || need.kind === 'person') &&
      meets(view, clause, deep, need) > 0,
  )
  // "called it punishment for separatists" calls for nothing.
  if (
    clause.lemma === 'call' &&
    clause.objects.length > 0 &&
    !/^(?:for|on|upon|off|up)$/.test(lower(view.tokens[clause.predicate + 1])) &&
    !byNoun
  )
    return null
  if (
    second &&
    !best.needs.some((need) => need.kind === 'noun' && meets(view, clause, deep, need) > 0)
  )
    return null
  const told = standingOf(view, clause)
  const tense =
    told === 'actual' && best.flags.has('failed')
      ? 'negated'
      : told === 'actual' &&
          [
            ...deep.subjects,
            ...deep.objects,
            ...deep.obliques
              .filter(
                ({ preposition, head }) =>
                  /^(?:to|with|in)$/.test(preposition) &&
                  // "with 52 votes and none against"
                  view.tokens[head]?.deprel !== 'conj',
              )
              .map((one) => one.head),
          ].some((object) => hasNo(view, object))
        ? 'negated'
        : told
  // "will not hear of it": not to do it is what is told.
  const standing = best.flags.has('unless') && tense === 'negated' ? 'actual' : tense
  if (standing === 'content' || (best.flags.has('negative') && standing !== 'negated')) return null
  // "cannot accept aid": nothing kind is done, and nothing is refused.
  if (
    clause.negated &&
    !best.flags.has('unless') &&
    /^(?:can|could)$/.test(clause.modal ?? '') &&
    !clause.perfect &&
    standing !== 'negated'
  )
    return null
  // "would not attack convoys": nothing happened, and nothing will.
  if (
    standing === 'negated' &&
    /^(?:will|would|shall)$/.test(clause.modal ?? '') &&
    hostile.test(best.category)
  )
    return null
  const complement = complementOf(view, clause)
  if (isOpinion(view, clause, complement) || isAidNoun(view, clause) || isCarrying(view, clause))
    return null
  if (
    best.category === 'ASSAULT' &&
    (isFigure(view, clause, deep.objects) ||
      isAccident(view, clause) ||
      isPeaceful(view, deep.objects) ||
      isPrinted(view, deep.subjects))
  )
    return null
  if (/^(?:ACCUSE|SUPPORT)$/.test(best.category) && isReview(view, deep.objects)) return null
  if (isTrade(view, clause, deep, complement) || hasOtherSense(view, clause, deep)) return null
  const paper = documentBefore(view, clause)
  const issuer = paper < 0 ? null : issuerOf(view, paper)
  if (paper >= 0 && !issuer) return null
  const own = participantsOf(view, clause, deep, best, complement)
  const found = issuer ? { ...own, actors: peopleAt(view, subjectsOf(view, issuer)) } : own
  // "came under fire from the rebels": the subject bears it; "the deal reached between A and B": both act.
  const together =
    (/^(?:AGREE|COOPERATE)$/.test(best.category) || best.recipients.includes('between')) &&
    found.actors.length === 0 &&
    found.recipients.length > 1
  const mentions =
    best.flags.has('suffer') || together
      ? {
          actors: found.recipients,
          recipients: found.actors.length > 0 ? found.actors : bearersOf(view, deep.subjects),
        }
      : found
  const isThreatening =
    isThreat(view, clause, best.category, complement) || isUltimatum(view, clause, best.category)
  const category = isThreatening ? 'THREATEN' : best.category
  const noun =
    deep.objects.find(
      (object) => object > clause.predicate && view.headed.get(object) === undefined,
    ) ?? -1
  const isHost = best.flags.has('host')
  const isMediator = best.flags.has('mediator') && mentions.recipients.length > 0
  const actors = isHost || isMediator ? [] : mentions.actors
  // Pilots who walk off the job are news, whoever they are.
  const known =
    (category === 'PROTEST' && mentions.actors.some(({ kind }) => kind === 'group')) ||
    tellsOf(mentions.actors, mentions.recipients)
      ? mentions
      : { actors: [], recipients: [] }
  const parties = [...known.actors, ...known.recipients]
  if (isNoDeed(view, clause, category, deep.subjects, known.actors, parties)) return null
  const anyone = parties.length > 0
  const somewhere = parties.every(({ kind }) => /^(?:place|facility)$/.test(kind))
  const nameless = /^(?:AGREE|PROTEST|ASSAULT|COERCE|RETREAT|MOBILIZE)$/.test(category)
  if (!anyone && !nameless) return null
  if (somewhere && isAnybody(view, deep.subjects, deep.objects)) return null
  // Nobody is named and nothing happened: no news.
  if (known.actors.length === 0 && standing !== 'actual' && hostile.test(category)) return null
  if (speaksAlone(view, clause, known.actors.length) || isNature(view, deep.subjects)) return null
  if (!isTold(view, clause, deep.subjects, category, known.actors.length, known.recipients.length))
    return null
  // What happened "after a meeting" leaves the meeting to be told.
  const beside = category === 'CONSULT' ? /^(?:after|following)$/ : besides
  // To walk out of a meeting one was in it.
  const left = /^(?:walk|storm)$/.test(clause.lemma) ? /^(?:out )?of$/ : null
  const used = [
    clause.predicate,
    ...deep.objects.filter((object) => !isToldToo(view, object, category, standing)),
    ...deep.obliques
      .filter(
        ({ preposition, head }) =>
          !beside.test(preposition) &&
          !left?.test(preposition) &&
          !(preposition === 'in' && isTalk(view, head, category)),
      )
      .map((one) => one.head),
  ]
  const ends = [
    ...deep.subjects,
    ...deep.objects,
    ...deep.obliques.map((oblique) => oblique.head),
  ].filter((index) => Math.abs(index - clause.predicate) < 30)
  const nearby = ownTokens(view, clause)
  const draft: EventDraft = {
    view,
    clause,
    category,
    mode: best.mode ?? modeOf(view, clause, category),
    status: standing,
    trigger: clause.predicate,
    noun,
    actors,
    recipients: isHost || isMediator ? (isHost ? [] : mentions.recipients) : mentions.recipients,
    hosts: isHost ? mentions.actors : [],
    mediators: isMediator ? mentions.actors : [],
    span: spanOver(view, clause.predicate, [
      ...ends,
      ...nearby,
      ...(complement && complement.predicate - clause.predicate < 12 ? [complement.predicate] : []),
    ]),
    content: whatOf(view, clause, deep, best, category, usesComplement(best) ? complement : null, [
      ...mentions.actors,
      ...mentions.recipients,
    ]),
    confidence: Math.min(
      1,
      0.6 + 0.2 * view.sentence.quality + (best.flags.has('weak') ? -0.2 : 0.1),
    ),
    definite: noun >= 0 && category === 'CONSULT',
  }
  // "said the film was outrageous": of nobody.
  if (best.flags.has('directed') && mentions.recipients.length === 0) return null
  // "if the two agree": on nothing yet.
  if (category === 'AGREE' && standing === 'hypothetical' && draft.content === null) return null
  // The visitor is the actor, the one visited the recipient; a host stays a host.
  return { draft: isHost ? { ...draft, actors: mentions.recipients } : draft, used }
}

function ownTokens(view: SentenceView, clause: Clause): readonly number[] {
  return (view.children[clause.predicate] ?? []).filter(
    (child) =>
      /^(?:aux|advmod|obl:tmod|obl:unmarked|compound:prt)/.test(view.tokens[child]?.deprel ?? '') &&
      Math.abs(child - clause.predicate) < 5,
  )
}

/** "came under fire": the town that did; "the Turkish raid drew criticism": whose raid. */
const bearersOf = (view: SentenceView, subjects: readonly number[]): readonly Mention[] => {
  const towns = townsAt(view, subjects)
  return towns.length > 0 ? towns : subjects.flatMap((subject) => peopleUnder(view, subject))
}

const besides = /^(?:after|at|during|following|amid|since|despite|over)$/
