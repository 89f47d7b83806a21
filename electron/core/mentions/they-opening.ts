/** Says who "they" are that open a sentence: those many the sentence before is about, or tells were caught. */
import { rootOf, type Draft } from './draft'
import { isMany } from './object-pronouns'
import { isRoleHead } from './titles'
import { isCoordinated, type View } from './view'

/** What the sentence before leaves "they" to mean. */
export interface Opening {
  readonly before: Draft | null
  /** Its subject are many, and nothing else in it is. */
  readonly alone: boolean
  /** Its subject are many, and no other people in it are. */
  readonly peopled: boolean
  /** Those who were caught. */
  readonly held: Draft | null
}

/** "Rebels attacked the post. They …": nobody else in the sentence before were several. "Police held nine men. They were charged": the men. */
export function theyAtOpening(
  view: View,
  at: number,
  { before, alone, peopled, held }: Opening,
): Draft | null {
  const token = view.tokens[at]
  if (at !== 0 || token?.xpos !== 'PRP') return null
  const { lemma = '' } = view.tokens[token.head] ?? {}
  if (token.deprel === 'nsubj:pass' && judged.test(lemma)) return held ?? (alone ? before : null)
  if (token.deprel !== 'nsubj') return null
  return alone || (peopled && human.test(lemma)) ? before : null
}

/** What is done next to those who were caught. */
const judged =
  /^(?:charge|convict|sentence|release|free|jail|deport|acquit|accuse|try|torture|execute|extradite|imprison|fine|hand|let|beat|behead|transfer|remand|bail|indict|pardon)$/
/** No thing does these. */
const human =
  /^(?:say|announce|claim|warn|believe|think|hope|fear|insist|deny|admit|argue|declare|pledge|vow|agree|decide|complain|acknowledge|accuse|refuse|urge|ask|order|demand|reject|condemn|blame|decline|invite|criticise|criticize|appeal|march|chant|shout|sing|sign|meet|kidnap|abduct|loot|torch|surrender|flee|clash|protest|want|throw|hurl|arrest|detain|vote|negotiate|accept|burn|storm|execute|retreat|fight|plan|release|free|question|beat|search|occupy|negotiate)$/

/** The subject are many, and the sentence tells of no others. */
export function isOnlyMany(view: View, subject: Draft): boolean {
  if (!isMany(subject)) return false
  return view.tokens.every(
    ({ xpos }, at) => !/^NNP?S$/.test(xpos) || (at >= subject.first && at <= subject.last),
  )
}

/** The subject are many, and no others the sentence tells of are. */
export const isOnlyPeople = (view: View, subject: Draft, told: readonly Draft[]): boolean =>
  !isCoordinated(view, subject.head) &&
  !told.some((one) => rootOf(one) !== rootOf(subject) && isMany(one) && one.use !== 'modifier') &&
  !view.tokens.some(
    ({ xpos, lemma }, at) =>
      /^NNP?S$/.test(xpos) &&
      isRoleHead(lemma.toLowerCase()) &&
      !told.some(({ first, last }) => first <= at && at <= last),
  )
