/** Finds whom an act concerns: where its entry says, where its kind of event usually has them, or inside what was promised. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { isNobody } from '../../../shared/anyone'
import { anyoneAt } from './anyone'
import { peopleNouns } from './lexicon/object-classes'
import {
  bearersUnder,
  carriedBy,
  countriesIn,
  holdersOf,
  makersOf,
  ownersOf,
  ruledOver,
} from './behind-object'
import { placeOf, spoken } from './bearing-places'
import { peopleInComplement } from './complement-people'
import { landsIn } from './lands-in'
import type { VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { nearestParty } from './nearest-party'
import { lower, referent, type SentenceView } from './sentence-view'
import { invitersOf } from './presence-events'
import { speaksNext } from './speaks-next'
import { recipientsBy } from './recipient-sources'
import { aimedAt, answered, avengedOn, conditionOf, protestTargets, purposeOf } from './purposes'
import { defiedBy, provokedBy, yieldedTo } from './provoked'
import { authorsOf, chargersOf } from './whose-deed'
import { actorsOf, canAct, unique } from './who'

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
  // "ended their strike after the ministry promised": they are none of those it concerns.
  const selves = new Set(actors.map((actor) => referent(view, actor).id))
  const sources = (list: readonly string[]): readonly Mention[] =>
    list
      .flatMap((source) => recipientsBy(view, clause, deep, entry, complement, source))
      .filter((one) => !selves.has(referent(view, one).id))
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
  // "freed 21 girls", "gunned down two surgeons"
  if (
    recipients.length === 0 &&
    (/^(?:ASSAULT|COERCE|SANCTION|CONCEDE)$/.test(entry.category) || entry.mode === 'release')
  )
    recipients.push(...deep.objects.flatMap((object) => anyoneAt(view, object)))
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
  /** With nobody there yet, and a category that may have them there. */
  const otherwise = (of: RegExp, find: () => readonly Mention[], needsActor = true): void => {
    if (recipients.length === 0 && of.test(entry.category) && !(alone && needsActor))
      recipients.push(...find())
  }
  otherwise(/./, () => (told ? avengedOn(view, told) : []), false)
  otherwise(/^(?:SUPPORT|AID)$/, () => answered(view, clause, backing))
  otherwise(
    /^(?:CONSULT|AID|MOBILIZE|COERCE)$/,
    () => purposeOf(view, clause, deep, entry.category),
    false,
  )
  // "froze the accounts of four banks to punish Chad": it is aimed at Chad.
  if (!alone && recipients.every(isNobody) && forceful.test(entry.category))
    recipients.push(...aimedAt(view, clause))
  otherwise(/^(?:REJECT|SANCTION|COERCE|ACCUSE)$/, () => answered(view, clause, blows), false)
  if (entry.category === 'CONSULT')
    recipients.push(...invitersOf(view, deep, recipients.length === 0))
  otherwise(/^PROTEST$/, () => protestTargets(view, clause))
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
  if (!recipients.some(canAct) && /^(?:SANCTION|COERCE|ASSAULT|MOBILIZE|AID)$/.test(entry.category))
    recipients.push(...holdersOf(view, deep))
  otherwise(/^(?:ASSAULT|COERCE)$/, () => ownersOf(view, deep), false)
  const places = (): readonly Mention[] =>
    deep.objects.flatMap((object) => placeOf(view, object, deep) ?? [])
  otherwise(/^(?:ASSAULT|COERCE|AID)$/, places, false)
  otherwise(conditional ? /^(?:SANCTION|CONCEDE|PROTEST)$/ : /^(?:SANCTION|CONCEDE)$/, places)
  // Who gave cause is named as the subject of a clause that may speak.
  otherwise(/^(?:SANCTION|COERCE|ASSAULT)$/, () => bearersUnder(view, deep.objects))
  const causes: Mention[] = []
  const because = (of: RegExp, find: () => readonly Mention[], needsActor = true): void => {
    otherwise(
      of,
      () => {
        causes.push(...find())
        return causes
      },
      needsActor,
    )
  }
  because(/^REJECT$/, () => chargersOf(view, clause, complement), false)
  otherwise(clause.negated ? /./ : /^REJECT$/, () => defiedBy(view, clause), false)
  otherwise(
    /^(?:REJECT|SUPPORT|AGREE|CONCEDE|SANCTION)$/,
    () => makersOf(view, clause, deep.objects),
    false,
  )
  // "joined an exercise led by France", "showed no interest in a summit proposed by Chad"
  const around = [
    ...deep.obliques.map(({ head }) => head),
    ...deep.objects.flatMap((object) => view.children[object] ?? []),
  ]
  otherwise(/^(?:COOPERATE|REJECT|SUPPORT|PROTEST)$/, () => makersOf(view, clause, around))
  otherwise(/^(?:CONCEDE|RETREAT)$/, () => ruledOver(view, deep))
  otherwise(/^(?:SUPPORT|REQUEST)$/, () => countriesIn(view, deep), false)
  if (entry.mode !== 'resign' && !entry.flags.has('suffer'))
    because(/^(?:CONCEDE|RETREAT)$/, () => [
      ...yieldedTo(view, clause),
      ...provokedBy(view, clause, /^after$/),
    ])
  because(/^(?:MOBILIZE|SANCTION)$/, () => provokedBy(view, clause, /^after$/))
  // "extradited a banker, wanted for fraud, to Peru", with Peru lost: him.
  if (actors.length === 1)
    otherwise(/^COOPERATE$/, () => deep.objects.flatMap((object) => actorsOf(view, object)))
  if (entry.mode !== 'resign')
    otherwise(/./, () => nearestParty(view, clause, entry.category, actors))
  otherwise(/./, () => (told ? landsIn(view, told, entry.category) : []))
  return suffering(
    unique(recipients).filter(
      (mention) =>
        !ids.has(mention.id) &&
        !(mention.use === 'place' && mention.gazetteer !== null && owns.has(mention.gazetteer)) &&
        // "Chad, accused by Mali of spying, said": who stands before the verb is a party all the same.
        (causes.includes(mention) ||
          ((entry.category === 'CONSULT' || clause.link === 'participle') &&
            mention.last < clause.predicate) ||
          !speaksNext(view, mention)),
    ),
  )
}

const forceful = /^(?:SANCTION|COERCE|ASSAULT|MOBILIZE)$/
const blows = /^(?:blow|setback|rebuff|snub|rebuke|defeat|humiliation)$/
const backing = /^(?:support|favou?r|defence|defense|solidarity|recognition|praise)$/

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
  COERCE: ['within', 'of', 'against', 'from', 'on'],
  ASSAULT: ['within', 'on', 'against', 'at'],
}

const promising = /^(?:agree|offer|promise|pledge|vow|undertake|accept|ready|willing|prepared?)$/
const threatening = /^(?:AGREE|THREATEN|PROTEST|SANCTION|COERCE|ASSAULT|MOBILIZE)$/
