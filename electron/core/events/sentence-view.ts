/** Turns a sentence and its article's mentions into quick answers: whose words are these, what hangs on this noun, where does a phrase begin. */
import type { Article, Mention, Sentence, TimeReading, Token } from '../../../shared/model'
import { isAnyone } from '../../../shared/anyone'
import type { Company } from './company'
import type { Office } from './office'
import type { Visit } from './visitors'

/** What the sentences before have told. */
export interface Before {
  /** Those who met or agreed, the last at the end. */
  readonly companies: readonly Company[]
  /** Those the sentence before names together, in whatever it tells. */
  readonly joined: () => readonly Company[]
  /** Who visited whom, the last at the end. */
  readonly visits: readonly Visit[]
  /** Offices the article gives to people, by position. */
  readonly offices: readonly Office[]
}

const nothing: Before = { companies: [], joined: () => [], visits: [], offices: [] }

export interface SentenceView extends Before {
  readonly article: Article
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Mentions of this sentence, by position. */
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeReading[]
  /** Mention by id, of the whole article. */
  readonly byId: ReadonlyMap<string, Mention>
  readonly children: readonly (readonly number[])[]
  /** The widest mention that covers a token, and the one whose head it is. */
  readonly covering: readonly (Mention | undefined)[]
  readonly headed: ReadonlyMap<number, Mention>
  /** People of whom only the noun is known, by head; they are among no other mentions here. */
  readonly anyone: ReadonlyMap<number, Mention>
  /** Index of the time expression that covers a token, or -1. */
  readonly timeAt: readonly number[]
}

export function viewOf(
  article: Article,
  sentence: Sentence,
  given: readonly Mention[],
  times: readonly TimeReading[],
  byId: ReadonlyMap<string, Mention>,
  before: Before = nothing,
): SentenceView {
  const { tokens } = sentence
  const mentions = given.filter((mention) => !isAnyone(mention))
  const anyone = new Map(given.filter(isAnyone).map((mention) => [mention.head, mention]))
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, index) => children[token.head]?.push(index))
  const covering: (Mention | undefined)[] = tokens.map(() => undefined)
  const headed = new Map<number, Mention>()
  const width = (mention: Mention | undefined): number =>
    mention ? mention.last - mention.first : -1
  for (const mention of mentions) {
    if (mention.first < 0) continue
    for (let index = mention.first; index <= mention.last; index++)
      if (width(mention) > width(covering[index])) covering[index] = mention
    if (width(mention) > width(headed.get(mention.head))) headed.set(mention.head, mention)
  }
  const timeAt = tokens.map((token) =>
    times.findIndex((time) => time.start < token.end && time.end > token.start),
  )
  return {
    article,
    sentence,
    tokens,
    mentions,
    times,
    byId,
    children,
    covering,
    headed,
    anyone,
    timeAt,
    ...before,
  }
}

/** First and last token of the noun phrase a head noun closes, judged by the words before it and what hangs on it. */
export function phraseOf(view: SentenceView, head: number): readonly [number, number] {
  const { tokens } = view
  let first = head
  let crossed = false
  while (first > 0) {
    const at = first - 1
    const token = tokens[at]
    if (!token || view.timeAt[at] !== -1) break
    if (token.text === ')' && tokens[at - 2]?.text === '(') {
      first -= 3
      continue
    }
    if (token.upos === 'CCONJ' || token.text === ',') {
      if (!belongsTo(view, at, head) && !joinsCountries(view, at)) break
      crossed = true
    } else if (!isInPhrase(view, at, head, first, crossed)) break
    first--
  }
  while (first < head && /^(?:CCONJ|PUNCT)$/.test(tokens[first]?.upos ?? '')) first++
  return [first, head]
}

