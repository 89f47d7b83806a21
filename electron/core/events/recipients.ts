/** Finds whom an act concerns: where its entry says, where its kind of event usually has them, or inside what was promised. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { peopleNouns } from './lexicon/object-classes'
import { carriedBy, holdersOf, makersOf, ownersOf } from './behind-object'
import { placeOf, spoken } from './bearing-places'
import { peopleInComplement } from './complement-people'
import { landsIn } from './lands-in'
import type { VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { nearestParty } from './nearest-party'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { speaksNext } from './speaks-next'
import { recipientsBy } from './recipient-sources'
import {
  aimedAt,
  answered,
  avengedOn,
  conditionOf,
  defiedBy,
  invitersOf,
  protestTargets,
  provokedBy,
  purposeOf,
  yieldedTo,
} from './purposes'
import { authorsOf, chargersOf } from './whose-deed'
import { canAct, referent, unique } from './who'

export function recipientsOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  complement: Clause | null,
  actors: readonly Mention[],
): readonly Mention[] {
  const asked =
    entry.category === 'REQUEST' &&
    deep.objects.some((object) => peopleNouns.has(view.tokens[object]?.lemma.toLowerCase() ?? ''))
  const sources = (list: readonly string[]): readonly Mention[] =>
    list.flatMap((source) => recipientsBy(view, clause, deep, entry, complement, source))
  // "condemned the use of children by rebels", with the rebels hung on the verb: whose deed it is.
  const doers =
    /^(?:ACCUSE|REJECT|SUPPORT)$/.test(entry.category) &&
    clause.finite &&
    !clause.passive &&
    clause.agents.length === 0
      ? [...sources(['by']).filter(canAct), ...authorsOf(view, deep)]
      : []
  // "lent Kenya the money for a road to Sudan": Kenya.
  const given = entry.recipients.includes('iobj') ? sources(['iobj']) : []
  const aboard = carriedBy(view, deep)
  const first = [aboard, doers, given].find((list) => list.length > 0)
  const recipients = [...(first ?? sources(entry.recipients))]
  const told = complement ?? infinitiveUnder(view, deep)
  // "agreed to work with X", "offered to hand Y over to X": whom the promise concerns stands in the complement.
  if (
    recipients.length === 0 &&
    !asked &&
    told &&
    (!told.finite || told.marker === 'that') &&
    (/^(?:AGREE|REJECT|THREATEN|REQUEST|SANCTION)$/.test(entry.category) || isAttempt(entry))
  )
    recipients.push(...peopleInComplement(view, told, /^(?:THREATEN|REJECT)$/.test(entry.category)))
  const alone = actors.length === 0 && entry.category !== 'PROTEST'
  if (recipients.length === 0 && told) recipients.push(...avengedOn(view, told))
  if (!alone && recipients.length === 0 && /^(?:SUPPORT|AID)$/.test(entry.category))
    recipients.push(
      ...answered(
        view,
        clause,
        /^(?:support|favou?r|defence|defense|solidarity|recognition|praise)$/,
      ),
    )
  if (recipients.length === 0 && /^(?:CONSULT|AID|MOBILIZE|COERCE)$/.test(entry.category))
    recipients.push(...purposeOf(view, clause, deep, entry.category))
  if (!recipients.some(canAct) && /^(?:SANCTION|COERCE|ASSAULT|MOBILIZE|AID)$/.test(entry.category))
    recipients.push(...holdersOf(view, deep))
  if (
    !alone &&
    recipients.length === 0 &&
    /^(?:SANCTION|COERCE|ASSAULT|MOBILIZE)$/.test(entry.category)
  )
    recipients.push(...aimedAt(view, clause))
  if (entry.category === 'CONSULT') recipients.push(...invitersOf(view, deep))
  if (recipients.length === 0 && entry.category === 'PROTEST')
    recipients.push(...protestTargets(view, clause))
  const conditional = /^(?:will|would|may|might|could)$/.test(clause.modal ?? '')
  if (
    recipients.every(({ kind }) => kind === 'place') &&
    !entry.flags.has('suffer') &&
    threatening.test(entry.category) &&
    (conditional ||
      entry.category === 'THREATEN' ||
      (entry.category === 'AGREE' && promising.test(clause.lemma)))
  )
    recipients.push(...conditionOf(view, clause))
  const ids = new Set(actors.map((actor) => actor.id))
  const owns = new Set(actors.map((actor) => referent(view, actor).gazetteer))
  // "turned to Moscow for spare parts for its fighters": Moscow was asked, though it is a town.
  const isAddressed = (one: Mention): boolean =>
    canAct(one) || (spoken.has(entry.category) && one.kind === 'place')
  if (
    !alone &&
    entry.mode !== 'resign' &&
    recipients.every((one) => ids.has(one.id) || !isAddressed(one))
  )
    recipients.push(...sources(usual[entry.category] ?? []))
  if (recipients.length === 0 && /^(?:ASSAULT|COERCE)$/.test(entry.category))
    recipients.push(...ownersOf(view, deep))
  if (
    recipients.length === 0 &&
    (struck.has(entry.category) ||
      (!alone && /^(?:SANCTION|CONCEDE)$/.test(entry.category)) ||
      (entry.category === 'PROTEST' && conditional))
  )
    recipients.push(...deep.objects.flatMap((object) => placeOf(view, object, deep) ?? []))
  const chargers = entry.category === 'REJECT' ? chargersOf(view, clause, complement) : []
  if (recipients.length === 0) recipients.push(...chargers)
  if (recipients.length === 0 && (entry.category === 'REJECT' || clause.negated))
    recipients.push(...defiedBy(view, clause))
  if (recipients.length === 0 && /^(?:REJECT|SUPPORT|AGREE|CONCEDE|SANCTION)$/.test(entry.category))
    recipients.push(...makersOf(view, clause, deep.objects))
  if (recipients.length === 0 && entry.category === 'COOPERATE')
    recipients.push(
      ...makersOf(
        view,
        clause,
        deep.obliques.map(({ head }) => head),
      ),
    )
  if (recipients.length === 0 && /^(?:SUPPORT|REQUEST)$/.test(entry.category))
    recipients.push(...countriesIn(view, deep))
  if (
    !alone &&
    recipients.length === 0 &&
    /^(?:CONCEDE|RETREAT)$/.test(entry.category) &&
    entry.mode !== 'resign'
  )
    recipients.push(...yieldedTo(view, clause), ...provokedBy(view, clause, /^after$/))
  if (!alone && recipients.length === 0)
    recipients.push(...nearestParty(view, clause, entry.category, actors))
  if (!alone && recipients.length === 0 && told)
    recipients.push(...landsIn(view, told, entry.category))
  return suffering(
    unique(recipients).filter(
      (mention) =>
        !ids.has(mention.id) &&
        !(mention.use === 'place' && mention.gazetteer !== null && owns.has(mention.gazetteer)) &&
        (chargers.includes(mention) || !speaksNext(view, mention)),
    ),
  )
}

/** "had no plans to withdraw from Chad", "made an offer to free them": the infinitive that says what plan. */
const infinitiveUnder = (view: SentenceView, { objects }: Deep): Clause | null =>
  view.sentence.clauses.find(
    ({ finite, predicate }) =>
      !finite &&
      objects.includes(view.tokens[predicate]?.head ?? -1) &&
      lower(view.tokens[predicate - 1]) === 'to',
  ) ?? null

