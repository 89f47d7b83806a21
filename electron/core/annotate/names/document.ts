/** Turns the first reading of an article's names into what is known of its words: a surname once met, an acronym once introduced, a name mostly read one way. */
import type { NameSpan } from '../../../../shared/model'
import type { Word } from '../words/word'
import { labelOf, nameKinds, nameLabelCount, outside, positions } from './labels'
import { isCapital } from './phrases'
import type { Prepared } from './token-features'

const L = nameLabelCount
const kinds = nameKinds.length

type Vote = (strength: 'weak' | 'strong', key: string, kind: number, weight: number) => void

/** All in the labeller's score units. */
const surnameVote = 130
const givenVote = 30
const acronymVote = 200
const mostVote = 72
const mostBonus = 84
const sureBonus = 180
const smallLetterBonus = 30
const againstLimit = 24
const longest = 6

export interface Reading {
  readonly input: Prepared
  readonly spans: readonly NameSpan[]
}

/** What an article says of one surface form, a score for each kind. */
interface Votes {
  /** How it was read where it stands by itself. */
  readonly weak: Float64Array
  /** What a longer name or a bracketed acronym makes of it. */
  readonly strong: Float64Array
}

export interface Known {
  readonly votes: ReadonlyMap<string, Votes>
  /** Lower-case words that the article writes without capitals. */
  readonly small: ReadonlySet<string>
}

/** Needs the margins that `score` of a span was made of, so spans carry them beside. */
export function learnDocument(
  readings: readonly Reading[],
  marginOf: (span: NameSpan) => number,
): Known {
  const votes = new Map<string, Votes>()
  const vote: Vote = (strength, key, kind, weight) => {
    const found = votes.get(key) ?? {
      weak: new Float64Array(kinds),
      strong: new Float64Array(kinds),
    }
    found[strength][kind] = (found[strength][kind] as number) + weight
    votes.set(key, found)
  }
  const small = new Set<string>()
  for (const { input, spans } of readings) {
    const { words, capitals } = input
    if (capitals === 0) for (const word of words) if (word.letterCase === 0) small.add(word.lower)
    for (const span of spans) {
      const kind = nameKinds.indexOf(span.kind)
      const weight = (Math.min(marginOf(span), mostVote) + 6) / (capitals ? 2 : 1)
      vote('weak', surface(words, span.first, span.last), kind, weight)
      if (span.kind === 'person' && span.last > span.first)
        votePerson(words, span, weight / mostVote, vote, kind)
      if (input.acronyms[span.last + 2] === 1)
        vote('strong', surface(words, span.last + 2, span.last + 2), kind, acronymVote)
    }
  }
  return { votes, small }
}

/** Whether a longer name or a bracket of the article vouches for a name. */
export const isVouched = (known: Known, words: readonly Word[], span: NameSpan): boolean =>
  strongOf(known, words, span)?.some((vote) => vote > 0) === true

const strongOf = ({ votes }: Known, words: readonly Word[], { first, last }: NameSpan) =>
  votes.get(surface(words, first, last))?.strong

/** An acronym is of the kind its article introduced it with. */
export function withKindOfLongForm(known: Known, words: readonly Word[], span: NameSpan): NameSpan {
  const { first, last } = span
  if (first !== last || words[first]?.letterCase !== 2) return span
  const strong = strongOf(known, words, span)
  const most = strong ? Math.max(...strong) : 0
  const kind = most > 0 ? nameKinds[strong?.indexOf(most) ?? -1] : undefined
  return kind === undefined ? span : { ...span, kind }
}

function votePerson(
  words: readonly Word[],
  { first, last }: NameSpan,
  share: number,
  vote: Vote,
  kind: number,
): void {
  for (let from = last; from > first; from--) {
    // "al - Assad" is asked for as a whole and by its last part.
    if (words[from]?.form === '-' || words[from - 1]?.form === '-') {
      if (from === last) vote('strong', surface(words, from, last), kind, surnameVote * share)
      continue
    }
    vote('strong', surface(words, from, last), kind, surnameVote * share)
    break
  }
  if (words[first + 1]?.form !== '-')
    vote('strong', surface(words, first, first), kind, givenVote * share)
}

const surface = (words: readonly Word[], first: number, last: number): string => {
  let key = ''
  for (let i = first; i <= last; i++) key += (i > first ? ' ' : '') + (words[i] as Word).lower
  return key
}

/** Raises the scores of labels that the article as a whole speaks for; false when there are none. */
export function applyDocument({ input }: Reading, known: Known, emissions: Int32Array): boolean {
  let changed = false
  const { words, capitals, runs } = input
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!runs.open[i]) continue
    if (isCapital(word) && (capitals > 0 || i === 0) && known.small.has(word.lower)) {
      emissions[i * L + outside] = (emissions[i * L + outside] as number) + smallLetterBonus
      changed = true
    }
    let key = ''
    for (let k = i; k < words.length && k < i + longest && runs.open[k]; k++) {
      key += (k > i ? ' ' : '') + (words[k] as Word).lower
      const votes = known.votes.get(key)
      if (!votes || !isCapital(words[k])) continue
      const [kind, bonus] = winner(votes)
      if (bonus <= 0) continue
      raise(emissions, i, k, kind, bonus)
      changed = true
    }
  }
  return changed
}

/** The kind the article speaks for, and by how much. What stands against a longer name counts little. */
function winner({ weak, strong }: Votes): [number, number] {
  const sure = top(strong)
  const often = top(weak)
  const against = (votes: Float64Array, kind: number): number => {
    let rest = 0
    for (let k = 0; k < kinds; k++) if (k !== kind) rest += votes[k] as number
    return rest
  }
  if ((strong[sure] as number) > againstLimit) {
    const lead = Math.min(sureBonus, strong[sure] as number) + (weak[sure] as number) / 2
    const doubt = against(strong, sure) + Math.min(againstLimit, against(weak, sure) / 2)
    return [sure, Math.min(sureBonus, Math.round(lead - doubt))]
  }
  return [
    often,
    Math.min(mostBonus, Math.round(((weak[often] as number) - against(weak, often)) / 2)),
  ]
}

function top(votes: Float64Array): number {
  let best = 0
  for (let k = 1; k < kinds; k++) if ((votes[k] as number) > (votes[best] as number)) best = k
  return best
}

function raise(
  emissions: Int32Array,
  first: number,
  last: number,
  kind: number,
  bonus: number,
): void {
  const share = Math.round(bonus / (last - first + 1))
  for (let i = first; i <= last; i++) {
    const position =
      first === last
        ? positions.single
        : i === first
          ? positions.begin
          : i === last
            ? positions.end
            : positions.inside
    const at = i * L + labelOf(kind, position)
    emissions[at] = (emissions[at] as number) + share
  }
}
