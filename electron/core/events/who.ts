/** Says who a noun phrase speaks of: a named or described actor, or the country beside a plain noun ("Turkish forces"). */
import type { Mention } from '../../../shared/model'
import {
  backed,
  bodyBefore,
  called,
  coveringName,
  holderOver,
  isDeed,
  isInUnnamed,
  isTitleOf,
  isTopic,
  ownersBefore,
} from './beside-noun'
import { withConjuncts } from './conjuncts'
import { bodyBehind, commandOf, countedBy, isNamedSo } from './counted-people'
import { isRuledOut } from './denied'
import { peopleNouns } from './lexicon/object-classes'
import { namedBefore, officeHolder } from './office'
import {
  isActor,
  lower,
  phraseOf,
  prepositionBefore,
  referent,
  type SentenceView,
} from './sentence-view'

/** A mention that can act: plural stand-ins ("the two") are taken apart. */
function expand(view: SentenceView, mention: Mention): readonly Mention[] {
  if (mention.members.length === 0) return [mention]
  return mention.members.flatMap((id) => {
    const member = view.byId.get(id)
    return member && member !== mention ? expand(view, member) : []
  })
}

/** "Syrian rebels", "protesters". */
export const isUnnamed = (mention: Mention): boolean =>
  mention.gazetteer?.startsWith('unnamed:') === true

export const canAct = (mention: Mention): boolean =>
  mention.use !== 'source' &&
  (isActor(mention) || (mention.use === 'actor' && mention.kind !== 'facility'))

const asked = new WeakMap<SentenceView, Map<number, readonly Mention[]>>()

/** Everybody the phrase headed by this token speaks of. */
export function actorsOf(view: SentenceView, head: number): readonly Mention[] {
  const known = asked.get(view) ?? new Map<number, readonly Mention[]>()
  const before = known.get(head)
  if (before) return before
  if (known.size === 0) asked.set(view, known)
  const found = isRuledOut(view, head) ? [] : findActors(view, head)
  known.set(head, found)
  return found
}

function findActors(view: SentenceView, head: number): readonly Mention[] {
  const mention = view.headed.get(head) ?? coveringName(view, head)
  if (mention && isDeed(view, mention)) return modifiersOf(view, head, mention)
  const noun = view.tokens[head]?.lemma.toLowerCase() ?? ''
  const before = namedBefore(view, head, mention)
  if (before) return before
  if (mention && backed(view, mention)) return []
  const holder = mention
    ? (officeHolder(view, mention, head) ?? holderOver(view, mention))
    : undefined
  if (holder) return [holder]
  if (mention && isUnnamed(mention))
    return [
      ...ownersBefore(view, mention),
      ...commandOf(view, mention),
      bodyBehind(view, mention) ?? mention,
    ]
  if (mention) {
    const known = expand(view, mention).filter((one) => canAct(one) || canAct(referent(view, one)))
    const place =
      referent(view, mention).kind === 'place' || referent(view, mention).kind === 'facility'
    // A described body with no name of its own ("the Russian air force") speaks for the country beside it.
    const bare =
      mention.form === 'nominal' && mention.antecedent === null && mention.members.length === 0
    const inside =
      bare || (mention.kind === 'organization' && mention.form !== 'pronoun')
        ? modifiersOf(view, head, mention)
        : []
    if (bare && inside.length > 0) return inside
    // "his People's Party" is the party, not he.
    const others = mention.form === 'name' ? inside.filter((one) => one.form !== 'pronoun') : inside
    if (known.length > 0) return unique([...known, ...others])
    return place ? [] : inside
  }
  const counted = countedBy(view, head)
  if (counted.length > 0) return counted
  // "opposition figure Daria Volkova": any noun right before a name is a title.
  const next = view.tokens[head]?.upos === 'NOUN' ? view.covering[head + 1] : undefined
  if (next?.form === 'name' && next.first === head + 1 && isNamedSo(noun, next)) return [next]
  if (
    view.tokens[head]?.upos === 'PROPN' ||
    peopleNouns.has(noun) ||
    ((called.test(noun) || noun === 'cartel') && view.covering[head - 1]?.kind === 'group') ||
    /^(?:CD|DT)$/.test(view.tokens[head]?.xpos ?? '')
  )
    return named(view, head)
  return apposed(view, head)
}