/** "tried to kill the governor", "resumed selling gas to Chad": done to him, with it. */
const isAttempt = ({ category, needs }: VerbEntry): boolean =>
  /^(?:ASSAULT|COERCE|COOPERATE|RETREAT)$/.test(category) &&
  needs.every(({ kind }) => kind === 'doing')

/** "seized the town from the militia": with somebody there, the town is only where. */
function suffering(mentions: readonly Mention[]): readonly Mention[] {
  const people = mentions.filter(canAct)
  // "airstrikes in Syria against militants"
  const apart = people.filter(({ use }) => use !== 'place')
  if (apart.some(({ form }) => form !== 'pronoun')) return apart
  return people.length > 0 ? people : mentions
}

/** Where those a kind of event concerns stand, when an entry names no better place. */
const usual: Readonly<Partial<Record<PloverCategory, readonly string[]>>> = {
  AGREE: ['with', 'to', 'iobj'],
  SUPPORT: ['within', 'told', 'of', 'by', 'to', 'at'],
  COOPERATE: ['with', 'to'],
  CONCEDE: ['within', 'on', 'for', 'to', 'of', 'against'],
  AID: ['to', 'for', 'within', 'iobj'],
  RETREAT: ['within', 'to'],
  REQUEST: ['within', 'from', 'to', 'with', 'by', 'for'],
  ACCUSE: ['within', 'told', 'against', 'by', 'of', 'to'],
  REJECT: ['within', 'told', 'from', 'by', 'of', 'to', 'with'],
  THREATEN: ['against', 'to', 'on'],
  PROTEST: ['against', 'at', 'of', 'outside', 'over'],
  MOBILIZE: [
    'against',
    'near',
    'around',
    'outside',
    'along',
    'on',
    'to',
    'towards',
    'toward',
    'into',
    'over',
    'with',
    'in',
  ],
  SANCTION: ['within', 'on', 'against', 'with', 'to', 'from', 'of'],
  COERCE: ['within', 'of', 'against', 'from'],
  ASSAULT: ['within', 'on', 'against', 'at'],
}

/** "welcomed the election in Kenya", "called for a ceasefire in Chad": whose country it is in. */
const countriesIn = (view: SentenceView, { objects, obliques }: Deep): readonly Mention[] =>
  [...objects, ...obliques.filter((one) => one.preposition === 'for').map((one) => one.head)]
    .filter(
      (head) =>
        view.tokens[head]?.upos === 'NOUN' && !peopleNouns.has(view.tokens[head]?.lemma ?? ''),
    )
    .flatMap((head) => [
      ...(view.children[head] ?? []),
      ...obliques.map((one) => one.head).filter((one) => one > head && one - head < 4),
    ])
    .filter((child) => prepositionBefore(view, child) === 'in')
    .flatMap((child) => view.headed.get(child) ?? [])
    .filter(({ kind }) => kind === 'country')

const promising = /^(?:agree|offer|promise|pledge|vow|undertake|accept|ready|willing|prepared?)$/
const threatening = /^(?:AGREE|THREATEN|PROTEST|SANCTION|COERCE|ASSAULT|MOBILIZE)$/
const struck = new Set<PloverCategory>(['ASSAULT', 'COERCE', 'AID'])
