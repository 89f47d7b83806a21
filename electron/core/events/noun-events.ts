/** Turns a noun that names an event ("Kerry's meeting with Lavrov", "talks between A and B") into one, when it says who took part. */
import type { Clause, EventStatus, Mention } from '../../../shared/model'
import { spanOver, topicOf, trimmed } from './clause-span'
import { subjectsOf } from './deep'
import type { EventDraft } from './draft'
import { nounEntries, type NounEntry } from './lexicon/parse-lexicon'
import { lower, phraseOf, prepositionBefore, subtreeOf, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { speechAbove } from './participants'
import { actorsOf, modifiersOf, unique, withConjuncts } from './who'
import { speechVerbs } from './lexicon/cues'

/** Reads every event noun that no verb has spoken for. */
export function readNouns(view: SentenceView, used: ReadonlySet<number>): readonly EventDraft[] {
  return view.tokens.flatMap((token, index) => {
    if (token.upos !== 'NOUN' || used.has(index)) return []
    const entry =
      nounEntries.get(token.lemma.toLowerCase()) ?? nounEntries.get(token.text.toLowerCase())
    if (!entry || view.covering[index]?.form === 'name' || isInsideNoun(view, index)) return []
    const draft = readNoun(view, index, entry)
    return draft ? [draft] : []
  })
}

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
  const standing = nounStanding(view, index, clause)
  if (standing === 'content') return null
  const actors = unique(entry.actors.flatMap((source) => from(view, index, source)))
  const recipients = unique(entry.recipients.flatMap((source) => from(view, index, source))).filter(
    (one) => !actors.some((actor) => actor.id === one.id),
  )
  const preposition = prepositionBefore(view, index)
  const attends =
    entry.category === 'CONSULT' || (entry.category === 'SUPPORT' && preposition === 'in')
  const between = from(view, index, 'between').length > 1
  const present =
    attends && clause && !between && adjunct.test(preposition)
      ? attendants(view, clause, index)
      : []
  const all = unique([...present, ...actors])
  if (all.length + recipients.length === 0) return null
  if (
    entry.flags.has('symmetric') &&
    all.length + recipients.length < 2 &&
    present.length === 0 &&
    !isSingular(view, index)
  )
    return null
  if (
    /^(?:AGREE|COOPERATE|SUPPORT)$/.test(entry.category) &&
    (all.length === 0 || (entry.category !== 'SUPPORT' && all.length < 2))
  )
    return null
  if (
    !/^(?:CONSULT|AGREE|COOPERATE|SUPPORT)$/.test(entry.category) &&
    (all.length === 0 || isVague(view, index))
  )
    return null
  // A bare "invasion" says nothing of when or where: it is no news.
  if (/^(?:ASSAULT|COERCE|MOBILIZE)$/.test(entry.category) && !isLocated(view, index)) return null
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
        ? topicOf(view, index)
        : trimmed(view, Math.max(first, index + 1), last),
    confidence: 0.55 + 0.2 * view.sentence.quality,
    definite: /^(?:the|these|those|this)$/.test(lower(view.tokens[phraseOf(view, index)[0]])),
  }
}

const adjunct = /^(?:after|at|during|in|following|amid|on the (?:margins|sidelines) of)$/

/** A time or a place in the noun's own phrase. */
function isLocated(view: SentenceView, index: number): boolean {
  const [first, last] = subtreeOf(view, index)
  return (
    view.tokens.some(
      (_, at) =>
        at >= first &&
        at <= last &&
        (view.timeAt[at] !== -1 || view.covering[at]?.kind === 'place'),
    ) || view.tokens[index + 1]?.lemma === 'on'
  )
}

/** Who is there when something is said or done "after a meeting": the subject of the clause, and those beside him. */
function attendants(view: SentenceView, clause: Clause, index: number): readonly Mention[] {
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
  const subjects = subjectsOf(view, clause)
    .flatMap((subject) => withConjuncts(view, subject))
    .flatMap((head) => actorsOf(view, head))
  const people = subjects.filter(
    (one) => one.kind === 'person' || one.form === 'pronoun' || !speechVerbs.has(clause.lemma),
  )
  const beside = besideSubject(view, clause)
  // "asserted there was progress after a meeting": who asserts was there.
  const speech = people.length === 0 ? speechAbove(view, clause) : null
  const speakers = speech
    ? subjectsOf(view, speech)
        .flatMap((subject) => withConjuncts(view, subject))
        .flatMap((head) => actorsOf(view, head))
        .filter((one) => one.kind === 'person')
    : []
  return unique([...people, ...speakers, ...(people.length > 0 ? beside : [])])
}

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

/** Participants by one source: the possessor, the words before the noun, or a preposition after it. */
function from(view: SentenceView, index: number, source: string): readonly Mention[] {
  if (source === 'poss' || source === 'mod') {
    const [first] = phraseOf(view, index)
    const found = modifiersOf(view, index, null).filter(
      (mention) => mention.first >= first && mention.last < index,
    )
    return found.filter((mention) => isPossessor(view, mention) === (source === 'poss'))
  }
  const found: Mention[] = []
  for (let at = index + 1; at < view.tokens.length && at < index + 40; at++) {
    if (lower(view.tokens[at]) !== source || !belongs(view, at, index)) continue
    const head = headAfter(view, at)
    if (head < 0) continue
    const heads = withConjuncts(view, head)
    found.push(...heads.flatMap((one) => actorsOf(view, one)))
    if (source === 'between' && heads.length < 2) found.push(...pairAfter(view, head))
  }
  return found
}

