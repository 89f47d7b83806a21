/** Puts together what one sentence tells in two clauses: a killing and the attack it came from, a promise and whom it was told, a meeting and who organised it. */
import type { Clause } from '../../../shared/model'
import type { EventDraft } from './draft'
import { isTime } from './lost-subject'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { speechAbove } from './speech-above'
import { subjectsOf } from './subjects'
import { actorsOf, canAct } from './who'

export const withToldTwice = (drafts: readonly EventDraft[]): readonly EventDraft[] =>
  hostsJoined(
    drafts
      .filter((draft) => !drafts.some((other) => isHow(draft, other)))
      .map((draft) => withTold(withCasualties(withVictims(withDoers(draft, drafts)), drafts))),
  )

/** "spoke with A and B in separate phone calls": the calls are how they spoke. */
function isHow(draft: EventDraft, other: EventDraft): boolean {
  const { category, clause, trigger, view } = draft
  const told = new Set([...other.actors, ...other.recipients].map(({ id }) => id))
  const own = [...draft.actors, ...draft.recipients]
  return (
    category === 'CONSULT' &&
    other.category === 'CONSULT' &&
    clause === null &&
    other.clause !== null &&
    other.trigger < trigger &&
    other.status === draft.status &&
    told.size > own.length &&
    /^(?:talk|call|conversation|meeting|discussion|videoconference)$/.test(
      view.tokens[trigger]?.lemma.replace(/^.*-/, '') ?? '',
    ) &&
    prepositionBefore(view, trigger) === 'in' &&
    own.every(({ id }) => told.has(id))
  )
}

/** "Ten villagers were killed when rebels raided the town": the rebels killed them. */
function withDoers(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  const { category, clause, view, actors } = draft
  if (category !== 'ASSAULT' || actors.length > 0 || !clause || isDone(draft)) return draft
  const other = drafts.find(
    (one) =>
      one.category === 'ASSAULT' &&
      one.actors.length > 0 &&
      one.status === draft.status &&
      one.clause !== null &&
      isUnder(view, one.clause, clause),
  )
  const doers = other?.actors.filter((one) => !draft.recipients.includes(one)) ?? []
  return doers.length > 0 ? { ...draft, actors: doers } : draft
}

/** "blew himself up at an academy, killing ten recruits": the recruits were attacked. */
function withCasualties(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  const { category, clause, view, recipients } = draft
  if (category !== 'ASSAULT' || !clause || recipients.some(canAct)) return draft
  const self = view.sentence.clauses.indexOf(clause)
  const other = drafts.find(
    (one) =>
      one.category === 'ASSAULT' &&
      one.clause?.parent === self &&
      one.clause.link === 'participle' &&
      view.tokens[one.trigger]?.xpos === 'VBG' &&
      /^(?:kill|wound|injure|hurt|maim)$/.test(one.clause.lemma),
  )
  const hit = other?.recipients.filter((one) => canAct(one) && !draft.actors.includes(one)) ?? []
  return hit.length > 0 ? { ...draft, recipients: hit } : draft
}

/** "told Italy it would take them back": Italy was promised it. */
function withTold(draft: EventDraft): EventDraft {
  const { category, clause, view } = draft
  if (!/^(?:AGREE|REJECT|THREATEN|CONCEDE|RETREAT|AID)$/.test(category) || !clause) return draft
  if (draft.recipients.some(({ form }) => form === 'pronoun')) return draft
  const speech = speechAbove(view, clause)
  if (!speech || speech.passive || !/^(?:tell|assure|inform|notify)$/.test(speech.lemma))
    return draft
  const told = [...speech.objects, ...speech.indirect]
    .filter((one) => one > speech.predicate && one < clause.predicate)
    .flatMap((head) => actorsOf(view, head))
    .filter((one) => !draft.actors.includes(one) && !draft.recipients.includes(one))
    .filter(({ gazetteer }) => !/-(?:journalists|lawmakers|parliament)$/.test(gazetteer ?? ''))
  return told.length > 0 ? { ...draft, recipients: told } : draft
}

/** "Six pilgrims died when gunmen opened fire on their bus": the gunmen attacked the pilgrims. */
function withVictims(draft: EventDraft): EventDraft {
  const { category, clause, view, recipients } = draft
  if (category !== 'ASSAULT' || recipients.some(({ form }) => form !== 'pronoun')) return draft
  const above = !clause || clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  if (!clause || !above || !/^(?:die|perish)$/.test(above.lemma)) return draft
  if (!isUnder(view, clause, above)) return draft
  const dead = subjectsOf(view, above).flatMap((head) => actorsOf(view, head))
  return dead.length > 0 ? { ...draft, recipients: dead } : draft
}

/** An agent that nobody is named for is still another's deed ("killed by a mine"). */
const isDone = ({ clause }: EventDraft): boolean => (clause?.agents.length ?? 0) > 0

/** "when rebels raided", "after troops opened fire": a clause under the other that says how it came about; "a day after" does not. */
function isUnder(view: SentenceView, clause: Clause, above: Clause): boolean {
  if (!clause.finite || clause.parent !== view.sentence.clauses.indexOf(above)) return false
  if (clause.marker !== 'after') return /^(?:when|as)$/.test(clause.marker ?? '')
  const after = view.tokens.findIndex(
    (token, at) => at > above.predicate && at < clause.predicate && lower(token) === 'after',
  )
  return after > 0 && view.timeAt[after - 1] === -1 && !isTime(view.tokens[after - 1])
}

/** "will attend a meeting on Syria organised by France": one meeting, and France hosts it. */
function hostsJoined(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const gone = new Set<EventDraft>()
  const joined = drafts.map((draft): EventDraft => {
    if (draft.category !== 'CONSULT' || (draft.noun < 0 && draft.mode !== 'visit')) return draft
    const host = drafts.find((one) => one !== draft && isHosting(one, draft))
    if (!host) return draft
    gone.add(host)
    return { ...draft, hosts: [...draft.hosts, ...host.hosts, ...host.actors] }
  })
  return joined.filter((draft) => !gone.has(draft))
}

/** A participle on the meeting's own noun, or on the first of two nouns that are one ("a Paris meeting on Syria organised by"). */
const isHosting = (
  { category, clause, hosts, recipients }: EventDraft,
  meeting: EventDraft,
): boolean =>
  category === 'CONSULT' &&
  (hosts.length > 0 || /^(?:convene|chair)$/.test(clause?.lemma ?? '')) &&
  recipients.length === 0 &&
  clause !== null &&
  /^(?:participle|complement)$/.test(clause.link) &&
  clause.subjects.some((subject) => nounsOf(meeting).includes(subject))

const nounsOf = ({ clause, noun }: EventDraft): readonly number[] => [
  noun,
  ...(clause?.objects ?? []),
  ...(clause?.obliques ?? [])
    .filter(({ preposition }) => /^(?:in|to|for|at)$/.test(preposition))
    .map(({ head }) => head),
]
