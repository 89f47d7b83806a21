/** Finds whom an act concerns: where its entry says, where its kind of event usually has them, or inside what was promised. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { peopleNouns } from './lexicon/object-classes'
import { carriedBy, makersOf, ownersOf } from './behind-object'
import { placeOf, placesAt, spoken } from './bearing-places'
import { peopleInComplement } from './complement-people'
import { landsIn } from './lands-in'
import type { VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { nearestParty } from './nearest-party'
import { pairAfter } from './noun-parties'
import { obliquesWith } from './obliques'
import { nounAt } from './object-nouns'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { speaksNext } from './speaks-next'
import { withConjuncts } from './conjuncts'
import { calledAfter, subjectsBehind } from './so-called'
import { blamedFor, conditionOf, defiedBy, invitersOf, protestTargets, purposeOf } from './purposes'
import { untitled } from './subjects'
import { isOthers, peopleUnder } from './people-under'
import { authorsOf, blamedIn, chargersOf } from './whose-deed'
import { actorsOf, canAct, referent, unique } from './who'

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
  if (recipients.length === 0 && /^(?:CONSULT|AID|MOBILIZE|COERCE)$/.test(entry.category))
    recipients.push(...purposeOf(view, clause, deep, entry.category))
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
  const alone = actors.length === 0 && entry.category !== 'PROTEST'
  // "turned to Moscow for spare parts for its fighters": Moscow was asked, though it is a town.
  const isAddressed = (one: Mention): boolean =>
    canAct(one) || (spoken.has(entry.category) && one.kind === 'place')
  if (
    !alone &&
    entry.mode !== 'resign' &&
    recipients.every((one) => ids.has(one.id) || !isAddressed(one))
  )
    recipients.push(...sources(usual[entry.category] ?? []))
  if (recipients.length === 0 && struck.has(entry.category) && entry.category !== 'AID')
    recipients.push(...ownersOf(view, deep))
  if (recipients.length === 0 && struck.has(entry.category))
    recipients.push(...deep.objects.flatMap((object) => placeOf(view, object, deep) ?? []))
  const chargers = entry.category === 'REJECT' ? chargersOf(view, clause, complement) : []
  if (recipients.length === 0) recipients.push(...chargers)
  if (recipients.length === 0 && entry.category === 'REJECT')
    recipients.push(...defiedBy(view, clause))
  if (recipients.length === 0 && /^(?:REJECT|SUPPORT|AGREE)$/.test(entry.category))
    recipients.push(...makersOf(view, deep))
  if (recipients.length === 0 && /^(?:SUPPORT|REQUEST)$/.test(entry.category))
    recipients.push(...countriesIn(view, deep))
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

/** Everybody one source names: the object, those inside it, the complement's subject, or those behind a preposition. */
function recipientsBy(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  complement: Clause | null,
  source: string,
): readonly Mention[] {
  const people = (heads: readonly number[]): readonly Mention[] =>
    heads.flatMap((head) => withConjuncts(view, head)).flatMap((head) => actorsOf(view, head))
  const places = placesAt(view, clause, deep, entry.category, source)
  switch (source) {
    case 'obj':
      return [...people(untitled(view, deep.objects)), ...places]
    case 'iobj':
      return people(clause.indirect.length > 0 ? clause.indirect : givenTo(view, clause, deep))
    case 'within':
      return [...deep.objects, ...calledAfter(view, clause)].flatMap((object) => {
        const mention = view.headed.get(object)
        if (!mention) return peopleUnder(view, object)
        // "80 migrants": people without a name are inside a phrase that is nothing but them.
        return mention.form === 'nominal' && mention.kind !== 'organization'
          ? actorsOf(view, object)
          : []
      })
    case 'told':
      return people(
        subjectsBehind(view, [...deep.objects, ...deep.obliques.map(({ head }) => head)]),
      )
    case 'comp':
      return blamedIn(
        (complement?.subjectFrom === 'none' ? null : complement) ?? thatAfter(view, clause),
      )
        .filter((subject) => subject > clause.predicate)
        .flatMap((subject) =>
          // "said the arrest of reporters by Chad was a crime"
          entry.flags.has('directed') ? blamedFor(view, subject) : actorsOf(view, subject),
        )
    default: {
      const heads = obliquesWith(view, clause, deep, source).filter(
        (head) =>
          view.timeAt[head] === -1 &&
          !(
            view.headed.get(head)?.kind === 'person' &&
            isOthers(view, view.tokens[head]?.head ?? -1)
          ),
      )
      const [only] = heads.length === 1 && source === 'between' ? heads : []
      return [
        ...heads.flatMap((head) => peopleBy(view, entry.category, head)),
        ...(only === undefined ? [] : pairAfter(view, only)),
        ...places,
      ]
    }
  }
}

/** "granted Sudan a loan", with both parsed as objects: the first is given the second; "lent Bolivia money", parsed as Bolivia money: Bolivia. */
function givenTo(view: SentenceView, clause: Clause, { objects }: Deep): readonly number[] {
  const [first, second] = objects
  const next =
    view.covering[clause.predicate + 1] ??
    (view.tokens[clause.predicate + 1]?.upos === 'DET'
      ? view.covering[clause.predicate + 2]
      : undefined)
  const isName = next?.kind === 'country' && view.tokens[next.head]?.xpos === 'NNP'
  const isBody =
    /^(?:organization|group)$/.test(next?.kind ?? '') && given.has(nounAt(view, first ?? -1))
  if (isBody && second === undefined && next && next.last + 1 === first) return [next.head]
  const beside =
    first !== undefined &&
    isName &&
    view.tokens
      .slice(next.last + 1, first)
      .every(({ upos }) => /^(?:ADJ|NOUN|NUM|DET|ADV)$/.test(upos))
  if (beside && (second === undefined || second > first) && next.last < first) return [next.head]
  return first !== undefined &&
    second !== undefined &&
    first < second &&
    view.tokens[second]?.deprel !== 'conj'
    ? [first]
    : []
}

/** What somebody is given by whom it is not named after: "gave the UN permission". */
const given = new Set(
  'permission approval consent access assurance assurances money time notice evidence help shelter'.split(
    ' ',
  ),
)
/** Whom a phrase names: for talks its head, for a protest who is to blame. */
function peopleBy(view: SentenceView, category: PloverCategory, head: number): readonly Mention[] {
  if (category === 'CONSULT') return actorsOf(view, head)
  return category === 'PROTEST' ? blamedFor(view, head) : peopleUnder(view, head)
}

/** "reiterated its demand that Israel ease restrictions": the clause behind the noun. */
const thatAfter = (view: SentenceView, clause: Clause): Clause | null =>
  view.sentence.clauses.find(
    (other) =>
      other.marker === 'that' &&
      other.predicate > clause.predicate &&
      other.predicate - clause.predicate < 12,
  ) ?? null

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
