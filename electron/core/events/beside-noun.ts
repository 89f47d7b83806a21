/** Says whether a name before a noun owns what it names, or names anybody: not "Turkish-backed rebels", not "the Syria truce", not "Airstrikes". */
import type { Mention } from '../../../shared/model'
import { peopleNouns } from './lexicon/object-classes'
import { lower, type SentenceView } from './sentence-view'

/** "the Syria truce", "the Iraq talks": what it is about, not whose it is; "Russia troops" and "US proposal" are theirs. */
export function isTopic(view: SentenceView, mention: Mention, head: number): boolean {
  if (mention.kind !== 'country' || mention.last >= head) return false
  const noun = view.tokens[head]?.lemma.toLowerCase() ?? ''
  const plainName =
    /^[A-Z][a-z]{3,}/.test(mention.text) && /^NNPS?$/.test(view.tokens[mention.head]?.xpos ?? '')
  const owned =
    view.tokens[mention.last + 1]?.xpos === 'POS' ||
    /^['’]s?$/.test(view.tokens[mention.last + 1]?.text ?? '')
  return plainName && !owned && !peopleNouns.has(noun)
}

/** "Turkish-backed rebels" are not Turkey, "the US-proposed deal" is no deed of the rebels. */
export function backed(view: SentenceView, mention: Mention): boolean {
  const next = view.tokens[mention.last + 1]
  const after = view.tokens[mention.last + 2]
  const word =
    next?.text.startsWith('-') && next.text.length > 1
      ? next.text.slice(1)
      : next?.text === '-'
        ? after?.text
        : ''
  if (
    /^(?:backed|led|linked|allied|supported|controlled|held|occupied|based|funded|trained|brokered|proposed|sponsored|speaking|born|run|owned|aligned|dominated|friendly|mediated|drafted|flagged|registered|bound)/.test(
      word ?? '',
    )
  )
    return !/^led/.test(word ?? '')
  const before = view.tokens[mention.first - 1]
  return (
    /^(?:pro|anti|ex|non)-?$/i.test(before?.text ?? '') && mention.start - (before?.end ?? 0) <= 1
  )
}

/** "Airstrikes" that open a sentence, taken for a name: nobody. */
export const isDeed = (view: SentenceView, { form, first, last }: Mention): boolean =>
  form === 'name' &&
  first === last &&
  /^(?:air-?strike|strike|attack|raid|clash|protest|talk|shelling|fighting|bombing|violence)s?$/.test(
    lower(view.tokens[first]),
  )

/** "the UK student's plea": the student's, not the UK's. */
export const isInUnnamed = (view: SentenceView, mention: Mention, head: number): boolean => {
  const outer = view.covering[mention.head]
  return (
    outer !== mention &&
    (outer?.last ?? head) < head &&
    outer?.gazetteer?.startsWith('unnamed:') === true
  )
}

/** "a grant of 10 million kronor to Bolivia" */
export const isBehindSum = (view: SentenceView, preposition: number, index: number): boolean => {
  const above = view.tokens[view.tokens[preposition]?.head ?? -1]?.head ?? -1
  return (
    lower(view.tokens[preposition]) === 'to' &&
    view.tokens[above]?.head === index &&
    (view.children[above] ?? []).some((child) => view.tokens[child]?.upos === 'NUM')
  )
}

/** "French and Djiboutian soldiers", of which only the second are a mention: France too. */
export function ownersBefore(view: SentenceView, { first }: Mention): readonly Mention[] {
  const other = lower(view.tokens[first - 1]) === 'and' ? view.covering[first - 2] : undefined
  return other?.use === 'modifier' && /^(?:country|group)$/.test(other.kind) ? [other] : []
}

/** The name a token is part of, or whose title. */
export function coveringName(view: SentenceView, head: number): Mention | undefined {
  const mention = view.covering[head]
  return mention && mention.use !== 'modifier' ? mention : holderBeside(view, head)
}

/** "the Parliamentary Under Secretary of State, Ana Rao,", with its head mistaken: whoever the title beside the name is. */
const holderBeside = (view: SentenceView, head: number): Mention | undefined => {
  const title = view.covering[head]
  if (title?.kind !== 'person' || title.form !== 'nominal' || !title.antecedent) return undefined
  const holder = view.byId.get(title.antecedent)
  const next = view.tokens[title.last + 1]?.text === ',' ? title.last + 2 : title.last + 1
  return holder && view.covering[next] === holder ? holder : undefined
}

/** "with UNICEF Director Ana Rao", with only UNICEF hung on the verb: whose title it is part of; not "Belarus jailed opposition leader Ana Rao". */
export function holderOver(view: SentenceView, { first, kind }: Mention): Mention | undefined {
  const title = view.covering[first]
  if (kind === 'person' || title?.first !== first) return undefined
  const isPlain = view.tokens
    .slice(first, title.last + 1)
    .every(({ upos, xpos }) => upos !== 'VERB' && !xpos.startsWith('VB'))
  return isPlain ? holderBeside(view, first) : undefined
}

/** "Minister of Water Omar Said": what the office is for stands between it and the name, or was taken for part of it. */
export const isTitleOf = (view: SentenceView, head: number): boolean =>
  /^(?:Minister|Secretary|Undersecretary|Director)$/.test(view.tokens[head]?.text ?? '') &&
  lower(view.tokens[head + 1]) === 'of' &&
  view.tokens[head + 2]?.xpos === 'NNP' &&
  (view.covering[head + 2]?.kind ?? 'person') === 'person'

/** What a body is, said behind its name. */
export const called =
  /^(?:union|party|movement|group|militia|faction|company|firm|bank|agency|network|broadcaster|newspaper|charity|organisation|organization|federation|alliance|coalition|front)$/

/** "Tunisia's UGTT union": the union, not Tunisia. */
export function bodyBefore(view: SentenceView, head: number): Mention | undefined {
  const own = view.covering[head - 1]
  return own &&
    called.test(view.tokens[head]?.lemma ?? '') &&
    /^(?:organization|group)$/.test(own.kind)
    ? own
    : undefined
}
