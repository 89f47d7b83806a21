/** Turns a noun that names an event ("Kerry's meeting with Lavrov", "talks between A and B") into one, when it says who took part. */
import type { Clause, Mention } from '../../../shared/model'
import { spanOver, topicOf, trimmed } from './clause-span'
import type { EventDraft } from './draft'
import { speechVerbs } from './lexicon/cues'
import type { NounEntry } from './lexicon/parse-lexicon'
import { concernedBy, entryAt } from './noun-entry'
import { isDatedAndPlaced, isLocated, isSingular } from './noun-place'
import { addressed, adjunct, attendants, isBackFrom, onTour, visitors } from './attendants'
import { meantBy, partiesBy, victimsOf } from './noun-parties'
import { carriersOf } from './noun-carriers'
import { clauseAbove, isUnderWay, nounStanding } from './noun-standing'
import {
  lower,
  phraseOf,
  prepositionBefore,
  referent,
  subtreeOf,
  type SentenceView,
} from './sentence-view'
import { standingOf } from './status'
import { canAct, unique } from './who'

/** Reads every event noun that no verb has spoken for. */
export function readNouns(view: SentenceView, used: ReadonlySet<number>): readonly EventDraft[] {
  return view.tokens.flatMap((token, index) => {
    if (token.upos !== 'NOUN' || used.has(index)) return []
    const entry = entryAt(view, index)
    if (!entry || view.covering[index]?.form === 'name' || isInsideNoun(view, index)) return []
    if (isDefined(view, index)) return []
    const draft = readNoun(view, index, entry)
    return draft ? [draft] : []
  })
}

/** "The 2012 summit was the fourth summit of the bloc": told by its subject already. */
const isDefined = (view: SentenceView, index: number): boolean =>
  view.sentence.clauses.some(
    ({ predicate, subjects }) =>
      predicate === index &&
      subjects.some((one) => view.tokens[one]?.lemma === view.tokens[index]?.lemma),
  )

/** "peace talks committee", "meeting room": the noun only describes another. */
function isInsideNoun(view: SentenceView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (/^compound/.test(view.tokens[index]?.deprel ?? '')) return true
  return (
    next !== undefined &&
    /^(?:NOUN|PROPN)$/.test(next.upos) &&
    view.timeAt[index + 1] === -1 &&
    next.head !== index
  )
}

function readNoun(view: SentenceView, index: number, entry: NounEntry): EventDraft | null {
  const clause = clauseAbove(view, index)
  const carried = carriersOf(view, index, clause)
  const isCarried = carried.givers.length > 0
  const told = nounStanding(view, index, clause)
  const standing = isCarried && clause && told === 'content' ? standingOf(view, clause) : told
  if (standing === 'content') return null
  const owned = ownersOf(view, index, entry)
  const actors = unique([
    ...entry.actors.flatMap((source) => partiesBy(view, index, source)),
    ...owned.actors,
    ...carried.givers,
  ])
  const recipients = unique([
    ...victimsOf(view, index),
    ...owned.recipients,
    ...carried.bearers,
    ...entry.recipients.flatMap((source) => partiesBy(view, index, source, concernedBy(entry))),
  ]).filter((one) => !actors.some((actor) => actor.id === one.id))
  if (recipients.length === 0 && /^(?:THREATEN|REJECT)$/.test(entry.category))
    recipients.push(...meantBy(view, index, actors))
  const preposition = prepositionBefore(view, index)
  const attends =
    entry.category === 'CONSULT' ||
    (/^(?:SUPPORT|REQUEST|PROTEST)$/.test(entry.category) && preposition === 'in')
  const between = partiesBy(view, index, 'between').length > 1
  const there =
    attends &&
    clause &&
    !between &&
    (adjunct.test(preposition) ||
      isBackFrom(preposition, clause) ||
      (isSingular(view, index) && /^(?:walk|storm)$/.test(clause.lemma)))
      ? attendants(view, clause, index)
      : []
  const present =
    there.length > 0
      ? there
      : [...visitors(view, index), ...(attends ? onTour(view, clause, index) : [])]
  // "In a letter to the council, the minister warned": written by who speaks by it.
  const isBy = there.length > 0 || speaks(clause, index)
  if (entry.flags.has('attended') && !(isBy && recipients.length > 0)) return null
  const heard =
    clause && there.length > 0 && actors.length + recipients.length === 0
      ? addressed(view, clause, index)
      : []
  const all = unique([...present, ...heard, ...actors])
  const struck = entry.category === 'ASSAULT' && isDatedAndPlaced(view, index)
  if (all.length + recipients.length === 0 && !struck) return null
  if (isUngiven(view, index, clause, all.length, recipients.length)) return null
  if (
    entry.flags.has('symmetric') &&
    all.length + recipients.length < 2 &&
    present.length === 0 &&
    !isSingular(view, index)
  )
    return null
  if (
    /^(?:AGREE|COOPERATE|SUPPORT)$/.test(entry.category) &&
    (all.length === 0 || (entry.category !== 'SUPPORT' && all.length < 2)) &&
    !isCarried &&
    !isOneSided(entry, clause, all.length, recipients.length)
  )
    return null
  if (
    !/^(?:CONSULT|AGREE|COOPERATE|SUPPORT)$/.test(entry.category) &&
    ((all.length === 0 &&
      !struck &&
      !isSuffered(view, index, entry, recipients) &&
      !isUnderWay(index, entry, clause, recipients)) ||
      (!between && isVague(view, index) && !isUnderWay(index, entry, clause, recipients)))
  )
    return null
  // A bare "invasion" says nothing of when or where: it is no news.
  const bothNamed = all.length > 0 && recipients.some(canAct)
  if (
    /^(?:ASSAULT|COERCE|MOBILIZE)$/.test(entry.category) &&
    !between &&
    !bothNamed &&
    !isLocated(view, index)
  )
    return null
  const [first, last] = subtreeOf(view, index)
  const tokens = [...all, ...recipients]
    .filter((one) => one.sentence === view.sentence.index)
    .map((one) => one.head)
    .filter((head) => Math.abs(head - index) < 30)
  return {
    view,
    clause,
    category: entry.category,
    mode: modeOf(view, index, entry),
    status: standing,
    trigger: index,
    noun: index,
    actors: all,
    recipients,
    hosts: [],
    mediators: [],
    span: spanOver(view, index, tokens),
    content:
      entry.category === 'CONSULT'
        ? /^(?:handshake|encounter|visit|trip)$/.test(view.tokens[index]?.lemma ?? '')
          ? null
          : topicOf(view, index)
        : trimmed(view, Math.max(first, index + 1), last),
    confidence: 0.55 + 0.2 * view.sentence.quality,
    definite: /^(?:the|these|those|this)$/.test(lower(view.tokens[phraseOf(view, index)[0]])),
  }
}

