/** Follows a list of parties to its end, wherever the parser hung the rest: "met the envoy, WHO Representative Ana Rao and the ambassadors of Chad and Mali". */
import type { Clause, Mention } from '../../../shared/model'
import { anyoneAt } from './anyone'
import { peopleNouns } from './lexicon/object-classes'
import { isActor, lower, type SentenceView } from './sentence-view'
import { actorsOf, canAct, unique } from './who'

/** The parties with those listed behind the last of them. */
export function withRest(
  view: SentenceView,
  clause: Clause,
  parties: readonly Mention[],
): readonly Mention[] {
  const here = parties.filter(
    ({ sentence, first }) => sentence === view.sentence.index && first > clause.predicate,
  )
  const ends = here.map((one) => holderOf(view, one).last).sort((a, b) => a - b)
  const rest = [...new Set([ends[0], ends.at(-1)])]
    .flatMap((end) => (end === undefined ? [] : listedBehind(view, end)))
    // "Mali and Tuareg rebels", of whom the Tuareg are known: not twice.
    .filter(
      (one) =>
        one.sentence !== view.sentence.index ||
        !here.some(({ first, last }) => first <= one.last && one.first <= last),
    )
  return rest.length > 0 ? unique([...parties, ...rest]) : parties
}

/** "the minister, Ana Rao": she. */
function holderOf(view: SentenceView, one: Mention): Mention {
  const holder = one.antecedent === null ? undefined : view.byId.get(one.antecedent)
  const isNext =
    holder?.sentence === one.sentence && holder.first > one.last && holder.first - one.last < 4
  return isNext ? holder : one
}

/** Subjects with those listed behind the first of them, where nothing but the list stands before the verb: "A of the UN, B of Chad, and C opened". */
export function withRestBefore(
  view: SentenceView,
  { predicate }: Clause,
  parties: readonly Mention[],
): readonly Mention[] {
  const here = parties
    .filter(({ sentence, last }) => sentence === view.sentence.index && last < predicate)
    .sort((a, b) => a.first - b.first)
  // "EU Ambassador A and heads of mission met", with A lost: the list that opens the sentence.
  const opening = here.length > 0 ? (view.covering[0] ?? view.covering[1]) : undefined
  const starts = [here[0], opening && isActor(opening) ? holderOf(view, opening) : undefined]
  for (const first of starts) {
    if (!first) continue
    const { people, end } = walk(view, holderOf(view, first).last, predicate)
    let at = lower(view.tokens[end]) === ',' ? end + 1 : end
    while (/^(?:ADV|AUX|PART)$/.test(view.tokens[at]?.upos ?? '') && at < predicate) at++
    if (at === predicate && people.length > 0) return unique([...parties, first, ...people])
  }
  return parties
}

/** Everybody in the items of a list behind a token; nobody when what looks like a list opens a clause of its own, or only says who was named last. */
export const listedBehind = (view: SentenceView, last: number): readonly Mention[] =>
  walk(view, last, -1).people

/** `own`: the verb whose subjects these are, so that it opens no other clause. */
function walk(
  view: SentenceView,
  last: number,
  own: number,
): { readonly people: readonly Mention[]; readonly end: number } {
  const found: Mention[] = []
  /** Behind mere commas, until an "and" tells that it is a list. */
  let waiting: Mention[] = []
  let before = view.covering[last]
  let at = behindOwn(view, last + 1)
  // "participants from Chad and Niger": of both.
  let inside = lastIn(view, last, at)
  for (let step = 0; step < 40; step++) {
    const joint = behindJoint(view, at)
    const item = joint && itemAt(view, joint.at)
    if (!item) {
      // "the envoy, farmers and others"
      const isEnd = joint?.isComma === false && closes(view, joint.at)
      return { people: isEnd ? [...found, ...waiting] : found, end: at }
    }
    const end = behindOwn(view, item.end)
    if (own < 0 && opensClause(view, end, item.head)) return { people: [], end }
    const mention = view.covering[item.head]
    const isInside =
      inside?.form === 'name' && mention?.form === 'name' && mention.kind === inside.kind
    if (!isInside) inside = lastIn(view, item.end - 1, end)
    at = end
    if (isInside) continue
    // "Ana Rao, head of the mission, and Tom Hale"
    if (joint.isComma && before && saysWho(view, before, joint.at, item.head, end)) {
      before = undefined
      continue
    }
    // "Ana Rao, a Kurd and Alevi woman, said"
    if (joint.isComma && before?.kind === 'person' && /^an?$/.test(lower(view.tokens[joint.at])))
      return { people: found, end: at }
    before = mention
    waiting.push(...item.people)
    if (joint.isComma) continue
    found.push(...waiting)
    waiting = []
  }
  return { people: found, end: at }
}

/** The name that closes what belongs to a party: "Chad" of "participants from Chad". */
const lastIn = (view: SentenceView, own: number, end: number): Mention | undefined =>
  end - 1 > own ? view.covering[end - 1] : undefined

/** "head of the mission,", "the NATO force,": behind a name between commas, what it is. */
const saysWho = (
  view: SentenceView,
  before: Mention,
  from: number,
  head: number,
  end: number,
): boolean =>
  before.form === 'name' &&
  /^NN$/.test(view.tokens[head]?.xpos ?? '') &&
  view.tokens[end]?.text === ',' &&
  !/^(?:his|her|its|their)$/.test(lower(view.tokens[from])) &&
  // "Lord Mayor Peter Estlin, the Governor of the Bank and": two offices are two people's.
  !(lower(view.tokens[from]) === 'the' && isTitled(view, before))

interface Item {
  readonly people: readonly Mention[]
  readonly head: number
  /** The token behind it. */
  readonly end: number
}

const isTitled = (view: SentenceView, { kind, first, id }: Mention): boolean =>
  kind === 'person' && view.covering[first - 1]?.antecedent === id

/** Whether a plain noun stands there that no verb of its own follows. */
function closes(view: SentenceView, from: number): boolean {
  if (!/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(view.tokens[from]?.upos ?? '')) return false
  const verb = view.tokens.findIndex(
    ({ upos, xpos }, at) =>
      at >= from && (/^(?:PUNCT|VERB|AUX)$/.test(upos) || /^VB|MD/.test(xpos)),
  )
  return verb < 0 || view.tokens[verb]?.upos === 'PUNCT'
}

/** The first token behind a comma, an "and", an "as well as with"; null where the list ends. */
function behindJoint(
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

/** The noun phrase that begins at a token, when its head is a party. */
function itemAt(view: SentenceView, from: number): Item | null {
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
function behindOwn(view: SentenceView, from: number): number {
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

/** Whether a verb of its own stands behind a phrase, so that it is no item of the list. */
function opensClause(view: SentenceView, at: number, head: number): boolean {
  let next = at
  while (/^(?:ADV|PART)$/.test(view.tokens[next]?.upos ?? '')) next++
  return (
    /^(?:VB[DPZ]|MD)$/.test(view.tokens[next]?.xpos ?? '') ||
    view.sentence.clauses.some(
      ({ finite, predicate, subjects }) => finite && predicate > head && subjects.includes(head),
    )
  )
}
