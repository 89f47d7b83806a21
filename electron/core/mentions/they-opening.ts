/** Says who "they" are that open a sentence: those many the sentence before is about, or tells were caught. */
import { rootOf, type Draft } from './draft'
import { isMany, onlyHeld, type Told } from './object-pronouns'
import { isRoleHead } from './titles'
import { isCoordinated, lowerAt, type View } from './view'

/** What the sentence before leaves "they" to mean. */
export interface Opening {
  readonly before: Draft | null
  /** Its subject are many, and nothing else in it is. */
  readonly alone: boolean
  /** Its subject are many, and no other people in it are. */
  readonly peopled: boolean
  /** It tells of no weapons, by which others may be killed. */
  readonly unarmed: boolean
  /** Those who were caught. */
  readonly held: Draft | null
}

export const nothing: Opening = {
  before: null,
  alone: false,
  peopled: false,
  unarmed: false,
  held: null,
}

/** `subject`: what that sentence is about. */
export function openingAfter(told: Told, subject: Draft | null): Opening {
  const { view, here } = told
  const soldiers = subject ? null : soldiersOf(told)
  const before = subject ?? soldiers
  return {
    before,
    alone: subject !== null && isOnlyMany(view, subject),
    peopled:
      before !== null && (soldiers !== null || isMany(before)) && isOnlyPeople(view, before, here),
    unarmed: !view.tokens.some(({ lemma }) => weapons.test(lemma)),
    held: onlyHeld(told),
  }
}

const weapons =
  /^(?:rocket|missile|shell|bomb|bullet|jet|warplane|plane|drone|tank|helicopter|mine|mortar|grenade|gun|warship|ship|boat|strike|airstrike|raid)$/

/** "French troops", who are France: the country they are of. */
function soldiersOf({ view, here }: Told): Draft | null {
  const root = view.tokens.findIndex(({ head }) => head < 0)
  const [noun, another] = (view.children[root] ?? []).filter(
    (child) => view.tokens[child]?.deprel === 'nsubj',
  )
  if (noun === undefined || another !== undefined || isCoordinated(view, noun)) return null
  const { xpos = '', lemma = '' } = view.tokens[noun] ?? {}
  if (
    !/^NNS$/.test(xpos) ||
    !/^(?:troop|soldier|force|marine|official|negotiator|diplomat|officer)s?$/.test(lemma)
  )
    return null
  const [owner, other] = here.filter(
    ({ head, form, kind }) =>
      form === 'name' && kind === 'country' && view.tokens[head]?.head === noun && head < noun,
  )
  return owner && !other ? owner : null
}

/** "Rebels attacked the post. They …": nobody else in the sentence before were several. "Police held nine men. They were charged": the men. */
export function theyAtOpening(
  view: View,
  at: number,
  { before, alone, peopled, unarmed, held }: Opening,
): Draft | null {
  const token = view.tokens[at]
  if (at !== 0 || !token) return null
  // "Police arrested students. Their lawyer": the students'.
  const { lemma: noun = '' } = view.tokens[token.head] ?? {}
  if (lowerAt(view, at) === 'their') return caught.test(noun) ? held : null
  if (token.xpos !== 'PRP') return null
  const { lemma = '' } = view.tokens[token.head] ?? {}
  if (token.deprel === 'nsubj:pass' && judged.test(lemma)) return held ?? (alone ? before : null)
  if (token.deprel !== 'nsubj') return null
  return alone || (peopled && (human.test(lemma) || (unarmed && violent.test(lemma))))
    ? before
    : null
}

/** Who is caught has these. */
const caught =
  /^(?:lawyer|family|relative|parent|wife|husband|supporter|colleague|arrest|detention|trial|release|whereabouts|cell|employer)$/
/** People do these, or what they fire. */
const violent = /^(?:kill|wound|injure|attack|shoot|seize|capture|destroy|hold|take)$/
/** What is done next to those who were caught. */
const judged =
  /^(?:charge|convict|sentence|release|free|jail|deport|acquit|accuse|try|torture|execute|extradite|imprison|fine|hand|let|beat|behead|transfer|remand|bail|indict|pardon)$/
/** No thing does these. */
const human =
  /^(?:say|announce|claim|warn|believe|think|hope|fear|insist|deny|admit|argue|declare|pledge|vow|agree|decide|complain|acknowledge|accuse|refuse|urge|ask|order|demand|reject|condemn|blame|decline|invite|criticise|criticize|appeal|march|chant|shout|sing|sign|meet|kidnap|abduct|loot|torch|surrender|flee|clash|protest|want|throw|hurl|arrest|detain|vote|negotiate|accept|burn|storm|execute|retreat|fight|plan|release|free|question|beat|search|occupy|negotiate)$/

/** The subject are many, and the sentence tells of no others. */
function isOnlyMany(view: View, subject: Draft): boolean {
  if (!isMany(subject)) return false
  return view.tokens.every(
    ({ xpos }, at) => !/^NNP?S$/.test(xpos) || (at >= subject.first && at <= subject.last),
  )
}

/** The subject are many, and no others the sentence tells of are. */
const isOnlyPeople = (view: View, subject: Draft, told: readonly Draft[]): boolean =>
  !isCoordinated(view, subject.head) &&
  !told.some((one) => rootOf(one) !== rootOf(subject) && isMany(one) && one.use !== 'modifier') &&
  !view.tokens.some(
    ({ xpos, lemma }, at) =>
      /^NNP?S$/.test(xpos) &&
      isRoleHead(lemma.toLowerCase()) &&
      !told.some(({ first, last }) => first <= at && at <= last),
  )
