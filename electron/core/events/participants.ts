/** Finds who acts in a clause and whom the act concerns. */
import type { Clause, Mention } from '../../../shared/model'
import { actsOnNobody, anyoneAt } from './anyone'
import { escortsOf } from './escorts'
import { isOneOf, nounBeforeTo } from './infinitive-of'
import { failVerbs, phaseVerbs, planVerbs } from './lexicon/cues'
import { objectClasses, peopleNouns } from './lexicon/object-classes'
import { nounEntries, type VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { partiesBy } from './noun-parties'
import { hasNoun } from './object-nouns'
import { recipientsOf } from './recipients'
import { withRest, withRestBefore } from './rest-of-list'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { listenersOf, speechAbove } from './speech-above'
import { untitled } from './hung-subjects'
import { subjectsOf } from './subjects'
import { withConjuncts } from './conjuncts'
import { pairBefore } from './subject-partners'
import { actorsOf, isUnnamed, modifiersOf, peopleAt, unique } from './who'

export interface Participants {
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
}

export function participantsOf(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  entry: VerbEntry,
  complement: Clause | null,
): Participants {
  const people = (heads: readonly number[]): readonly Mention[] =>
    heads.flatMap((head) => actorsOf(view, head))
  let actors = unique(
    untitled(view, deep.subjects)
      .flatMap((subject) => withConjuncts(view, subject))
      .flatMap((subject) => {
        const acting = actingAt(view, clause, subject)
        return acting.length > 0 ? acting : anyoneAt(view, subject)
      }),
  )
  if (actors.length === 0 && !clause.passive) actors = unique(borrowedSubjects(view, clause))
  // "A bomb planted by separatists exploded": those who planted it.
  if (actors.length === 0) actors = unique(people(agentsOn(view, deep.subjects)))
  // "Saudi money helped the rebels", "Chad's central bank lent it", "Israeli fire killed two": whose it is.
  if (actors.length === 0)
    actors = unique(
      deep.subjects
        .filter((subject) => instruments.has(view.tokens[subject]?.lemma.toLowerCase() ?? ''))
        .flatMap((subject) => modifiersOf(view, subject, null)),
    )
  // "a ban by Chad on cattle was extended", "a Kuwaiti ban": it stays theirs.
  if (actors.length === 0 && clause.passive && lasting.has(clause.lemma))
    actors = unique(
      deep.objects.flatMap(
        (object) =>
          (/^(?:ban|embargo|sanction|boycott|blockade)$/.test(view.tokens[object]?.lemma ?? '')
            ? ['by', 'poss', 'mod']
            : ['by', 'poss']
          )
            .map((source) => partiesBy(view, object, source))
            .find((found) => found.length > 0) ?? [],
      ),
    )
  // "was expelled from Bolivia": Bolivia expelled him; "was extradited from Bolivia": Bolivia gave him up.
  if (actors.length === 0 && expelling.has(clause.lemma) && clause.passive)
    actors = unique(people(leftBehind(deep)))
  // "Bonn praised the reforms": a town that speaks stands for those who govern there.
  if (actors.length === 0 && speaking.test(entry.category) && !clause.passive)
    actors = unique(
      deep.subjects.flatMap((subject) => {
        const mention = view.headed.get(subject)
        return mention?.kind === 'place' && mention.form === 'name' ? [mention] : []
      }),
    )
  // "their talks collapsed", "neither meeting brought a deal": those who talked.
  if (actors.length === 0 && entry.category === 'AGREE')
    actors = unique(deep.subjects.flatMap((subject) => talkersAt(view, subject)))
  // "police were deployed", "troops were withdrawn", "doctors were sent to Mali": they are who moved.
  if (actors.length === 0 && clause.passive && isMoving(entry, clause))
    actors = unique(people(deep.objects))
  actors = clause.passive ? withRest(view, clause, actors) : withRestBefore(view, clause, actors)
  const escorts = escortsOf(view, deep, entry.category)
  const others = recipientsOf(view, clause, deep, entry, complement, actors)
  const own =
    others.length === 0 && isPromised(clause) && kindly.test(entry.category)
      ? listenersOf(view, clause).filter((one) => !actors.includes(one))
      : others
  const recipients = clause.passive
    ? withRestBefore(view, clause, own)
    : withRest(view, clause, own)
  if (actsOnNobody(actors, recipients)) return { actors: [], recipients }
  // "was charged along with his son": both were.
  return clause.passive && deep.subjects.length === 0
    ? { actors, recipients: unique([...recipients, ...escorts]) }
    : { actors: unique([...actors, ...escorts]), recipients }
}

const isPromised = ({ modal, tense }: Clause): boolean =>
  tense === 'future' || /^(?:will|would|shall)$/.test(modal ?? '')

const kindly = /^(?:AGREE|CONCEDE|RETREAT|AID|SUPPORT|COOPERATE)$/

/** "Uganda said it had paid", "the Serbs said their forces withdrew": a pronoun nobody has resolved is the speaker. */
export function actingAt(view: SentenceView, clause: Clause, subject: number): readonly Mention[] {
  const found = actorsOf(view, subject)
  const token = view.tokens[subject]
  const owned =
    (view.children[subject] ?? []).some((child) => view.tokens[child]?.xpos === 'PRP$') &&
    peopleNouns.has(token?.lemma ?? '') &&
    !/^(?:neighbou?r|rival|enemy|foe|opponent|critic|ally|partner)$/.test(token?.lemma ?? '')
  // "his government", of which only the noun is a mention, is the speaker's.
  if (found.length > 0 && !(owned && found.every(isUnnamed) && speechAbove(view, clause)))
    return found
  if (!owned && !/^(?:it|they|he|she|we|i)$/.test(lower(token))) return found
  const speech = speechAbove(view, clause)
  if (!speech && lower(token) === 'they') return severalBefore(view, clause, subject)
  if (!speech || speech.predicate > subject) return found
  const speakers = peopleAt(view, subjectsOf(view, speech))
  // "the minister says schools will close or they will raise fees": one man is not "they".
  // "the UN said the war must end, but they denied it": somebody else.
  const isOther = speakers[0]?.kind === 'person' || lower(view.tokens[subject - 1]) === 'but'
  if (lower(token) === 'they' && speakers.length === 1 && isOther) {
    const several = severalBefore(view, clause, subject)
    return several.length > 0 ? several : found
  }
  const theirs = speakers.length === 1 || lower(token) === 'they' || owned
  return theirs && speakers.length > 0 ? speakers : found
}

/** What moves is not whom it is done to. */
const isMoving = ({ category, mode }: VerbEntry, { lemma }: Clause): boolean =>
  category === 'MOBILIZE' ||
  (category === 'RETREAT' && mode === 'withdraw') ||
  (category === 'AID' && /^(?:send|dispatch|despatch|deploy|rush)$/.test(lemma))

const speaking = /^(?:SUPPORT|ACCUSE|REJECT|REQUEST|THREATEN|AGREE|SANCTION)$/
const instruments = new Set(
  'bank giant carrier agency airline embassy museum company operator money cash aid funding fund bomb bullet shell gunfire fire shellfire shelling bombing weapon rocket missile pressure sanction food wheat supply'.split(
    ' ',
  ),
)
const lasting = new Set(
  'extend renew maintain lift ease relax impose tighten make repeat reiterate'.split(' '),
)
const expelling = new Set(
  'expel suspend order throw kick exclude eject banish extradite deport repatriate'.split(' '),
)

/** Those out of whom or of which somebody is driven. */
const leftBehind = ({ obliques }: Deep): readonly number[] =>
  obliques
    .filter(({ preposition }) => /^(?:from|out of)$/.test(preposition))
    .map(({ head }) => head)

/** Agents of the participle behind a weapon or a deed: "rockets fired by rebels". */
const agentsOn = (view: SentenceView, subjects: readonly number[]): readonly number[] =>
  view.sentence.clauses
    .filter(
      ({ link, predicate, subjects: own }) =>
        link === 'participle' &&
        own.some((one) => one < predicate && subjects.includes(one) && predicate - one < 5) &&
        subjects.some((one) => hasNoun(view, one, weapons)),
    )
    .flatMap(({ agents }) => agents)

const weapons = new Set([
  ...(objectClasses.get('bomb') ?? []),
  ...(objectClasses.get('explosion') ?? []),
  ...(objectClasses.get('violence') ?? []),
])

/** Who takes part in the talks a noun names, by its own phrase or as those who met last. */
function talkersAt(view: SentenceView, noun: number): readonly Mention[] {
  const lemma = view.tokens[noun]?.lemma.toLowerCase() ?? ''
  // "A second round of talks between A and B".
  if (/^(?:round|series|session)$/.test(lemma)) {
    const talks = (view.children[noun] ?? []).find(
      (child) => child > noun && prepositionBefore(view, child) === 'of',
    )
    if (talks !== undefined) return talkersAt(view, talks)
  }
  if (nounEntries.get(lemma)?.category !== 'CONSULT') return []
  const own = unique(
    ['between', 'with', 'of', 'mod', 'poss'].flatMap((source) => partiesBy(view, noun, source)),
  )
  if (own.length > 1) return own
  const definite = view.tokens
    .slice(phraseOf(view, noun)[0], noun)
    .some((token) => /^(?:the|their|neither|both|these|those|two)$/i.test(token.text))
  return own.length === 0 && definite ? (view.companies.at(-1)?.sides ?? []) : own
}

/** "Egypt and Chad agreed, but they did not say", "rebels fled, but they denied it": the several who act in a clause before, else the only two people named. */
function severalBefore(view: SentenceView, clause: Clause, subject: number): readonly Mention[] {
  const before = view.sentence.clauses.filter(
    (other) => other.predicate < subject && other !== clause,
  )
  for (const other of before.reverse()) {
    const heads = subjectsOf(view, other).filter(
      (one) => one < subject && lower(view.tokens[one]) !== 'they',
    )
    const several = peopleAt(view, heads)
    const areMany = heads.some((one) => view.tokens[one]?.xpos === 'NNS')
    if (several.length > 1 || (several.length === 1 && areMany)) return several
  }
  return pairBefore(view, subject)
}

/** "Turkey entered the fray, sending tanks": the clause above acts; "Ankara's decision to send tanks": the owner of the noun does. */
function borrowedSubjects(view: SentenceView, clause: Clause): readonly Mention[] {
  const before = nounBeforeTo(view, clause)
  if (before >= 0) return modifiersOf(view, before, null)
  const head = view.tokens[clause.predicate]?.head ?? -1
  const parent = clause.parent === null ? undefined : view.sentence.clauses[clause.parent]
  if (parent && isOneOf(view, clause)) return subjectsActing(view, parent)
  const noun = view.tokens[head]
  if (
    noun?.upos === 'NOUN' &&
    parent?.predicate !== head &&
    lower(view.tokens[clause.predicate - 1]) === 'to'
  )
    return modifiersOf(view, head, null)
  const leading =
    parent &&
    (phaseVerbs.has(parent.lemma) || planVerbs.has(parent.lemma) || failVerbs.has(parent.lemma))
  if (leading && clause.subjects.length === 0) return subjectsActing(view, parent)
  // "were evacuated after agreeing to surrender", where the evacuating has lost its subject
  const lost = parent?.subjects.length === 0 && clause.subjects.length === 0
  if (
    parent &&
    lost &&
    clause.link === 'adverbial' &&
    /^(?:after|before)$/.test(clause.marker ?? '')
  )
    return subjectsActing(view, parent)
  if (!parent || clause.link !== 'participle' || view.tokens[clause.predicate]?.xpos !== 'VBG')
    return []
  const comma = view.tokens[clause.predicate - 1]?.text === ','
  // "fired at strikers who blocked the gate, injuring six": who injured them is left open.
  return comma && parent.link !== 'relative' ? subjectsActing(view, parent) : []
}

const subjectsActing = (view: SentenceView, clause: Clause): readonly Mention[] =>
  peopleAt(view, subjectsOf(view, clause))