const isPossessor = (view: SentenceView, mention: Mention): boolean =>
  /^['’]s?$/.test(view.tokens[mention.last + 1]?.text ?? '') ||
  view.tokens[mention.head]?.xpos === 'PRP$'

/** A preposition belongs to the noun when its phrase hangs on it, or when only the noun's own words stand between. */
function belongs(view: SentenceView, preposition: number, index: number): boolean {
  const phrase = view.tokens[preposition]?.head ?? -1
  const above = view.tokens[phrase]?.head ?? -1
  if (above === index) return true
  if (above >= 0 && above < index && view.tokens[index]?.head === above && preposition - index <= 4)
    return true
  for (let at = index + 1; at < preposition; at++) {
    const token = view.tokens[at]
    const chain =
      view.timeAt[at] !== -1 ||
      /^(?:in|on|at|of|,)$/.test(lower(token)) ||
      /^(?:PROPN|DET|ADJ|NOUN|ADV|NUM)$/.test(token?.upos ?? '')
    if (!chain || preposition - index > 7) return false
  }
  return (
    (/^(?:between|with|by|among)$/.test(lower(view.tokens[preposition])) &&
      !/^(?:VERB|AUX)$/.test(view.tokens[above]?.upos ?? '')) ||
    preposition === index + 1
  )
}

function headAfter(view: SentenceView, preposition: number): number {
  const head = view.tokens[preposition]?.head ?? -1
  if (head > preposition)
    return view.headed.has(head) || !view.covering[head]
      ? head
      : (view.covering[head]?.head ?? head)
  for (let at = preposition + 1; at < Math.min(view.tokens.length, preposition + 8); at++)
    if (view.headed.has(at) && view.headed.get(at)?.use !== 'modifier') return at
  return -1
}

/** "between A and B" with B parsed elsewhere. */
function pairAfter(view: SentenceView, head: number): readonly Mention[] {
  const first = view.headed.get(head)
  for (let at = (first?.last ?? head) + 1; at < Math.min(view.tokens.length, head + 12); at++) {
    if (lower(view.tokens[at]) !== 'and') continue
    for (let next = at + 1; next < Math.min(view.tokens.length, at + 9); next++) {
      const mention = view.headed.get(next)
      if (mention && mention.use !== 'modifier') return [mention]
      if (view.tokens[next]?.upos === 'VERB') return []
    }
  }
  return []
}

export function clauseAbove(view: SentenceView, index: number): Clause | null {
  const byPredicate = new Map(view.sentence.clauses.map((clause) => [clause.predicate, clause]))
  for (let at = index, step = 0; at >= 0 && step < 40; at = view.tokens[at]?.head ?? -1, step++) {
    const clause = byPredicate.get(at)
    if (clause && at !== index) return clause
  }
  return null
}

const wishing =
  /^(?:call|demand|seek|want|urge|propose|hope|need|request|avoid|prevent|reject|oppose|plan|threaten|consider|discuss|suggest|offer|ask|press|push|require|support|back|favour|favor|relaunch|resume|revive|cancel|postpone|suspend|refuse|deny|rule|fear|predict|aim|work|try|agree|prepare|schedule|warn|promise|vow|boycott|investigate|risk)$/

/** A noun under "called for" or "ahead of" is not told as having happened. */
function nounStanding(
  view: SentenceView,
  index: number,
  clause: Clause | null,
): EventStatus | 'content' {
  const preposition = prepositionBefore(view, index)
  const determiner = lower(view.tokens[phraseOf(view, index)[0]])
  if (
    /^(?:no|any|every|each|another|further|more|such|fresh|possible|potential|future|new)$/.test(
      determiner,
    )
  )
    return 'content'
  if (
    /^(?:before|ahead of|for|against|without|towards?|to|into|until|than|like|as)$/.test(
      preposition,
    )
  )
    return 'content'
  const above = view.tokens[view.tokens[index]?.head ?? -1]
  if (
    above &&
    above.upos === 'NOUN' &&
    /^(?:chance|possibility|threat|call|demand|risk|prospect|hope|plan|request|proposal|relaunch|resumption|date|idea|fear|possibility|need|preparation|offer|failure|lack|absence|ban|goal|end|start|likelihood|attempt|round|rounds)$/.test(
      above.lemma,
    )
  )
    return above.lemma.startsWith('round') ? 'actual' : 'content'
  if (!clause) return 'content'
  const direct = clause.objects.includes(index) || clause.subjects.includes(index)
  if (direct && wishing.test(clause.lemma)) return 'content'
  const standing = standingOf(view, clause)
  if (standing === 'negated' && !direct) return 'actual'
  return standing
}

const isSingular = (view: SentenceView, index: number): boolean => view.tokens[index]?.xpos === 'NN'

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