/** Everybody these phrases speak of, with those joined to them. */
export const peopleAt = (view: SentenceView, heads: readonly number[]): readonly Mention[] =>
  unique(heads.flatMap((head) => withConjuncts(view, head)).flatMap((head) => actorsOf(view, head)))

/** "Kenya's founding father, Idris Bello,": the person behind a noun that says what he is. */
const apposed = (view: SentenceView, head: number): readonly Mention[] =>
  (view.children[head] ?? [])
    .filter((child) => child > head && view.tokens[child]?.deprel === 'appos')
    .flatMap((child) => view.headed.get(child) ?? [])
    .filter(({ kind, form }) => kind === 'person' && form === 'name')
    .slice(0, 1)

/** The name behind a title, else the countries and bodies a plain noun belongs to; "his father" is not he. */
function named(view: SentenceView, head: number): readonly Mention[] {
  const beside = namedBeside(view, head)
  if (beside.length > 0) return beside
  const own = bodyBefore(view, head)
  if (own) return [own]
  const state =
    /^(?:force|forces|army|troop|troops|government|cabinet|regime|administration|navy|police|soldier|warplane|jet|tank)$/.test(
      view.tokens[head]?.lemma ?? '',
    )
  // "their union", "its negotiators" speak for them.
  const theirs =
    /^(?:union|delegation|team|negotiator|diplomat|minister|ministry|parliament|lawmaker|spokesman|spokeswoman|leadership|side|leader|president)$/.test(
      view.tokens[head]?.lemma ?? '',
    )
  return unique(modifiersOf(view, head, null)).filter(
    (one) =>
      state ||
      (one.kind !== 'person' &&
        (one.form !== 'pronoun' || (theirs && /^(?:its|their)$/i.test(one.text)))),
  )
}

/** "the opposition newspaper La Prensa", "Prime Minister Elin Strand", "the UN envoy to Yemen, Hans Grundberg": the name behind the noun. */
function namedBeside(view: SentenceView, head: number): readonly Mention[] {
  const own = (view.children[head] ?? [])
    .filter((child) => child > head && /^(?:appos|flat)/.test(view.tokens[child]?.deprel ?? ''))
    .flatMap((child) => view.headed.get(child) ?? view.covering[child] ?? [])
    .filter(
      (mention) =>
        canAct(mention) &&
        mention.kind !== 'country' &&
        // "officials of the Front, including A and B"
        !/^(?:including|like)$/.test(prepositionBefore(view, mention.head)) &&
        // "the minister, a Hutu,"
        !/^an?$/.test(lower(view.tokens[mention.first - 1])),
    )
  if (own.length > 0)
    return isPlural(view, head)
      ? unique(own.flatMap((one) => alongside(view, one)))
      : unique(own).slice(0, 1)
  // "two of President Lind's aides"
  const counted = view.tokens[head]?.xpos === 'CD' && lower(view.tokens[head + 1]) === 'of'
  if (counted || isPlural(view, head)) return []
  // "the president of Chad, Idriss Deby" is he; "a son of Idriss Deby" is not.
  let apart = !/^(?:of|to|for)$/.test(lower(view.tokens[head + 1])) || isTitleOf(view, head)
  for (let at = head + 1; at < Math.min(view.tokens.length, head + 7); at++) {
    const mention = view.covering[at]
    if (mention?.kind === 'person' && mention.first === at && mention.form === 'name')
      return apart ? [mention] : []
    apart ||= view.tokens[at]?.text === ',' || (mention !== undefined && mention.kind !== 'person')
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(view.tokens[at]?.upos ?? '')) return []
    if (
      at === head + 1 &&
      !/^(?:of|to|for|in|,|at|on|and)$/.test(lower(view.tokens[at])) &&
      view.tokens[at]?.upos !== 'PROPN'
    )
      return []
  }
  return []
}

