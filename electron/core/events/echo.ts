/** Reads what is told again without its verb: "So did Iran", ", as did Iran", "Germany did the same": the deed before, by another. */
import type { Clause, Mention } from '../../../shared/model'
import type { EventDraft } from './draft'
import { lower, referent, type SentenceView } from './sentence-view'
import { peopleAt } from './who'

/** `told`: what the sentence tells; `before`: what the sentence before told. */
export function echoesIn(
  view: SentenceView,
  told: readonly EventDraft[],
  before: readonly EventDraft[],
): readonly EventDraft[] {
  return view.sentence.clauses.flatMap((clause) => {
    const heads = echoers(view, clause)
    if (heads.length === 0) return []
    const actors = peopleAt(view, heads)
    const here = told.filter((one) => isDeed(one) && one.trigger < clause.predicate)
    const deed = here[0] ?? (view.sentence.clauses.length === 1 ? onlyDeed(before) : undefined)
    if (!deed || actors.length === 0 || !suits(view, clause, deed)) return []
    const keyOf = (one: Mention): string => {
      const { gazetteer, text } = referent(view, one)
      return gazetteer ?? text
    }
    // "Canada expelled an Indian envoy. India did the same": to whom is left open.
    const known = [...deed.actors, ...deed.recipients, ...deed.hosts].map(keyOf)
    if (actors.some((one) => known.includes(keyOf(one)))) return []
    return [
      {
        ...deed,
        ...{ view, clause, actors, noun: -1, definite: false },
        trigger: clause.predicate,
        span: spanOf(view, clause, actors),
      },
    ]
  })
}

const isDeed = ({ clause, trigger, actors, status }: EventDraft): boolean =>
  clause !== null &&
  clause.link === 'main' &&
  trigger === clause.predicate &&
  !clause.passive &&
  actors.length > 0 &&
  /^(?:actual|negated)$/.test(status)

const onlyDeed = (drafts: readonly EventDraft[]): EventDraft | undefined => {
  const [only, another] = drafts.filter(isDeed)
  return another ? undefined : only
}

/** "Neither did Iran" denies; "so did Iran" does not. */
const suits = (view: SentenceView, { predicate }: Clause, { status }: EventDraft): boolean =>
  /^(?:neither|nor)$/.test(lower(view.tokens[predicate - 1])) === (status === 'negated')

/** Heads of those who did so, too; none for any other clause. */
function echoers(view: SentenceView, clause: Clause): readonly number[] {
  const { predicate, lemma, objects, subjects } = clause
  const before = lower(view.tokens[predicate - 1])
  if (/^(?:do|have)$/.test(lemma) && /^(?:so|as|neither|nor)$/.test(before)) {
    const opens = predicate < 2 || /^(?:,|and|;)$/.test(lower(view.tokens[predicate - 2]))
    return opens ? [...objects, ...subjects].filter((head) => head > predicate) : []
  }
  const words = view.tokens.slice(predicate, predicate + 4).map((token) => lower(token))
  const said = words.join(' ')
  const same =
    /^(?:did|does|do|done) (?:the same\b|so (?:too|as well|likewise)\b|likewise\b)|^(?:followed|follows) suit\b|^(?:took|takes) the same step\b/.test(
      said,
    ) ||
    (/^(?:did|do) so\b/.test(said) && /^(?:also|too)$/.test(before))
  return same && clause.link === 'main' ? subjects : []
}

function spanOf(
  view: SentenceView,
  { predicate }: Clause,
  actors: readonly Mention[],
): EventDraft['span'] {
  const first = view.tokens[predicate]
  const starts = actors.map(({ start }) => start)
  const ends = actors.map(({ end }) => end)
  return {
    start: Math.min(first?.start ?? 0, ...starts),
    end: Math.max(first?.end ?? 0, ...ends),
  }
}
