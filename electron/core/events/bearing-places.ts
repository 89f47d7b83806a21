/** Finds the towns that bear a deed or stand for those who govern them: shelled, cut off, warned, or what was struck in them. */
import type { Clause, Mention, PloverCategory } from '../../../shared/model'
import { objectClasses, peopleNouns } from './lexicon/object-classes'
import type { VerbEntry } from './lexicon/parse-lexicon'
import type { Deep } from './needs'
import { nounAt } from './object-nouns'
import { obliquesWith } from './obliques'
import { isOthers } from './people-under'
import { phraseOf, prepositionBefore, type SentenceView } from './sentence-view'
import { modifiersOf } from './who'

/** "bombed a hospital in Idlib", "captured the airport of Goma": the town of what was struck, when that is a thing. */
export function placeOf(view: SentenceView, object: number, deep: Deep): Mention | undefined {
  const token = view.tokens[object]
  const people = peopleNouns.has(token?.lemma.toLowerCase() ?? '') || isOthers(view, object)
  // "boycotted the Oslo meeting": where it was to be.
  const isMeeting = objectClasses.get('talk')?.has(nounAt(view, object)) === true
  if (token?.upos !== 'NOUN' || people || isMeeting) return undefined
  const beside = deep.obliques.find(
    ({ preposition, head }) => preposition === 'in' && head > object && head - object < 5,
  )
  const mention =
    beside && (view.headed.get(beside.head) ?? modifiersOf(view, beside.head, null)[0])
  return (
    placeBefore(view, object) ??
    placeInside(view, object) ??
    placeReached(view, object) ??
    (/^(?:place|country)$/.test(mention?.kind ?? '') ? mention : undefined)
  )
}

/** "opened the Gaza crossings", "sealed the Rafah terminal". */
const placeBefore = (view: SentenceView, object: number): Mention | undefined => {
  const [first] = phraseOf(view, object)
  return view.mentions.find(
    ({ kind, form, first: from, last }) =>
      kind === 'place' && form === 'name' && from >= first && last < object,
  )
}

/** "power lines leading into Kabul", "a curfew imposed in Juba": the town inside the participle. */
function placeReached(view: SentenceView, object: number): Mention | undefined {
  const participle = (view.children[object] ?? []).find(
    (child) => child > object && view.tokens[child]?.deprel === 'acl',
  )
  return participle === undefined
    ? undefined
    : (view.children[participle] ?? [])
        .filter(
          (child) =>
            // "the railway line linking Benguela with the coast"
            view.tokens[child]?.deprel === 'obj' ||
            /^(?:in|into|around|near|to)$/.test(prepositionBefore(view, child)),
        )
        .map((child) => view.headed.get(child))
        .find((mention) => mention?.kind === 'place')
}

/** A town shelled, blockaded or cut off is also whom it was done to. */
export function placesAt(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  { category, recipients }: VerbEntry,
  source: string,
): readonly Mention[] {
  if (/^(?:comp|iobj|within)$/.test(source)) return []
  const inside = hostile.has(category)
  // "spoke up for Belgrade": only one can speak for.
  const isBacked = category === 'SUPPORT' && source === 'for' && deep.objects.length === 0
  // "served notice on Kabul": where the verb's own entry has whom it is said to.
  const isTold = source === 'on' && recipients.includes('on')
  // "resumed flights to Asmara"
  const isLinked = category === 'COOPERATE' && /^(?:to|with)$/.test(source)
  if (
    !inside &&
    !isBacked &&
    !isLinked &&
    (!spoken.has(category) || (!isTold && /^(?:for|of|on|over|about|in)$/.test(source)))
  )
    return []
  const heads = source === 'obj' ? deep.objects : obliquesWith(view, clause, deep, source)
  // "stormed out of talks in Cancun": the town is not punished.
  const isWithin = inside && source !== 'obj' && category !== 'SANCTION'
  return heads.flatMap((head) => {
    const mention = view.headed.get(head) ?? (isWithin ? placeInside(view, head) : undefined)
    return mention && /^(?:place|facility)$/.test(mention.kind) ? [mention] : []
  })
}

/** "at targets in Jericho": the town inside the phrase; not the island that a boat is off. */
function placeInside(view: SentenceView, head: number): Mention | undefined {
  // "the rebuilding of mosques in Sarajevo"
  const inner = (view.children[head] ?? []).filter(
    (one) => one > head && prepositionBefore(view, one) === 'of' && !view.headed.has(one),
  )
  const child = [head, ...inner]
    .flatMap((one) => view.children[one] ?? [])
    .find(
      (one) =>
        one > head &&
        /^nmod/.test(view.tokens[one]?.deprel ?? '') &&
        !/^(?:off|near|outside|around)$/.test(prepositionBefore(view, one)) &&
        view.headed.get(one)?.kind === 'place',
    )
  return child === undefined ? undefined : view.headed.get(child)
}

const hostile = new Set<PloverCategory>(['ASSAULT', 'COERCE', 'SANCTION', 'CONCEDE', 'AID'])
/** "lashed out at Ankara", "warned Tokyo": a town spoken to stands for who governs there. */
export const spoken = new Set<PloverCategory>([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SUPPORT',
])

/** "The town of Bihac came under fire": a place may bear it too. */
export const townsAt = (view: SentenceView, subjects: readonly number[]): readonly Mention[] =>
  subjects
    .flatMap((subject) => [subject, ...(view.children[subject] ?? [])])
    .flatMap((at) => view.headed.get(at) ?? [])
    .filter(({ kind }) => kind === 'place')
