/** Says whether what somebody is said to have done is told to blame him for it: "said Iran was behind it", "says troops beat detainees". */
import type { Clause } from '../../../shared/model'
import { undoPassive } from './deep'
import { objectClasses } from './lexicon/object-classes'
import { nounAt } from './object-nouns'
import { lower, referent, type SentenceView } from './sentence-view'
import { bestEntry } from './verb-entry'
import { peopleAt } from './who'

/** "said Iran was responsible", "says Tehran is behind the attack". */
export const isCharge = (view: SentenceView, clause: Clause, complement: Clause): boolean =>
  !complement.negated &&
  (complement.finite || complement.lemma === 'blame') &&
  complement.modal === null &&
  !(peopleAt(view, complement.subjects).length > 0 && isOfSpeaker(view, clause, complement)) &&
  (/^(?:responsible|guilty|complicit|violate|breach|meddle|interfere|lie|cheat|conspire|collude|foment|destabilise|destabilize|undermine|deceive|discriminate|trample)$/.test(
    complement.lemma,
  ) ||
    isWrong(view, complement) ||
    (complement.lemma === 'fail' && /^(?:rule|find|conclude)$/.test(clause.lemma)) ||
    (complement.lemma === 'blame' && lower(view.tokens[complement.predicate - 1]) === 'to') ||
    (view.children[complement.predicate] ?? []).some(
      (child) => lower(view.tokens[child]) === 'behind' && view.tokens[child]?.deprel === 'case',
    ))

/** "said it had broken the truce", "said its police had arrested him": nobody blames himself. */
const isOfSpeaker = (view: SentenceView, clause: Clause, complement: Clause): boolean => {
  const speakers = peopleAt(view, clause.subjects).map((one) => referent(view, one).id)
  const owned = complement.subjects.some((subject) =>
    (view.children[subject] ?? []).some((child) =>
      /^(?:its|their)$/.test(lower(view.tokens[child])),
    ),
  )
  return (
    owned ||
    peopleAt(view, complement.subjects).every(
      (one) => one.form === 'pronoun' || speakers.includes(referent(view, one).id),
    )
  )
}

/** Told of others only to blame them. */
const abetting =
  /^(?:arm|shelter|harbour|harbor|infiltrate|sabotage|provoke|rig|smuggle|plot|cook|doctor|falsify|intimidate|harass|bribe|embezzle|extort|blackmail|steal|siphon|loot|plunder|forge|sponsor|spy|hack|mistreat|persecute|instigate|incite)$/
const abused = /^(?:spy|porter|shield|pawn|cover|pretext|weapon|bait|hostage|slave|soldier)$/
const trouble =
  /^(?:unrest|trouble|hatred|discord|chaos|revolt|rebellion|tension|violence|strife|instability|division|propaganda|disinformation|lie)$/
const abetted = /^(?:shelter|refuge|sanctuary|haven|support|backing|training|cover|help)$/

/** "was arming rebels", "stirred up unrest", "gave shelter to rebels", "uses inspectors as spies". */
function isWrong(view: SentenceView, { lemma, objects, obliques }: Clause): boolean {
  if (abetting.test(lemma)) return true
  // "had bought votes"
  if (lemma === 'buy')
    return objects.some((object) => /^(?:vote|election|ballot)$/.test(nounAt(view, object)))
  if (/^(?:stir|sow|whip|fan|fuel|spread)$/.test(lemma))
    return objects.some((object) => trouble.test(nounAt(view, object)))
  if (lemma === 'use')
    return obliques.some(
      ({ preposition, head }) => preposition === 'as' && abused.test(nounAt(view, head)),
    )
  return (
    /^(?:give|provide|offer|lend|grant)$/.test(lemma) &&
    objects.some(
      (object) =>
        abetted.test(nounAt(view, object)) &&
        [...obliques.map(({ head }) => head), ...(view.children[object] ?? [])].some(
          (one) => armed?.has(nounAt(view, one)) === true,
        ),
    )
  )
}

const armed = objectClasses.get('armed')

/** "Amnesty says Nepali police beat detainees": a named body that tells of another's violence charges him with it. */
export function isBlame(view: SentenceView, clause: Clause, complement: Clause): boolean {
  if (!/^(?:say|report|charge|allege|claim|complain|protest)$/.test(clause.lemma)) return false
  if (complement.predicate < clause.predicate || complement.passive || complement.negated)
    return false
  if (!complement.finite || complement.modal !== null) return false
  const speakers = peopleAt(view, clause.subjects)
  const named =
    speakers.some(({ kind, form }) => form === 'name' && /^(?:organization|country)$/.test(kind)) ||
    clause.subjects.some((subject) => isRightsGroup(view, subject))
  const doers = peopleAt(view, complement.subjects)
  if (!named || doers.length === 0 || isOfSpeaker(view, clause, complement)) return false
  const deed = bestEntry(view, complement, undoPassive(view, complement))?.entry
  // "said its troops had come under fire": they did nothing.
  const isDone = deed !== undefined && deed.needs.length > 0 && !deed.flags.has('suffer')
  return isDone && /^(?:ASSAULT|COERCE)$/.test(deed.category)
}

/** "Human rights groups", "a rights group based in Nairobi": they accuse, whatever they are called. */
const isRightsGroup = (view: SentenceView, subject: number): boolean =>
  /^(?:group|monitor|activist|campaigner|organi[sz]ation|watchdog|lawyer|investigator)$/.test(
    view.tokens[subject]?.lemma ?? '',
  ) && /^rights?$/.test(lower(view.tokens[subject - 1]))