const isPlural = (view: SentenceView, head: number): boolean => view.tokens[head]?.xpos === 'NNS'

/** "the two presidents, Alvaro Mora and Luis Cabrera": one name with those joined to it. */
const alongside = (view: SentenceView, mention: Mention): readonly Mention[] =>
  withConjuncts(view, mention.head).flatMap((one) => view.headed.get(one) ?? [])

/** "the parents of A", "a statue of B": not A and not B. */
export const kin =
  /^(?:parent|father|mother|son|daughter|child|wife|husband|widow|brother|sister|cousin|nephew|uncle|relative|family|home|house|statue|bust|monument|grave|tomb|birthday|death|funeral|memory)$/

/** Countries, bodies and people inside a noun phrase, before its head or after "of"/"from". */
export function modifiersOf(
  view: SentenceView,
  head: number,
  self: Mention | null,
): readonly Mention[] {
  const [first] = phraseOf(view, head)
  const start = self ? Math.min(first, self.first) : first
  const found: Mention[] = []
  for (let index = start; index <= head; index++) {
    const mention = view.headed.get(index)
    if (!mention || mention === self || mention.last > head || backed(view, mention)) continue
    if (self && mention.first === self.first && mention.last === self.last) continue
    if (isTopic(view, mention, head) || isInUnnamed(view, mention, head)) continue
    for (const one of expand(view, mention)) if (canAct(one)) found.push(one)
  }
  // "a Syrian Kurdish militia" is the Kurds', not Syria's; "Syrian and Kurdish leaders" are both's.
  const groups = found.filter((one) => one.kind === 'group')
  const joined = view.tokens.slice(start, head).some(({ upos }) => upos === 'CCONJ')
  if (groups.length > 0 && !joined) return groups
  // "his counterparts in France and Chad": not his.
  const peers = /^(?:counterpart|colleague)/.test(view.tokens[head]?.lemma ?? '')
  if (found.some(({ form }) => !peers || form !== 'pronoun')) return found
  if (kin.test(view.tokens[head]?.lemma ?? '')) return []
  // "killed three soldiers from Bolivia", with Bolivia hung on the verb.
  const from = lower(view.tokens[head + 1]) === 'from' ? view.covering[head + 2] : undefined
  if (from?.kind === 'country' && from.form === 'name') return alongside(view, from)
  for (const child of view.children[head] ?? []) {
    if (child < head || !/^(?:nmod|appos)/.test(view.tokens[child]?.deprel ?? '')) continue
    const preposition = view.children[child]?.find((c) => view.tokens[c]?.deprel === 'case') ?? -1
    const spoken = /^(?:spokes|negotiator|representative|delegate|mediator)/.test(
      view.tokens[head]?.lemma ?? '',
    )
    const of = spoken ? /^(?:of|from|for)$/ : peers ? /^(?:of|from|in)$/ : /^(?:of|from)$/
    if (!of.test(lower(view.tokens[preposition]))) continue
    const conjuncts = withConjuncts(view, child)
    for (const one of conjuncts) {
      const mention = view.headed.get(one)
      if (mention && mention !== self) found.push(...expand(view, mention).filter((m) => canAct(m)))
      // "a group of Moroccan diplomats"; one of somebody's aides is not that somebody.
      else if (!mention && peopleNouns.has(view.tokens[one]?.lemma.toLowerCase() ?? ''))
        found.push(...modifiersOf(view, one, null).filter(({ kind }) => kind !== 'person'))
    }
  }
  return found
}

export function unique(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>()
  return mentions.filter((mention) => !seen.has(mention.id) && seen.add(mention.id))
}
