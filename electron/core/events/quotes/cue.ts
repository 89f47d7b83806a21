/** Finds who speaks and with which verb: "Kerry said", "said the official", "according to", "told reporters". */
import type { Clause, Mention, Span } from '../../../../shared/model'
import { speechVerbs } from '../lexicon/cues'
import { lower, phraseOf, type SentenceView } from '../sentence-view'
import { actorsOf, modifiersOf } from '../who'

export interface Cue {
  readonly cue: Span
  readonly speakerSpan: Span | null
  readonly speaker: Mention | null
  readonly token: number
}

/** The speaker of a speech clause, wherever he stands outside the words quoted. */
export function cueOf(view: SentenceView, clause: Clause, quoted?: Span): Cue | null {
  const token = view.tokens[clause.predicate]
  if (!token || !speechVerbs.has(clause.lemma)) return null
  const subjects = clause.subjects.filter((one) => {
    const { start = 0 } = view.tokens[one] ?? {}
    return !quoted || start < quoted.start || start >= quoted.end
  })
  const subject =
    subjects.find((one) => one === clause.predicate - 1) ??
    subjects.find((one) => view.timeAt[one] === -1) ??
    besideVerb(view, clause.predicate)
  const across = acrossRelative(view, clause.predicate) ?? acrossComma(view, clause.predicate)
  const over = token.xpos === 'VBG' ? speakingAbove(view, clause) : null
  return {
    cue: { start: token.start, end: token.end },
    token: clause.predicate,
    ...speakerAt(view, across >= 0 ? across : (over?.subjects[0] ?? subject ?? -1)),
  }
}

/** A mention, else the noun phrase, headed by a token. */
export function speakerAt(view: SentenceView, head: number): Pick<Cue, 'speaker' | 'speakerSpan'> {
  const token = view.tokens[head]
  if (!token) return { speaker: null, speakerSpan: null }
  const mention = view.headed.get(head) ?? view.covering[head]
  if (mention && (mention.use !== 'modifier' || mention.head === head))
    return { speaker: mention, speakerSpan: { start: mention.start, end: mention.end } }
  const [first] = phraseOf(view, head)
  const start = view.tokens[first]
  return {
    speaker: actorsOf(view, head)[0] ?? modifiersOf(view, head, null)[0] ?? null,
    speakerSpan: start ? { start: start.start, end: token.end } : null,
  }
}

/** "Lavrov said …, noting that …": the clause that says who notes. */
function speakingAbove(view: SentenceView, clause: Clause): Clause | null {
  let at: Clause | undefined = clause
  for (let step = 0; at && step < 8; step++) {
    at = at.parent === null ? undefined : view.sentence.clauses[at.parent]
    if (at && speechVerbs.has(at.lemma) && at.finite && at.subjects.length > 0) return at
  }
  return null
}

/** "Amina Diallo, a teacher, recalled": the name before the apposition; -1 when there is none. */
function acrossComma(view: SentenceView, verb: number): number {
  if (view.tokens[verb - 1]?.text !== ',') return -1
  const before = view.mentions.filter(
    (mention) =>
      mention.last < verb - 1 &&
      view.tokens[mention.last + 1]?.text === ',' &&
      verb - mention.last < 10 &&
      mention.kind === 'person',
  )
  return (before.findLast((mention) => mention.form === 'name') ?? before.at(-1))?.head ?? -1
}

/** "The spokeswoman, who asked not to be named, said": what stands before the relative clause. */
function acrossRelative(view: SentenceView, verb: number): number | null {
  if (view.tokens[verb - 1]?.text !== ',') return null
  for (let at = verb - 2; at > 1 && verb - at < 25; at--)
    if (/^(?:who|which|whose)$/.test(lower(view.tokens[at])) && view.tokens[at - 1]?.text === ',')
      return at - 2
  return null
}

/** A phrase right before or after a speech verb whose subject the parser missed. */
function besideVerb(view: SentenceView, verb: number): number | undefined {
  const before = view.covering[verb - 1]
  if (before && before.last === verb - 1) return before.head
  // Only behind a closing mark does the speaker follow his verb.
  if (!/^(?:[,"”’'?!-]+)$/.test(view.tokens[verb - 1]?.text ?? '')) return undefined
  // "argued the envoy": a plain noun phrase behind the verb.
  let at = verb + 1
  // "said one of the elders".
  if (view.tokens[at]?.upos === 'NUM' && lower(view.tokens[at + 1]) === 'of') return at
  while (
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(view.tokens[at + 1]?.upos ?? '') &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(view.tokens[at]?.upos ?? '') &&
    at < verb + 6
  )
    at++
  const after = view.mentions.find(
    (mention) =>
      mention.first === verb + 1 ||
      (mention.first === verb + 2 && view.tokens[verb + 1]?.upos === 'DET'),
  )
  return (
    after?.head ??
    (view.tokens[verb + 1]?.upos === 'DET' && /^(?:NOUN|PROPN)$/.test(view.tokens[at]?.upos ?? '')
      ? at
      : undefined)
  )
}

/** How many words open an attribution without a verb: "according to", "in the words of"; 0 for none. */
function openerLength(view: SentenceView, at: number): number {
  if (!/^(?:according|in)$/i.test(view.tokens[at]?.text ?? '')) return 0
  const opens = (...words: readonly string[]): boolean =>
    words.every((word, index) => lower(view.tokens[at + index]) === word)
  if (opens('according', 'to')) return 2
  return opens('in', 'the', 'words', 'of') ? 4 : 0
}

/** "according to the UN": the phrase behind it, up to the next comma. */
export function accordingCue(view: SentenceView): (Cue & { readonly last: number }) | null {
  for (let at = 0; at + 2 < view.tokens.length; at++) {
    const length = openerLength(view, at)
    if (length === 0) continue
    const first = at + length
    let last = first
    while (
      last + 1 < view.tokens.length &&
      !/^[,.;:"“”]$/.test(view.tokens[last + 1]?.text ?? '') &&
      (at < 2 || !/^(?:VBD|VBZ|VBP|MD)$/.test(view.tokens[last + 1]?.xpos ?? ''))
    )
      last++
    const [from, to] = [view.tokens[at], view.tokens[first - 1]]
    if (!from || !to) return null
    const mention =
      view.mentions.find(
        (one) => one.first >= first && one.last <= last && one.use !== 'modifier',
      ) ?? view.mentions.find((one) => one.first >= first && one.last <= last)
    const [start, end] = [view.tokens[first], view.tokens[last]]
    return {
      cue: { start: from.start, end: to.end },
      token: at,
      last,
      speaker: mention ?? null,
      speakerSpan: mention
        ? { start: mention.start, end: mention.end }
        : start && end
          ? { start: start.start, end: end.end }
          : null,
    }
  }
  return null
}
