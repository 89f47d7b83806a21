/** Checks that tell harm nobody did, and words of force that mean none, from violence: a crash, a campaign to persuade. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { isOfVote } from './contests'
import { hostileVerbs } from './lexicon/hostile'
import { peopleNouns } from './lexicon/object-classes'
import { hasNoun, nounAt } from './object-nouns'
import { lower, referent, type SentenceView } from './sentence-view'
import { isHabit, isOfAKind } from './told-of-a-kind'

const natural = new Set(
  'earthquake quake tremor aftershock storm typhoon hurricane cyclone tornado flood flooding rain snow blizzard heat heatwave cold drought famine fire wildfire blaze lightning wind wave tsunami volcano eruption landslide avalanche virus disease epidemic pandemic outbreak plague malaria cholera ebola flu influenza cancer aids measles bacteria infection fever locust crash accident fog hail famine weather sun frost dog shark bear lion crocodile snake elephant wolf bull swarm vaccine medicine pill bacterium cut blackout outage shortage recession slump inflation austerity scandal'.split(
    ' ',
  ),
)
const mishap = new Set(
  'crash collision derailment stampede accident mishap collapse pile-up pileup capsizing shipwreck wreck crush leak disaster electrocution poisoning'.split(
    ' ',
  ),
)
const befalling = new Set(
  'crash collide overturn capsize derail collapse plunge plummet sink skid burst leak topple wreck veer swerve plough'.split(
    ' ',
  ),
)

/** "An earthquake struck Turkey", "Malaria kills children": nobody's deed. */
export const isNature = (view: SentenceView, subjects: readonly number[]): boolean =>
  subjects.some(
    (subject) =>
      hasNoun(view, subject, natural) &&
      (nounAt(view, subject) !== 'fire' ||
        (isBlaze(view, subject) && !gunfire.test(lower(view.tokens[subject - 1])))),
  )

const gunfire = /^(?:mortar|artillery|gun|rocket|rifle|tank|sniper|arms|shell)$/

/** "killed in a plane crash", "injured when a bus overturned": an accident. */
export const isAccident = (view: SentenceView, clause: Clause): boolean =>
  /^(?:kill|injure|wound|hurt|trample|crush|burn|die|perish|maim)$/.test(clause.lemma) &&
  (clause.obliques.some(
    ({ preposition, head }) =>
      /^(?:in|by|during|from|after|at)$/.test(preposition) &&
      (mishap.has(nounAt(view, head)) ||
        (natural.has(nounAt(view, head)) &&
          (nounAt(view, head) !== 'fire' || isBlaze(view, head)))),
  ) ||
    view.sentence.clauses.some(
      (other) =>
        other.marker === 'when' &&
        view.sentence.clauses[other.parent ?? -1] === clause &&
        befalling.has(other.lemma),
    ) ||
    befell(view, clause))

/** "a bus overturned, killing nine", "the coach was wrecked and its driver killed": what came of a mishap; a rocket that crashes into a house is none. */
const befell = (view: SentenceView, clause: Clause): boolean =>
  clause.agents.length === 0 &&
  !view.tokens.some((token) =>
    /^(?:attack|shoot|fire|bomb|explode|blast|ambush|ram|shelling|bombing|raid|strike|airstrike|missile|mortar|explosion|attacker)$/.test(
      token.lemma,
    ),
  ) &&
  view.sentence.clauses.some(
    (other) =>
      other.predicate < clause.predicate &&
      befalling.has(other.lemma) &&
      !other.subjects.some((subject) => weapons.test(nounAt(view, subject))),
  )

const weapons =
  /^(?:rocket|missile|shell|drone|bomb|mortar|bomber|attacker|militant|gunman|rebel|warplane|fighter|grenade|projectile|troop|soldier|police)$/

/** "in a fire" burns; "by fire from the hill" shoots. */
const isBlaze = (view: SentenceView, head: number): boolean =>
  (view.children[head] ?? []).some((child) => view.tokens[child]?.upos === 'DET')

/** "launched a campaign to persuade users", "opened his campaign in Iowa": nothing warlike. */
export const isPeaceful = (view: SentenceView, objects: readonly number[]): boolean =>
  objects.some((object) => {
    const noun = nounAt(view, object)
    const beside = view.children[object] ?? []
    return (
      (/^(?:campaign|operation|attempt|drive)$/.test(noun) &&
        beside.some(
          (child) =>
            child > object &&
            view.tokens[child]?.xpos === 'VB' &&
            lower(view.tokens[child - 1]) === 'to' &&
            !hostileVerbs.has(nounAt(view, child)),
        )) ||
      (noun === 'campaign' &&
        (isOfVote(view) || beside.some((child) => peaceful.test(lower(view.tokens[child])))))
    )
  })

