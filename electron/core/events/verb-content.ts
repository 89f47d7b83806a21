/** Finds what a verb's event is about: the topic of talks, the thing asked, the charge, the object. */
import type { Clause, Mention, PloverCategory, Span } from '../../../shared/model'
import { claimedDeed } from './claimed-deed'
import { contentOf, topicOf, trimmed } from './clause-span'
import type { VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { lostInfinitive } from './object-nouns'
import { obliquesWith } from './obliques'
import { lower, subtreeOf, type SentenceView } from './sentence-view'

/** Talks have a topic; what is asked for stands behind the verb's own preposition ("called for an immediate truce"), a charge behind "of", a blessing's matter behind "to"; else it is the object. */
export function whatOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  category: PloverCategory,
  complement: Clause | null,
  parties: readonly Mention[],
): Span | null {
  const told = spanOf(view, clause, deep, entry, category, complement, parties)
  const trigger = view.tokens[clause.predicate]
  // A stretch that holds the verb itself says nothing but the sentence.
  if (!told || !trigger) return null
  if (told.start <= trigger.start && told.end >= trigger.end) return null
  const whole = clause.link === 'relative' ? beforeClause(view, clause, told) : told
  if (whole && category === 'CONSULT') return withoutParties(view, whole, parties, 'with')
  return whole && /^(?:ASSAULT|COERCE)$/.test(category)
    ? withoutParties(view, whole, parties, 'from')
    : whole
}

/** "seized the town from the militia": the town; "discussed trade with the envoy": the trade. From whom and with whom is told by the recipients. */
function withoutParties(
  view: SentenceView,
  told: Span,
  parties: readonly Mention[],
  word: 'from' | 'with',
): Span {
  const first = view.tokens.findIndex(({ start }) => start >= told.start)
  const from = view.tokens.findIndex(
    (token, at) =>
      at > first &&
      token.end <= told.end &&
      lower(token) === word &&
      parties.some((one) => one.first > at && one.first - at < 4),
  )
  return (from < 0 ? null : trimmed(view, first, from - 1)) ?? told
}

/** "A truce that Russia and Turkey arranged": the truce. */
function beforeClause(view: SentenceView, clause: Clause, told: Span): Span | null {
  const [from] = subtreeOf(view, clause.predicate)
  const first = view.tokens.findIndex(({ start }) => start >= told.start)
  const start = view.tokens[from]?.start ?? 0
  return first < from && start < told.end ? trimmed(view, first, from - 1) : told
}

function spanOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  category: PloverCategory,
  complement: Clause | null,
  parties: readonly Mention[],
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
  const claimed = claimedDeed(view, clause)
  if (claimed >= 0) return contentOf(view, clause, [claimed], null)
  const deed = /^(?:ASSAULT|COERCE|MOBILIZE|PROTEST|SANCTION)$/.test(category)
  // Whom it was done to is told by the recipients.
  if (
    !complement &&
    deep.objects.length > 0 &&
    deep.objects.every((object) => parties.some((one) => one === view.headed.get(object)))
  )
    return null
  const words = (deed ? [] : entry.needs).flatMap((need) =>
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
  if (
    behind.length > 0 &&
    behind.every((head) => parties.some((one) => one === view.headed.get(head)))
  )
    return complement ? contentOf(view, clause, [], complement) : null
  const objects = deep.objects.filter((object) => view.timeAt[object] === -1)
  if (!complement && category === 'REQUEST' && lostInfinitive(view, deep))
    return afterTo(view, objects)
  return contentOf(view, clause, behind.length > 0 ? behind : objects, complement)
}

/** "urged the rulers to free prisoners", with "free prisoners" parsed as a noun: what stands behind "to". */
function afterTo(view: SentenceView, objects: readonly number[]): Span | null {
  const object = objects[0] ?? -1
  const last = view.headed.get(object)?.last ?? object
  return trimmed(view, last + 2, subtreeOf(view, object)[1])
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
