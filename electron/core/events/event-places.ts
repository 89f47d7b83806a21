/** Finds the places of an event in its own clause, and the place of the report's scene for what is told as happening "here". */
import type { Article, Clause, Mention, Sentence } from '../../../shared/model'
import type { EventDraft } from './draft'
import { phraseInWhich } from './in-which'
import { lower, prepositionBefore, reaches, referent, type SentenceView } from './sentence-view'
import { isPlace } from './needs'

const placing =
  /^(?:in|at|near|outside|inside|around|across|over|off|on|from|into|to|toward|towards|out of|of|along|throughout|through|within|outside of|close to|north of|south of|east of|west of)$/

/** Places told in the event's own clause or noun phrase. */
export function ownPlaces(draft: EventDraft): readonly Mention[] {
  const { view, clause, trigger } = draft
  const found: Mention[] = []
  const taken = new Set(
    [...draft.actors, ...draft.recipients, ...draft.hosts, ...draft.mediators].map((one) => one.id),
  )
  for (const mention of view.mentions) {
    if (taken.has(mention.id) && mention.use !== 'place') continue
    if (!isPlaceMention(view, mention) || isAdjective(view, mention)) continue
    if (isInTopic(draft, mention)) continue
    const preposition = prepositionBefore(view, mention.head)
    const belongs = placeBelongs(view, draft, clause, mention, preposition, trigger)
    if (belongs) found.push(mention)
  }
  if (found.length > 0) return found
  const inWhich = placesInWhich(draft)
  return inWhich.length > 0 ? inWhich : subjectPlaces(draft)
}

/** Towns of "the raid near Agadez, in which 15 soldiers died". */
function placesInWhich({ view, clause, noun, trigger }: EventDraft): readonly Mention[] {
  const phrase = clause && noun !== trigger ? phraseInWhich(view, clause) : null
  if (!phrase) return []
  return view.mentions.filter(
    (mention) =>
      mention.first >= phrase[0] &&
      mention.last <= phrase[1] &&
      referent(view, mention).kind === 'place' &&
      /^(?:in|at|near|outside)$/.test(prepositionBefore(view, mention.head)),
  )
}

/** "rebels in the suburb of Daraya agreed": where those who act are said to be, when nobody is named and nothing else is told. */
function subjectPlaces(draft: EventDraft): readonly Mention[] {
  const { view, clause } = draft
  if (!clause || draft.noun === draft.trigger || draft.actors.length > 0) return []
  return view.mentions.filter(
    (mention) =>
      (mention.kind === 'place' || (mention.kind === 'country' && mention.use === 'place')) &&
      /^(?:in|at|of|throughout|across)$/.test(prepositionBefore(view, mention.head)) &&
      view.tokens[mention.head]?.deprel.startsWith('nmod') === true &&
      clause.subjects.some(
        (subject) => reaches(view, mention.head, subject) && !reaches(view, subject, mention.head),
      ) &&
      mention.start < (view.tokens[clause.predicate]?.start ?? 0),
  )
}

/** "pulled out of talks on the filling of the Nile dam": inside what the talks are about. */
function isInTopic({ view, trigger, category }: EventDraft, { head }: Mention): boolean {
  let at = view.tokens[head]?.head ?? -1
  for (let step = 0; at >= 0 && at !== trigger && step < 12; step++) {
    // "fired on a trawler off the island": what is struck is no topic.
    const isStruck = category === 'ASSAULT' && view.tokens[at]?.head === trigger
    const about =
      !isStruck &&
      (view.children[at] ?? []).some(
        (child) =>
          view.tokens[child]?.deprel === 'case' &&
          /^(?:on|over|about)$/.test(lower(view.tokens[child])),
      )
    if (about && head - at <= 8 && at < head) return true
    at = view.tokens[at]?.head ?? -1
  }
  return false
}

/** "German journalists", "northern German city": a country's adjective is no place, but before "border" and "soil". */
function isAdjective(view: SentenceView, mention: Mention): boolean {
  // "Gulf Arab countries"
  const last = view.tokens[mention.last]
  if (mention.kind === 'place' && last?.upos === 'ADJ' && last.deprel === 'amod') return true
  if (mention.use !== 'modifier' || mention.kind !== 'country') return false
  return !/^(?:border|territory|soil|side)$/.test(view.tokens[mention.last + 1]?.lemma ?? '')
}

function isPlaceMention(view: SentenceView, mention: Mention): boolean {
  const known = referent(view, mention)
  if (known.kind === 'place' || known.kind === 'facility')
    return mention.use !== 'actor' || known.kind === 'facility'
  return known.kind === 'country' && (mention.use === 'place' || isPlace(view, mention.head))
}

