/** "Chirac said Iraq must cooperate": to say what somebody must do is to ask it of him. "Norway is willing to send": to agree. */
import type { Clause } from '../../../shared/model'
import { townsAt } from './bearing-places'
import { isBlame, isCharge } from './blame'
import { contentOf, spanOver } from './clause-span'
import { plainDraft, type EventDraft } from './draft'
import { isDue, isForetold } from './foretold'
import { speechVerbs } from './lexicon/cues'
import { peopleNouns } from './lexicon/object-classes'
import { complementOf } from './complement-of'
import { actingAt } from './participants'
import { listenersOf } from './speech-above'
import { peopleInComplement } from './complement-people'
import { peopleUnder } from './people-under'
import { conditionOf } from './purposes'
import { lower, referent, type SentenceView } from './sentence-view'
import { standingOf } from './status'
import { hasNo } from './verb-checks'
import { isThreat } from './verb-kinds'
import { withConjuncts } from './conjuncts'
import { peopleAt, unique } from './who'

export function readMust(view: SentenceView, clause: Clause): EventDraft | null {
  const complement =
    complementOf(view, clause) ?? frontedIn(view, clause) ?? mustAfter(view, clause)
  if (!complement) return null
  if (
    speechVerbs.has(clause.lemma) &&
    ((/^(?:must|should|ought)$/.test(complement.modal ?? '') && !complement.perfect) ||
      hasTo(view, complement) ||
      isDue(view, complement)) &&
    !/^(?:expect|know|feel|remember|understand|realise|realize)$/.test(complement.lemma) &&
    !/^(?:ask|know)$/.test(clause.lemma)
  )
    return draftOf(view, clause, complement, 'REQUEST')
  if (speechVerbs.has(clause.lemma) && isRuledOut(view, complement))
    return draftOf(view, clause, complement, 'REJECT')
  if (isBlame(view, clause, complement)) return draftOf(view, clause, complement, 'ACCUSE')
  if (speechVerbs.has(clause.lemma) && isForetold(view, complement))
    return draftOf(view, clause, complement, 'THREATEN')
  if (clause.lemma === 'warn' && isOwnDeed(view, clause, complement))
    return draftOf(view, clause, complement, 'THREATEN')
  if (
    (speechVerbs.has(clause.lemma) || clause.lemma === 'rule') &&
    isCharge(view, clause, complement)
  )
    return draftOf(view, clause, complement, 'ACCUSE')
  if (
    /^(?:willing|ready|prepared|prepare)$/.test(clause.lemma) &&
    !clause.negated &&
    /^(?:willing|ready|prepared)$/.test(lower(view.tokens[clause.predicate]))
  )
    return readiness(view, clause, complement)
  return null
}

/** "said Ankara had to do more", "needs to show goodwill": others are told what to do. */
function hasTo(view: SentenceView, complement: Clause): boolean {
  if (!/^(?:have|need)$/.test(complement.lemma) || !complement.finite) return false
  if (complement.negated || complement.modal !== null || complement.perfect) return false
  const next = complementOf(view, complement)
  const own = complement.subjects.some((one) =>
    /^(?:it|they|he|she|we|i)$/.test(lower(view.tokens[one])),
  )
  if (own || lower(view.tokens[complement.predicate + 1]) !== 'to') return false
  return next !== null && !next.finite && lower(view.tokens[next.predicate - 1]) === 'to'
}

/** "there could be no deal with the rebels": it is refused them. */
const isRuledOut = (view: SentenceView, complement: Clause): boolean =>
  complement.lemma === 'be' &&
  /^(?:can|could|will|would)$/.test(complement.modal ?? '') &&
  complement.subjects.some(
    (subject) =>
      hasNo(view, subject) &&
      /^(?:deal|compromise|talks?|negotiations?|dialogue|concessions?|ransom|amnesty|surrender|truce|ceasefire|retreat|withdrawal|turning|apology)$/.test(
        view.tokens[subject]?.lemma ?? '',
      ),
  )

/** "Taiwan must apologise, the minister said": what is said stands before. */
function frontedIn(view: SentenceView, clause: Clause): Clause | null {
  const told = clause.complement === null ? undefined : view.sentence.clauses[clause.complement]
  return speechVerbs.has(clause.lemma) && told && told.predicate < clause.predicate ? told : null
}

/** "declared Tuesday that China must act", with the clause parsed onto the day. */
function mustAfter(view: SentenceView, clause: Clause): Clause | null {
  if (!speechVerbs.has(clause.lemma)) return null
  return (
    view.sentence.clauses.find(
      (other) =>
        other.predicate > clause.predicate &&
        other.predicate - clause.predicate < 16 &&
        other.marker === 'that' &&
        /^(?:must|should)$/.test(other.modal ?? '') &&
        !view.tokens
          .slice(clause.predicate, other.predicate)
          .some(({ text }) => /^(?:but|and|namely|;)$/.test(text)),
    ) ?? null
  )
}