/** "A letter from the envoy to the council said". */
const speaks = (clause: Clause | null, index: number): boolean =>
  clause?.subjects.includes(index) === true && speechVerbs.has(clause.lemma)

/** "the extradition by Chad of a Kenyan", "a Polish offer to Ghana was made": one does it, the other has it done. */
const isOneSided = (
  { category, flags }: NounEntry,
  clause: Clause | null,
  actors: number,
  others: number,
): boolean =>
  !flags.has('symmetric') &&
  actors > 0 &&
  others > 0 &&
  (category === 'COOPERATE' ||
    /^(?:make|announce|repeat|renew|give|unveil|extend)$/.test(clause?.lemma ?? ''))

/** "Lind's murder" was done to her, "Chad's arrest of two spies" by Chad: where the noun's entry leaves open whose it is. */
function ownersOf(
  view: SentenceView,
  index: number,
  { actors, recipients }: NounEntry,
): { readonly actors: readonly Mention[]; readonly recipients: readonly Mention[] } {
  const open = recipients.includes('of') && !actors.includes('poss')
  const owners = open ? partiesBy(view, index, 'poss') : []
  const suffered =
    partiesBy(view, index, 'of').length === 0 &&
    owners.every((one) => /^(?:person|group)$/.test(referent(view, one).kind))
  return suffered ? { actors: [], recipients: owners } : { actors: owners, recipients: [] }
}

/** "US aid to Egypt is debated": given it is only where it arrives. */
const isUngiven = (
  view: SentenceView,
  index: number,
  clause: Clause | null,
  givers: number,
  takers: number,
): boolean =>
  (/^(?:grant|gift|donation)$/.test(view.tokens[index]?.lemma ?? '') && takers === 0) ||
  (/^(?:aid|assistance)$/.test(view.tokens[index]?.lemma ?? '') &&
    (givers === 0 ||
      takers === 0 ||
      !clause?.subjects.includes(index) ||
      !/^(?:arrive|reach|total|amount|continue|flow|resume|pour|begin)$/.test(clause.lemma)))

/** "the shelling of Goma last week", "Saturday's raid on a depot near Agadez": whom it was done to, or where, is told. */
const isSuffered = (
  view: SentenceView,
  index: number,
  entry: NounEntry,
  recipients: readonly Mention[],
): boolean =>
  /^(?:ASSAULT|COERCE|RETREAT|SANCTION)$/.test(entry.category) &&
  recipients.some(canAct) &&
  isLocated(view, index)

/** "attacks on civilians" in general: a bare plural with nobody before it. */
function isVague(view: SentenceView, index: number): boolean {
  const [first] = phraseOf(view, index)
  return view.tokens[index]?.xpos === 'NNS' && first === index
}

function modeOf(view: SentenceView, index: number, entry: NounEntry): string | null {
  const before = view.tokens
    .slice(Math.max(0, index - 4), index)
    .map((token) => lower(token))
    .join(' ')
  if (entry.category === 'CONSULT' && /\b(?:telephone|phone|video)$/.test(before)) return 'phone'
  if (/\b(?:press|news)$/.test(before)) return 'press'
  if (/\b(?:air|aerial|drone)$/.test(before)) return 'aerial'
  return entry.mode
}
