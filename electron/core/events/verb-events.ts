/** Turns a clause into an event when its verb, with these arguments, names one. */
import type { Clause, PloverCategory, Span } from '../../../shared/model'
import { contentOf, spanOver, topicOf } from './clause-span'
import { turned, undoPassive } from './deep'
import type { EventDraft } from './draft'
import { hostileVerbs } from './lexicon/hostile'
import { verbEntries, type VerbEntry } from './lexicon/parse-lexicon'
import { peopleNouns } from './lexicon/object-classes'
import { complementOf, meets, obliquesWith, type Deep } from './needs'
import { participantsOf } from './participants'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { standingOf } from './status'

/** Tokens that a verb event spoke for, so that the nouns there are not read again. */
export interface VerbReading {
  readonly draft: EventDraft
  readonly used: readonly number[]
}

export function readVerb(view: SentenceView, clause: Clause): VerbReading | null {
  const token = view.tokens[clause.predicate]
  if (!token || clause.question || view.covering[clause.predicate]?.form === 'name') return null
  // "called it punishment for separatists" calls for nothing.
  if (
    clause.lemma === 'call' &&
    clause.objects.length > 0 &&
    !/^(?:for|on|upon|off|up)$/.test(lower(view.tokens[clause.predicate + 1]))
  )
    return null
  // "Russia-backed" describes; it tells no deed.
  if (/^[-–]/.test(token.text) || /^[-–]$/.test(view.tokens[clause.predicate - 1]?.text ?? ''))
    return null
  // In headlines "backs" may pass for a noun; with a subject and an object it is none.
  const taken =
    /^NNS?$/.test(token.xpos) &&
    clause.subjectFrom === 'own' &&
    clause.objects.length > 0 &&
    view.headed.has(clause.subjects[0] ?? -1)
  if (!taken && (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(token.upos) || !/^(?:VB|JJ)/.test(token.xpos)))
    return null
  const plain = undoPassive(view, clause)
  const other = /^VB[DN]$/.test(token.xpos) ? turned(view, plain) : null
  const first = bestEntry(view, clause, plain)
  const second = first && first.needs.length > 0 ? null : other && bestEntry(view, clause, other)
  const best = second ?? first
  const deep = second && other ? other : plain
  if (
    !best ||
    (second &&
      !second.needs.some((need) => need.kind === 'noun' && meets(view, clause, deep, need) > 0))
  )
    return null
  const told = standingOf(view, clause)
  const standing =
    told === 'actual' && deep.objects.some((object) => hasNo(view, object)) ? 'negated' : told
  if (standing === 'content' || (best.flags.has('negative') && standing !== 'negated')) return null
  const complement = complementOf(view, clause)
  const mentions = participantsOf(view, clause, deep, best, complement)
  const category = shiftCategory(best.category, complement)
  const noun =
    deep.objects.find(
      (object) => object > clause.predicate && view.headed.get(object) === undefined,
    ) ?? -1
  const isHost = best.flags.has('host')
  const isMediator = best.flags.has('mediator') && mentions.recipients.length > 0
  const actors = isHost || isMediator ? [] : mentions.actors
  const anyone = mentions.actors.length + mentions.recipients.length > 0
  const nameless = /^(?:AGREE|PROTEST|ASSAULT|COERCE|RETREAT|MOBILIZE)$/.test(category)
  if (!anyone && !nameless) return null
  if (
    !isTold(view, clause, category, mentions.actors.length, mentions.recipients.length) ||
    isDocument(view, clause)
  )
    return null
  const used = [clause.predicate, ...deep.objects, ...deep.obliques.map((oblique) => oblique.head)]
  const ends = [
    ...deep.subjects,
    ...deep.objects,
    ...deep.obliques.map((oblique) => oblique.head),
  ].filter((index) => Math.abs(index - clause.predicate) < 30)
  const own = ownTokens(view, clause)
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
      ...own,
      ...(complement && complement.predicate - clause.predicate < 12 ? [complement.predicate] : []),
    ]),
    content: whatOf(view, clause, deep, best, category, usesComplement(best) ? complement : null),
    confidence: Math.min(
      1,
      0.6 + 0.2 * view.sentence.quality + (best.flags.has('weak') ? -0.2 : 0.1),
    ),
    definite: noun >= 0 && category === 'CONSULT',
  }
  // The visitor is the actor, the one visited the recipient; a host stays a host.
  return { draft: isHost ? { ...draft, actors: mentions.recipients } : draft, used }
}

const usesComplement = (entry: VerbEntry): boolean =>
  entry.needs.some(
    (need) =>
      need.kind === 'complement' ||
      need.kind === 'infinitive' ||
      need.kind === 'participle' ||
      (need.kind === 'all' &&
        need.needs.some((one) => one.kind === 'complement' || one.kind === 'infinitive')),
  )

/** "reached no agreement". */
const hasNo = (view: SentenceView, object: number): boolean =>
  (view.children[object] ?? []).some((child) => /^(?:no|neither)$/.test(lower(view.tokens[child])))

/** Deeds that mean nothing without who did them; a passive ("was accused") may leave him out. */
function isTold(
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
  actors: number,
  recipients: number,
): boolean {
  if (actors > 0 || category === 'AGREE') return true
  // "opposition groups demanded that the president go": somebody did, though no one is named.
  const unnamed = clause.subjects.some((subject) =>
    peopleNouns.has(view.tokens[subject]?.lemma.toLowerCase() ?? ''),
  )
  if (unnamed && !/^(?:CONSULT|COOPERATE)$/.test(category)) return true
  if (recipients === 0) return false
  if (/^(?:CONSULT|COOPERATE)$/.test(category)) return recipients > 1
  return clause.passive || /^(?:ASSAULT|COERCE|AID|RETREAT|SANCTION|CONCEDE)$/.test(category)
}