const peaceful =
  /^(?:his|her|my|election|electoral|presidential|advertising|awareness|fundraising|fund-raising|re-election|reelection|publicity|public|online|media|vaccination|hiring|marketing|legal|whispering|letter-writing|selling|raising|promoting|called|named|literacy|information|poster|petition)$/

/** "The magazine attacked the minister": with words. */
export const isPrinted = (view: SentenceView, subjects: readonly number[]): boolean =>
  subjects.some(
    (subject) =>
      view.headed.get(subject)?.gazetteer?.startsWith('media:') === true ||
      /^(?:magazine|newspaper|paper|daily|weekly|article|editorial|book|report|website|column|speech|film|documentary|leaflet|advert)$/.test(
        nounAt(view, subject),
      ),
  )

/** "Suspect flown to the capital": taken there, on no visit. */
const isFlown = (view: SentenceView, clause: Clause): boolean =>
  clause.lemma === 'fly' && lower(view.tokens[clause.predicate]) === 'flown' && !clause.perfect

/** "Free the prisoners!": told to be done. */
const isOrder = (view: SentenceView, clause: Clause): boolean =>
  view.tokens[clause.predicate]?.xpos === 'VB' &&
  clause.subjects.length === 0 &&
  clause.modal === null &&
  /^(?:main|complement|parataxis)$/.test(clause.link) &&
  /^(?:[“"‘'(:,)]|\d+[.)]?|please|)$/.test(lower(view.tokens[clause.predicate - 1]))

const unruly =
  /^(?:throw|hurl|rampage|loot|burn|smash|stone|lob|toss|fling|boo|jeer|heckle|break|torch)$/

/** "left the party", "smugglers moved migrants", "as promised", "citizens are required to": told of nobody's doing what the words of its kind mean. */
export const isNoDeed = (
  view: SentenceView,
  clause: Clause,
  category: PloverCategory,
  subjects: readonly number[],
  actors: readonly Mention[],
  parties: readonly Mention[],
): boolean =>
  lower(view.tokens[clause.predicate - 1]) === 'as' ||
  isHabit(view, clause, actors) ||
  isOfAKind(view, clause, category, subjects, parties) ||
  isOrder(view, clause) ||
  (category === 'SANCTION' &&
    /^(?:leave|quit|exit)$/.test(clause.lemma) &&
    actors.every(({ kind }) => kind === 'person')) ||
  // "Dr Lind threw a rock at a bear", "Petrov attacked on the last climb": one man by name is no crowd and no army.
  (actors.length > 0 &&
    actors.every(({ kind, form }) => kind === 'person' && form !== 'nominal') &&
    (category === 'PROTEST'
      ? unruly.test(clause.lemma)
      : clause.lemma === 'attack' &&
        clause.objects.length === 0 &&
        parties.length === actors.length)) ||
  // "delays prevented the firm from starting", "kept himself from swearing": nobody made anybody.
  (category === 'COERCE' &&
    /^(?:prevent|keep|stop|bar|force)$/.test(clause.lemma) &&
    !clause.passive &&
    actors.length === 0 &&
    !subjects.some((subject) => peopleNouns.has(nounAt(view, subject)))) ||
  // "Bush flew the F-102": a pilot is no army.
  (category === 'MOBILIZE' &&
    /^(?:fly|transfer|station|serve|enlist)$/.test(clause.lemma) &&
    actors.length > 0 &&
    actors.every((one) => one.kind === 'person' && referent(view, one).form === 'name')) ||
  (category === 'AID' &&
    subjects.some((subject) => /smuggler|trafficker/.test(nounAt(view, subject)))) ||
  // "The fund helps nurses to study": what it is for.
  (category === 'AID' &&
    clause.tense === 'present' &&
    !clause.perfect &&
    !clause.progressive &&
    actors.length === 0) ||
  (category === 'AGREE' && clause.passive && clause.modal !== null && actors.length === 0) ||
  (/^(?:CONCEDE|RETREAT)$/.test(category) &&
    clause.negated &&
    clause.tense === 'present' &&
    !clause.perfect &&
    actors.length === 0) ||
  (category === 'CONSULT' &&
    /^(?:travel|fly|head|go|arrive)$/.test(clause.lemma) &&
    (isFlown(view, clause) ||
      actors.every(
        ({ kind, gazetteer }) =>
          kind === 'group' &&
          !/unnamed:.*(?:leader|lawmaker|minister|diplomat|envoy|negotiator|delegation|official|mediator|inspector|monitor|commander)/.test(
            gazetteer ?? '',
          ),
      ))) ||
  (category === 'REQUEST' && /^(?:require|want)$/.test(clause.lemma) && actors.length === 0)