function placeBelongs(
  view: SentenceView,
  draft: EventDraft,
  clause: Clause | null,
  mention: Mention,
  preposition: string,
  trigger: number,
): boolean {
  const country = referent(view, mention).kind === 'country'
  // "a Paris meeting": the place stands before the noun.
  if (
    !country &&
    mention.use !== 'actor' &&
    draft.noun >= 0 &&
    mention.last < draft.noun &&
    draft.noun - mention.last <= 2 &&
    view.tokens[mention.last + 1]?.xpos !== 'POS'
  )
    return reaches(view, mention.head, draft.noun) || mention.last + 1 === draft.noun
  if (
    !placing.test(preposition) ||
    (country &&
      /^(?:of|from|on|to|with)$/.test(preposition) &&
      !/^(?:RETREAT|MOBILIZE)$/.test(draft.category))
  ) {
    // "seized the town", "the Syrian border town of Jarabulus": the object is the place.
    const object =
      clause !== null &&
      !country &&
      clause.objects.some(
        (one) => one === mention.head || (reaches(view, mention.head, one) && preposition === 'of'),
      )
    // "asked for access to the Azerbaijani side": what is asked for.
    const border =
      country &&
      !ofElsewhere.test(draft.category) &&
      mention.use !== 'actor' &&
      /^(?:border|territory|soil|side)$/.test(view.tokens[mention.last + 1]?.lemma ?? '') &&
      nearest(view, mention.head) === (clause?.predicate ?? -2)
    return (object && /^(?:ASSAULT|COERCE|CONSULT|RETREAT|AGREE)$/.test(draft.category)) || border
  }
  if (draft.noun === trigger)
    return (
      reaches(view, mention.head, trigger) ||
      besideNoun(view, trigger, mention) ||
      (clause !== null &&
        nearest(view, mention.head) === clause.predicate &&
        draft.category === 'CONSULT' &&
        /^(?:in|at|near)$/.test(preposition) &&
        !country)
    )
  if (clause === null) return false
  if (
    !country &&
    mention.kind === 'place' &&
    draft.content &&
    /^(?:REQUEST|SUPPORT|AGREE)$/.test(draft.category) &&
    mention.start >= draft.content.start &&
    // "a truce in beleaguered Aleppo", with the town parsed away from the truce.
    (mention.end <= draft.content.end || mention.start - draft.content.end < 20) &&
    /^(?:in|at|around)$/.test(preposition)
  )
    return true
  // What is agreed or asked may lie elsewhere than where it is done.
  if (isAskedFor(draft, mention)) return false
  const over = clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  // "The powers in Vienna failed to agree": what stands with "failed" counts.
  if (
    over &&
    clause.link === 'complement' &&
    clause.subjectFrom === 'controlled' &&
    nearest(view, mention.head) === over.predicate
  )
    return /^(?:in|at)$/.test(preposition)
  if (nearest(view, mention.head) === clause.predicate)
    return !insideSubject(view, clause, mention) || /^(?:in|at|of)$/.test(preposition)
  return false
}

/** Done in one place and speaking of another. */
const ofElsewhere = /^(?:REQUEST|SUPPORT|AGREE|ACCUSE|REJECT|THREATEN)$/

const isAskedFor = ({ content, category }: EventDraft, { start, end }: Mention): boolean =>
  content !== null && start >= content.start && end <= content.end && ofElsewhere.test(category)

function insideSubject(view: SentenceView, clause: Clause, mention: Mention): boolean {
  if (reaches(view, mention.head, clause.predicate)) {
    // Hanging on the verb itself it is no part of a subject further up.
    const own = clause.subjects.filter((subject) => reaches(view, subject, clause.predicate))
    return own.some((subject) => reaches(view, mention.head, subject))
  }
  return clause.subjects.some((subject) => reaches(view, mention.head, subject))
}

function besideNoun(view: SentenceView, trigger: number, mention: Mention): boolean {
  if (mention.first <= trigger || mention.first - trigger > 8) return false
  for (let at = trigger + 1; at < mention.first; at++)
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(view.tokens[at]?.upos ?? '')) return false
  return true
}

function nearest(view: SentenceView, token: number): number {
  const predicates = new Set(view.sentence.clauses.map((one) => one.predicate))
  for (let at = token, step = 0; at >= 0 && step < 40; at = view.tokens[at]?.head ?? -1, step++)
    if (predicates.has(at)) return at
  return -1
}

/** The dateline's place, when the text itself says that the news is from there. */
export function scenePlace(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention | null {
  const { dateline } = article
  if (!dateline?.place) return null
  const { place } = dateline
  const name = article.text.slice(place.start, place.end).toLowerCase()
  const mention = mentions.find((one) => one.start >= place.start && one.end <= place.end)
  if (!mention) return null
  const named = mentions.some(
    (one) =>
      one !== mention &&
      one.sentence >= 0 &&
      one.kind === 'place' &&
      (one.text.toLowerCase() === name || one.antecedent === mention.id),
  )
  return named || sentences.some((sentence) => saysHere(article, sentence)) ? mention : null
}

/** "after a meeting here", "in this Swiss city". */
export function saysHere(article: Article, sentence: Sentence): boolean {
  const text = article.text.slice(sentence.start, sentence.end)
  return (
    /\b(?:here(?! and there)|in this (?:\w+ ){0,2}(?:city|capital|town|resort))\b/i.test(text) &&
    !/[“"][^”"]*\bhere\b/.test(text)
  )
}