/** "warned that it would close the border": what the speaker, or those he speaks for, will do himself. */
function isOwnDeed(view: SentenceView, clause: Clause, complement: Clause): boolean {
  if (
    complement.negated ||
    complement.passive ||
    !/^(?:will|would)$/.test(complement.modal ?? '') ||
    suffered.has(complement.lemma)
  )
    return false
  const speakers = peopleAt(view, clause.subjects).map((one) => referent(view, one).id)
  return complement.subjects.some((subject) => {
    const noun = view.tokens[subject]?.lemma.toLowerCase() ?? ''
    const own = (view.children[subject] ?? []).some(
      (child) => view.tokens[child]?.xpos === 'PRP$' || lower(view.tokens[child]) === 'the',
    )
    return (
      /^(?:it|he|she|they|we|i)$/.test(noun) ||
      peopleAt(view, [subject]).some((one) => speakers.includes(referent(view, one).id)) ||
      (own &&
        /^(?:government|country|army|force|troop|movement|party|group|union|side|police)$/.test(
          noun,
        ))
    )
  })
}

/** Who is warned, else whom the deed would hit. */
function warned(view: SentenceView, clause: Clause, complement: Clause): EventDraft['actors'] {
  const foretold = isForetold(view, complement) ? peopleAt(view, complement.subjects) : []
  const told =
    foretold.length > 0 ? foretold : peopleAt(view, [...clause.objects, ...clause.indirect])
  return told.length > 0 ? told : peopleInComplement(view, complement, true)
}

/** What befalls somebody is no deed. */
const suffered = new Set(
  'run lose face fail need suffer collapse struggle have be become fall die remain cost get see find'.split(
    ' ',
  ),
)

function draftOf(
  view: SentenceView,
  clause: Clause,
  complement: Clause,
  category: 'REQUEST' | 'ACCUSE' | 'THREATEN' | 'REJECT',
): EventDraft | null {
  const known = peopleAt(view, clause.subjects)
  // "Baghdad says": those who govern there.
  const actors = known.length > 0 ? known : townsAt(view, clause.subjects)
  const threat = category === 'THREATEN'
  // "told Chad that the raids must stop": it is asked of Chad.
  const told = peopleAt(view, [...clause.objects, ...clause.indirect])
  const own = threat ? actors.map((one) => referent(view, one).id) : actors.map((one) => one.id)
  const recipients = (
    threat
      ? warned(view, clause, complement)
      : category === 'REJECT'
        ? complement.subjects.flatMap((one) => peopleUnder(view, one))
        : category === 'REQUEST' && told.length > 0
          ? told
          : peopleAt(view, complement.subjects)
  ).filter((one) => !own.includes(threat ? referent(view, one).id : one.id))
  if (actors.length === 0 || standingOf(view, clause) !== 'actual') return null
  const nameless = complement.subjects.some(
    (one) =>
      peopleNouns.has(view.tokens[one]?.lemma.toLowerCase() ?? '') &&
      !(view.children[one] ?? []).some((child) => view.tokens[child]?.xpos === 'PRP$'),
  )
  if (
    recipients.length === 0 &&
    !/^(?:THREATEN|REJECT)$/.test(category) &&
    !(nameless && category === 'REQUEST')
  )
    return null
  return draft(view, clause, complement, category, actors, recipients)
}

function readiness(view: SentenceView, clause: Clause, complement: Clause): EventDraft | null {
  const expletives = (view.children[clause.predicate] ?? []).filter(
    (child) => view.tokens[child]?.deprel === 'expl',
  )
  const heads = [...clause.subjects, ...expletives].flatMap((head) => withConjuncts(view, head))
  const acting = unique(heads.flatMap((head) => actingAt(view, clause, head)))
  // "Tokyo is prepared to lend": a town that speaks stands for those who govern there.
  const actors = acting.length > 0 ? acting : townsAt(view, heads)
  const standing = standingOf(view, clause)
  if (actors.length === 0 || standing === 'content' || standing === 'negated') return null
  // "are willing to die"
  if (/^(?:die|kill|go|skip|sacrifice|risk)$/.test(complement.lemma)) return null
  const ids = new Set(actors.map((one) => one.id))
  const told = listenersOf(view, clause)
  const whom = told.length > 0 ? told : peopleInComplement(view, complement)
  const others = unique(whom.length > 0 ? whom : conditionOf(view, clause)).filter(
    (one) => !ids.has(one.id),
  )
  const category = isThreat(view, clause, 'AGREE', complement) ? 'THREATEN' : 'AGREE'
  return draft(view, clause, complement, category, actors, others)
}

function draft(
  view: SentenceView,
  clause: Clause,
  complement: Clause,
  category: 'REQUEST' | 'AGREE' | 'ACCUSE' | 'THREATEN' | 'REJECT',
  actors: EventDraft['actors'],
  recipients: EventDraft['recipients'],
): EventDraft {
  const near = [...clause.subjects, ...complement.subjects, complement.predicate].filter(
    (index) => Math.abs(index - clause.predicate) < 30,
  )
  return {
    ...plainDraft(view, clause),
    category,
    status: 'actual',
    actors,
    recipients,
    span: spanOver(view, clause.predicate, near),
    content: contentOf(view, clause, [], complement),
  }
}