function isInPhrase(
  view: SentenceView,
  at: number,
  head: number,
  first: number,
  crossed: boolean,
): boolean {
  const token = view.tokens[at]
  if (!token) return false
  if (crossed && !reaches(view, at, head) && !view.covering[at]) return false
  if (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.upos) ||
    token.xpos === 'POS' ||
    token.xpos === 'PRP$'
  )
    return true
  if (token.text === '-') return true
  // "Vietnamese-led forces"
  if (/^VB[DN]$/.test(token.xpos) && view.tokens[at - 1]?.text === '-') return true
  if (/^VB[NG]$/.test(token.xpos)) return token.head >= at && token.head <= head
  return token.upos === 'ADV' && token.head <= head && token.head >= first
}

/** "US and Russian experts": countries joined before a noun, however they were parsed. */
function joinsCountries(view: SentenceView, at: number): boolean {
  const [before, after] = [view.covering[at - 1], view.covering[at + 1]]
  return before?.kind === 'country' && after?.kind === 'country' && after.use === 'modifier'
}

function belongsTo(view: SentenceView, token: number, head: number): boolean {
  const above = view.tokens[token]?.head ?? -1
  if (above < 0 || above > head) return false
  const relation = view.tokens[above]?.deprel ?? ''
  return above < head && /^(?:amod|compound|conj)/.test(relation) && reaches(view, above, head)
}

/** Whether a token hangs, at whatever depth, on another. */
export function reaches(view: SentenceView, token: number, above: number): boolean {
  for (let at = token, step = 0; at >= 0 && step < 60; at = view.tokens[at]?.head ?? -1, step++)
    if (at === above) return true
  return false
}

/** First and last token of everything that hangs on a token. */
export function subtreeOf(view: SentenceView, top: number): readonly [number, number] {
  let [first, last] = [top, top]
  const stack = [...(view.children[top] ?? [])]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    first = Math.min(first, at)
    last = Math.max(last, at)
    stack.push(...(view.children[at] ?? []))
  }
  return [first, last]
}

/** The preposition before a noun phrase: "in", "because of"; empty when there is none. */
export function prepositionBefore(view: SentenceView, head: number): string {
  const own = (view.children[head] ?? []).filter(
    (child) =>
      child < head &&
      view.tokens[child]?.deprel === 'case' &&
      // "Minister of Defence Ivo Rahn": the "of" is the title's.
      (view.covering[head] === undefined || view.covering[child] !== view.covering[head]),
  )
  if (own.length > 0) {
    // "with Ana Diaz, the envoy, in Lima", all hung on the town: only the words next to it are its own.
    const near = own.filter((child, index) =>
      own.slice(index + 1).every((other, step) => other - child <= 2 * (step + 1)),
    )
    const words = near.flatMap((child) => [
      child,
      ...(view.children[child] ?? []).filter((c) => view.tokens[c]?.deprel === 'fixed'),
    ])
    return words.map((word) => view.tokens[word]?.text.toLowerCase() ?? '').join(' ')
  }
  const [first] = phraseOf(view, head)
  const before = view.tokens[first - 1]
  return before && (before.upos === 'ADP' || before.xpos === 'IN' || before.xpos === 'TO')
    ? before.text.toLowerCase()
    : ''
}

export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''

const actorKinds = new Set(['person', 'organization', 'country', 'group'])

/** Whether a mention is of a kind that acts. */
export const isActor = (mention: Mention | undefined): boolean =>
  mention !== undefined && actorKinds.has(mention.kind)

/** Of "whom", "whose" or "in which": the word before it, and before the comma between them. */
export const beforeComma = (view: SentenceView, at: number): number =>
  view.tokens[at - 1]?.text === ',' ? at - 2 : at - 1

/** Follows "he" and "the minister" to what they stand for. */
export function referent(view: SentenceView, mention: Mention): Mention {
  let at = mention
  for (let step = 0; step < 8 && at.antecedent; step++) {
    const next = view.byId.get(at.antecedent)
    if (!next) break
    at = next
  }
  return at
}
