/** Turns a clause into an event when its verb, with these arguments, names one. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { contentOf, spanOver } from './clause-span'
import type { EventDraft } from './draft'
import { speechVerbs } from './lexicon/cues'
import { hostileVerbs } from './lexicon/hostile'
import { verbEntries, type VerbEntry } from './lexicon/parse-lexicon'
import { peopleNouns } from './lexicon/object-classes'
import { complementOf, meets, obliquesWith, type Deep } from './needs'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { actorsOf, peopleUnder, unique, withConjuncts } from './who'

/** Tokens that a verb event spoke for, so that the nouns there are not read again. */
export interface VerbReading {
  readonly draft: EventDraft
  readonly used: readonly number[]
}

export function readVerb(view: SentenceView, clause: Clause): VerbReading | null {
  const token = view.tokens[clause.predicate]
  if (!token || clause.question || view.covering[clause.predicate]?.form === 'name') return null
  if (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(token.upos) || !/^(?:VB|JJ)/.test(token.xpos)) return null
  const deep = undoPassive(view, clause)
  const best = bestEntry(view, clause, deep)
  if (!best) return null
  const standing = standingOf(view, clause)
  if (standing === 'content') return null
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
  if (!anyone && category !== 'AGREE') return null
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
    content: contentOf(view, clause, deep.objects, complement),
    confidence: Math.min(
      1,
      0.6 + 0.2 * view.sentence.quality + (best.flags.has('weak') ? -0.2 : 0.1),
    ),
    definite: noun >= 0 && category === 'CONSULT',
  }
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

/** Subjects become objects of a passive; "brokered … by Russia" counts as one however it was parsed. */
function undoPassive(view: SentenceView, clause: Clause): Deep {
  const agents = clause.agents.length > 0 ? clause.agents : agentsBehind(view, clause)
  const participle = view.tokens[clause.predicate]?.xpos === 'VBN'
  // "is opposed to", "were engaged in" only look passive.
  const stative =
    agents.length === 0 && clause.passive && /^(?:engage|oppose|involve|commit)$/.test(clause.lemma)
  const passive =
    (clause.passive && !stative) ||
    (agents.length > 0 && participle) ||
    (clause.link === 'participle' && participle && !stative)
  if (!passive && agents.length === 0)
    return {
      subjects: subjectsOf(view, clause),
      objects: [...objectsOf(view, clause), ...clause.indirect],
      obliques: clause.obliques,
    }
  const objects = clause.subjects.length > 0 ? clause.subjects : nounBefore(view, clause)
  return {
    subjects: agents,
    objects: [...objects, ...clause.objects],
    obliques: clause.obliques.filter((oblique) => !agents.includes(oblique.head)),
  }
}