/** "a resolution on Monday calling for a truce": the paper calls, not whoever the parser gave it to. */
function isDocument(view: SentenceView, clause: Clause): boolean {
  if (clause.finite || view.tokens[clause.predicate]?.xpos !== 'VBG') return false
  let at = clause.predicate - 1
  while (at > 0 && (view.timeAt[at] !== -1 || lower(view.tokens[at]) === 'on')) at--
  return /^(?:resolution|statement|letter|petition|motion|bill|appeal|demand|report|article|editorial|document|text|draft|declaration|communique|banner|leaflet)$/.test(
    view.tokens[at]?.lemma ?? '',
  )
}

/** Talks have a topic; what is asked for stands behind the verb's own preposition ("called for an immediate truce"), a charge behind "of", a blessing's matter behind "to"; else it is the object. */
function whatOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  category: PloverCategory,
  complement: Clause | null,
): Span | null {
  if (category === 'CONSULT')
    return clause.lemma === 'discuss'
      ? contentOf(view, clause, deep.objects, null)
      : topicOf(view, clause.predicate, ...deep.objects)
  const charge = category === 'ACCUSE' ? chargeOf(view, clause) : null
  if (charge) return charge
  if (
    category === 'ACCUSE' &&
    deep.objects.length > 0 &&
    !complement &&
    deep.objects.every((object) => view.headed.has(object))
  )
    return null
  const words = entry.needs.flatMap((need) =>
    need.kind === 'preposition' && need.of !== 'someone' && need.of !== 'place' ? [need.word] : [],
  )
  const given = deep.objects.some((object) =>
    /^(?:blessing|support|backing|approval|nod|consent|assent)$/.test(
      view.tokens[object]?.lemma ?? '',
    ),
  )
  const behind = [...words, ...(given ? ['to', 'for'] : [])]
    .flatMap((word) => obliquesWith(view, clause, deep, word))
    .filter((head) => view.timeAt[head] === -1)
  return contentOf(view, clause, behind.length > 0 ? behind : deep.objects, complement)
}

/** "accused of stalling": the clause behind "of". */
function chargeOf(view: SentenceView, clause: Clause): Span | null {
  const charge = view.sentence.clauses.find(
    (other) =>
      other.predicate > clause.predicate &&
      other.predicate - clause.predicate < 14 &&
      /^(?:of|for)$/.test(other.marker ?? lower(view.tokens[other.predicate - 1])) &&
      view.tokens[other.predicate]?.xpos === 'VBG',
  )
  return charge ? contentOf(view, clause, [], charge) : null
}

function ownTokens(view: SentenceView, clause: Clause): readonly number[] {
  return (view.children[clause.predicate] ?? []).filter(
    (child) =>
      /^(?:aux|advmod|obl:tmod|obl:unmarked|compound:prt)/.test(view.tokens[child]?.deprel ?? '') &&
      Math.abs(child - clause.predicate) < 5,
  )
}

function bestEntry(view: SentenceView, clause: Clause, deep: Deep): VerbEntry | null {
  const particles = clause.particle ? [clause.particle] : particlesAfter(view, clause)
  const names = [
    ...particles.map((particle) => `${clause.lemma}_${particle}`),
    ...(clause.particle ? [] : [clause.lemma]),
  ]
  let best: VerbEntry | null = null
  let bestScore = 0
  for (const name of names)
    for (const entry of verbEntries.get(name) ?? []) {
      const needed =
        entry.needs.length === 0
          ? 0.6
          : Math.max(...entry.needs.map((need) => meets(view, clause, deep, need)))
      const score = needed === 0 ? 0 : needed + (name.includes('_') ? 3 : 0)
      if (score > bestScore) [best, bestScore] = [entry, score]
    }
  return best
}

function particlesAfter(view: SentenceView, clause: Clause): readonly string[] {
  const found = (view.children[clause.predicate] ?? [])
    .filter(
      (child) =>
        child > clause.predicate &&
        /^(?:RP|RB|IN)$/.test(view.tokens[child]?.xpos ?? '') &&
        child - clause.predicate < 6,
    )
    .map((child) => lower(view.tokens[child]))
  const next = lower(view.tokens[clause.predicate + 1])
  return [
    ...new Set([
      ...found,
      ...(/^(?:out|up|off|down|back|over|away|for|by|aside|in)$/.test(next) ? [next] : []),
      ...clause.obliques.map((o) => o.preposition.split(' ')[0] ?? ''),
    ]),
  ].filter((word) => /^(?:out|up|off|down|back|over|away|aside|in|dead|at|forward)$/.test(word))
}

/** To vow or promise something hostile is to threaten. */
function shiftCategory(category: PloverCategory, complement: Clause | null): PloverCategory {
  return category === 'AGREE' && complement && hostileVerbs.has(complement.lemma)
    ? 'THREATEN'
    : category
}

function modeOf(view: SentenceView, clause: Clause, category: PloverCategory): string | null {
  if (category !== 'CONSULT') return null
  const words = clause.obliques
    .map(
      (oblique) => `${prepositionBefore(view, oblique.head)} ${lower(view.tokens[oblique.head])}`,
    )
    .join(' ')
  if (/by (?:tele)?phone|by video|over the phone|on the (?:tele)?phone|in calls?/.test(words))
    return 'phone'
  if (
    /(?:margins|sidelines) /.test(words) ||
    /\bon the (?:margins|sidelines)\b/.test(
      view.article.text.slice(view.sentence.start, view.sentence.end),
    )
  )
    return 'multilateral'
  return null
}
