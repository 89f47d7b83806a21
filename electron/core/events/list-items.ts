/** Reads the items of a list of parties: what joins them, the phrase of each, and what is its own behind it. */
import type { Mention } from '../../../shared/model'
import { anyoneAt } from './anyone'
import { peopleNouns } from './lexicon/object-classes'
import { lower, type SentenceView } from './sentence-view'
import { actorsOf, canAct } from './who'

interface Item {
  readonly people: readonly Mention[]
  readonly head: number
  /** The token behind it. */
  readonly end: number
}

/** "the minister, Ana Rao": she. */
export function holderOf(view: SentenceView, one: Mention): Mention {
  const holder = one.antecedent === null ? undefined : view.byId.get(one.antecedent)
  const isNext =
    holder?.sentence === one.sentence && holder.first > one.last && holder.first - one.last < 4
  return isNext ? holder : one
}

/** The first token behind a comma, an "and", an "as well as with"; null where the list ends. */
export function behindJoint(
  view: SentenceView,
  from: number,
): { readonly at: number; readonly isComma: boolean } | null {
  const comma = lower(view.tokens[from]) === ','
  let at = comma ? from + 1 : from
  const words = view.tokens
    .slice(at, at + 3)
    .map((token) => lower(token))
    .join(' ')
  const joint =
    /^(?:and also|and|as well as|together with|along with|among others|among them|including|notably|&)(?![\w-])/.exec(
      words,
    )
  if (joint) at += joint[0].split(' ').length
  else if (!comma) return null
  if (lower(view.tokens[at]) === ',') at++
  if (joint && /^(?:with|by|to)$/.test(lower(view.tokens[at]))) at++
  return { at, isComma: !joint }
}

/** The token behind the plain noun phrase that begins at a token. */
export function nounEnd(view: SentenceView, from: number): number {
  let end = from
  while (isInItem(view, end)) end = Math.max(end, view.covering[end]?.last ?? end) + 1
  return view.tokens[end - 1]?.upos === 'NOUN' ? end : from
}

/** The noun phrase that begins at a token, when its head is a party. */
export function itemAt(view: SentenceView, from: number): Item | null {
  let end = from
  while (isInItem(view, end)) end = Math.max(end, view.covering[end]?.last ?? end) + 1
  const head = end - 1
  if (head < from) return null
  const mention = view.covering[head]
  const own = mention && mention.use !== 'modifier' ? mention.head : head
  const titled = mention && holderOf(view, mention)
  const isPeople = mention !== undefined || peopleNouns.has(view.tokens[head]?.lemma ?? '')
  const people =
    titled && titled !== mention ? [titled] : isPeople ? actorsOf(view, own).filter(canAct) : []
  const named = mention?.form === 'name' && canAct(mention) ? [mention] : people
  const anybody = named.length > 0 ? named : anyoneAt(view, head)
  // "Ana Rao, the governor of the coast,"
  const described = mention?.use === 'modifier' && mention.antecedent !== null
  if (anybody.length === 0 && !described) return null
  // "the President of Jubaland, Ahmed Warsame"
  const next = view.covering[end + 1]
  const holder =
    lower(view.tokens[end]) === ',' && anybody.some((one) => one === next) ? next : undefined
  return { people: anybody, head, end: holder ? holder.last + 1 : end }
}

const isTime = (view: SentenceView, at: number): boolean => (view.timeAt[at] ?? -1) !== -1

const isInItem = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at]
  if (!token || isTime(view, at)) return false
  if (view.covering[at]) return true
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.upos) ||
    /^(?:POS|PRP\$)$/.test(token.xpos) ||
    token.text === '-' ||
    /^(?:Dr|Hon|H\.E|Mr|Mrs|Ms|Prof|Rev|Sir|Lord|Lady|Baroness)\.?$/.test(token.text)
  )
}

/** What stands behind a party and is its own: "(WHO)", "MP", "of the Senate", "in Cairo", "on Monday". */
export function behindOwn(view: SentenceView, from: number): number {
  let at = from
  for (let step = 0; step < 12; step++) {
    const next = ownAt(view, at)
    if (next === at) return at
    at = next
  }
  return at
}

const letters = /^(?:M\.?P\.?|MEP|MSP|MLA|OBE|CBE|KCMG|CMG|DBE|QC|KC|a\.i\.?|Jr\.?|Esq\.?|ret\.?)$/

function ownAt(view: SentenceView, at: number): number {
  const word = lower(view.tokens[at])
  if (word === '(') {
    const close = view.tokens.findIndex((token, index) => index > at && token.text === ')')
    return close > 0 && close - at < 8 ? close + 1 : at
  }
  const comma = word === ',' ? 1 : 0
  if (letters.test(view.tokens[at + comma]?.text ?? '')) return at + comma + 1
  if (isTime(view, at)) return at + 1
  if (!/^(?:of|for|from|to|in|at|on)$/.test(word)) return at
  let end = at + 1
  while (isInItem(view, end) || isTime(view, end)) end++
  return end > at + 1 ? end : at
}