/** The parser may miss a subject, or take "on Friday" for one: the phrase just before a finite verb is one. */
function subjectsOf(view: SentenceView, clause: Clause): readonly number[] {
  const named = clause.subjects.filter((subject) => view.timeAt[subject] === -1)
  if (named.length > 0 || !/^(?:VB[DPZ]|MD)$/.test(finiteTag(view, clause))) return named
  let at = clause.predicate - 1
  while (at >= 0 && isBetween(view, at)) at--
  const mention = view.covering[at]
  if (mention && mention.use !== 'modifier' && mention.last === at)
    return [mention.head, ...conjunctsBefore(view, mention)]
  return /^(?:NOUN|PROPN|PRON)$/.test(view.tokens[at]?.upos ?? '') && !isAfterPreposition(view, at)
    ? [at]
    : []
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
  return before !== undefined && /^(?:ADP|SCONJ|VERB)$/.test(before.upos)
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
  const named = clause.objects.filter((object) => view.timeAt[object] === -1)
  if (
    named.length > 0 ||
    (clause.complement !== null &&
      view.tokens[view.sentence.clauses[clause.complement]?.predicate ?? -1]?.upos === 'VERB')
  )
    return named
  let at = clause.predicate + 1
  while (at < view.tokens.length && (view.tokens[at]?.upos === 'ADV' || view.timeAt[at] !== -1))
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

function conjunctsBefore(view: SentenceView, mention: Mention): readonly number[] {
  const joint = view.tokens[mention.first - 1]
  if (!joint || !/^(?:and|,)$/i.test(joint.text)) return []
  const other = view.covering[mention.first - 2]
  return other && other.last === mention.first - 2 && other.use !== 'modifier' ? [other.head] : []
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

interface Participants {
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
}

function participantsOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  complement: Clause | null,
): Participants {
  const people = (heads: readonly number[]): readonly Mention[] =>
    heads.flatMap((head) => actorsOf(view, head))
  const actors = unique(
    deep.subjects
      .flatMap((subject) => withConjuncts(view, subject))
      .flatMap((subject) => actingAt(view, clause, subject)),
  )
  const recipients: Mention[] = []
  for (const source of entry.recipients) {
    if (source === 'obj' || source === 'iobj')
      recipients.push(...people(source === 'obj' ? deep.objects : clause.indirect))
    else if (source === 'within') {
      for (const object of deep.objects)
        if (people([object]).length === 0) recipients.push(...peopleUnder(view, object))
    } else if (source === 'comp') {
      if (complement && complement.subjectFrom !== 'none')
        recipients.push(
          ...people(complement.subjects.filter((subject) => subject > clause.predicate)),
        )
    } else
      recipients.push(
        ...obliquesWith(view, clause, deep, source).flatMap((head) =>
          entry.category === 'CONSULT' ? actorsOf(view, head) : peopleUnder(view, head),
        ),
      )
    if (hostile.has(entry.category)) recipients.push(...placesAt(view, clause, deep, source))
  }
  // "agreed to work with X", "offered to hand Y over to X": whom the promise concerns stands in the complement.
  if (
    recipients.length === 0 &&
    complement &&
    /^(?:AGREE|REJECT|THREATEN|REQUEST)$/.test(entry.category)
  )
    recipients.push(...peopleInComplement(view, complement))
  if (recipients.length === 0 && entry.category === 'PROTEST')
    recipients.push(...protestTargets(view, clause))
  // "alongside his counterpart", "together with Britain": they act too.
  const together = deep.obliques
    .filter((oblique) => /^(?:together with|along with|alongside)/.test(oblique.preposition))
    .map((oblique) => oblique.head)
  const ids = new Set(actors.map((actor) => actor.id))
  return {
    actors: unique([...actors, ...people(together)]),
    recipients: unique(recipients).filter((mention) => !ids.has(mention.id)),
  }
}

/** "Uganda said it had paid", "the Serbs said their forces withdrew": a pronoun nobody has resolved is the speaker. */
function actingAt(view: SentenceView, clause: Clause, subject: number): readonly Mention[] {
  const found = actorsOf(view, subject)
  if (found.length > 0) return found
  const token = view.tokens[subject]
  const owned =
    (view.children[subject] ?? []).some((child) => view.tokens[child]?.xpos === 'PRP$') &&
    peopleNouns.has(token?.lemma ?? '')
  if (!owned && !/^(?:it|they|he|she)$/.test(lower(token))) return []
  const speech = speechAbove(view, clause)
  if (!speech || speech.predicate > subject) return []
  const speakers = subjectsOf(view, speech)
    .flatMap((one) => withConjuncts(view, one))
    .flatMap((one) => actorsOf(view, one))
  return speakers.length === 1 || /^(?:they)$/.test(lower(token)) || owned ? speakers : []
}

/** The speech clause a clause is the content of. */
export function speechAbove(view: SentenceView, clause: Clause): Clause | null {
  const { clauses } = view.sentence
  let at: Clause | undefined = clause
  for (let step = 0; at && step < 5; step++) {
    const parent: Clause | undefined = at.parent === null ? undefined : clauses[at.parent]
    if (
      parent &&
      speechVerbs.has(parent.lemma) &&
      (at.link === 'complement' ||
        at.link === 'adverbial' ||
        parent.complement === clauses.indexOf(at))
    )
      return parent
    if (at.link !== 'conjunct' && at.link !== 'complement') return null
    at = parent
  }
  return null
}

/** A town shelled, blockaded or cut off is also whom it was done to. */
function placesAt(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  source: string,
): readonly Mention[] {
  const heads =
    source === 'obj'
      ? deep.objects
      : /^(?:comp|iobj)$/.test(source)
        ? []
        : source === 'within'
          ? deep.objects
              .flatMap((object) => view.children[object] ?? [])
              .filter((child) => /^nmod|^compound/.test(view.tokens[child]?.deprel ?? ''))
          : obliquesWith(view, clause, deep, source)
  return heads.flatMap((head) => {
    const mention = view.headed.get(head)
    return mention && /^(?:place|facility)$/.test(mention.kind) ? [mention] : []
  })
}

const hostile = new Set<PloverCategory>(['ASSAULT', 'COERCE', 'SANCTION', 'CONCEDE'])

function peopleInComplement(view: SentenceView, complement: Clause): readonly Mention[] {
  const objects = [...complement.objects, ...complement.indirect]
  const direct = objects.flatMap((head) => actorsOf(view, head))
  if (direct.length > 0) return direct
  const obliques = complement.obliques
    .filter((oblique) => /^(?:with|to|against|from|for|on|into)$/.test(oblique.preposition))
    .flatMap((oblique) => peopleUnder(view, oblique.head))
  if (obliques.length > 0) return obliques
  const under = objects.flatMap((object) => peopleUnder(view, object))
  if (under.length > 0) return under
  const next = complementOf(view, complement)
  return next ? peopleInComplement(view, next) : []
}

/** "staged a march to demand reforms by the president", "rioted, calling for his removal": whom a protest is against. */
function protestTargets(view: SentenceView, clause: Clause): readonly Mention[] {
  const self = view.sentence.clauses.indexOf(clause)
  return view.sentence.clauses
    .filter(
      (other) =>
        other.predicate > clause.predicate &&
        other.predicate - clause.predicate < 20 &&
        (other.parent === self || /^(?:call|demand)$/.test(other.lemma)) &&
        /^(?:demand|protest|call|denounce|oppose|overthrow|oust|seek|condemn|urge|press)$/.test(
          other.lemma,
        ),
    )
    .flatMap((other) => [
      ...other.objects,
      ...other.obliques
        .filter((one) => /^(?:for|against|on|at|over)$/.test(one.preposition))
        .map((one) => one.head),
    ])
    .flatMap((head) => peopleUnder(view, head))
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
