/** Finds the phrases a preposition opens in a clause: its own, those on its objects, and those parsed elsewhere. */
import type { Clause, Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import { isRuledOut } from './denied'
import { objectClasses } from './lexicon/object-classes'
import type { Deep } from './needs'
import { nounEntries } from './lexicon/parse-lexicon'
import { nounAt } from './object-nouns'
import { topical } from './people-under'
import { lower, phraseOf, prepositionBefore, type SentenceView } from './sentence-view'

const adjunct =
  /^(?:during|after|before|amid|following|since|despite|without|until|ahead of|because of|as)$/
export const manner =
  /^(?:request|behest|invitation|urging|insistence|expense|end|start|beginning|time|risk|side|sideline|margin|behalf|visit|trip|sidelines|margins|way|suggestion)$/

/** "sealed off the port in a row over lamb from Chad": what it was about. */
const quarrel = /^(?:row|dispute|quarrel|feud|wrangle|spat|argument)$/

/** Asked for again with every entry of a verb. */
const asked = new WeakMap<Deep, Map<string, readonly number[]>>()

/** Heads of phrases with this preposition in the clause, also when they hang on its object ("talks with X"). */
export function obliquesWith(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  word: string,
): readonly number[] {
  const known = asked.get(deep) ?? new Map<string, readonly number[]>()
  if (known.size === 0) asked.set(deep, known)
  const before = known.get(word)
  if (before) return before
  const found = findObliques(view, clause, deep, word).filter((head) => !isRuledOut(view, head))
  known.set(word, found)
  return found
}

function findObliques(
  view: SentenceView,
  clause: Clause,
  deep: Deep,
  word: string,
): readonly number[] {
  const own: number[] = deep.obliques
    .filter(
      ({ preposition, head }) =>
        sameWord(preposition, word) &&
        !manner.test(nounAt(view, head)) &&
        !(word === 'to' && isSource(view, head)),
    )
    .map((oblique) => oblique.head)
  // What stands "during a visit to Moscow" or "at the request of" is no argument of the verb.
  const near = deep.obliques.filter(
    (oblique) =>
      !adjunct.test(oblique.preposition) &&
      // "pulled out over an attack on a convoy": the convoy is no concern of the verb.
      !(
        oblique.preposition === 'in' &&
        word !== 'with' &&
        quarrel.test(nounAt(view, oblique.head))
      ) &&
      !(
        // "spoke up for Chad at a summit of its neighbours"
        oblique.preposition === 'at' &&
        word === 'of' &&
        objectClasses.get('meeting')?.has(nounAt(view, oblique.head)) === true
      ) &&
      (oblique.preposition !== 'over' || word === 'over' || clause.lemma === 'preside') &&
      !manner.test(nounAt(view, oblique.head)),
  )
  // "Trade between Chad and Niger resumed"
  const between = word === 'between' && deep.objects.length === 0 ? deep.subjects : []
  const heads =
    word === 'of' && deep.objects.length > 0
      ? deep.objects
      : // "fired tear gas and grenades at the crowd"
        [
          ...between,
          ...deep.objects.flatMap((object) => withConjuncts(view, object)),
          ...near.map((one) => one.head),
        ]
  const inner = heads.flatMap((object) =>
    (view.children[object] ?? []).filter(
      (child) =>
        child > object &&
        /^nmod/.test(view.tokens[child]?.deprel ?? '') &&
        // "a visit by its president to Lima": behind who makes it
        (prepositionBefore(view, child) === 'of' ||
          (prepositionBefore(view, child) === 'by' && /^(?:to|with|against|on)$/.test(word))),
    ),
  )
  const below = [...heads, ...inner]
    .flatMap((object) => view.children[object] ?? [])
    .filter(
      (child) =>
        /^nmod(?!:poss)|^obl/.test(view.tokens[child]?.deprel ?? '') &&
        // "Talks with Iran were suspended": a passive's object stands before the verb.
        (child > clause.predicate ||
          (word !== 'in' &&
            [...deep.objects, ...between].includes(view.tokens[child]?.head ?? -1))) &&
        sameWord(prepositionBefore(view, child), word) &&
        // "pulled out of talks on the dam": the dam is what they are about.
        !(/^(?:on|over|about)$/.test(word) && isTopic(view, child)),
    )
    .flatMap((child) => [
      child,
      ...(view.children[child] ?? []).filter((c) => view.tokens[c]?.deprel === 'conj'),
      ...strayPartners(view, child, word),
    ])
  if (
    own.length + below.length === 0 &&
    /^(?:between|against|to|with|at|by|behind|from|for|on|into)$/.test(word)
  )
    own.push(...behind(view, clause, word))
  const adverbs = (view.children[clause.predicate] ?? []).filter(
    (child) => lower(view.tokens[child]) === word,
  )
  return [...new Set([...own, ...below, ...(own.length + below.length === 0 ? adverbs : [])])]
}

/** "meetings with A, farmers of B and nurses", with the farmers and nurses hung elsewhere: people in a list that an "and" ends. */
function strayPartners(view: SentenceView, partner: number, word: string): readonly number[] {
  const talks = view.tokens[partner]?.head ?? -1
  if (word !== 'with' || nounEntries.get(nounAt(view, talks))?.category !== 'CONSULT') return []
  const found: number[] = []
  for (let at = partner + 1; at < view.tokens.length; at++) {
    const { text = '', xpos = '' } = view.tokens[at] ?? {}
    if (/^(?:VB[DPZ]|MD|WP|WDT|WRB)$/.test(xpos) || /^[;:.–—-]$/.test(text)) return []
    if (text !== ',' && text !== 'and') continue
    const listed = personAfter(view, at)
    if (listed !== null) found.push(listed)
    if (text === 'and') return found
  }
  return []
}

/** Somebody whose phrase opens right behind a token. */
function personAfter(view: SentenceView, at: number): number | null {
  const next = /^(?:DET|ADJ|NUM)$/.test(view.tokens[at + 1]?.upos ?? '') ? at + 2 : at + 1
  const one = [...view.mentions, ...view.anyone.values()].find(
    (mention) =>
      (/^(?:person|group|organization)$/.test(mention.kind) ||
        // "Polish alumni", parsed as a name
        /^\p{Ll}/u.test(nextIn(view, mention))) &&
      mention.use === 'actor' &&
      (mention.first === at + 1 || mention.first === next),
  )
  return one && !/^(?:VB[DPZ]|MD)$/.test(view.tokens[one.last + 1]?.xpos ?? '') ? one.head : null
}

/** The word behind a name that the parser took for part of it. */
const nextIn = (view: SentenceView, { head, last }: Mention): string =>
  view.tokens[last + 1]?.head === head ? (view.tokens[last + 1]?.text ?? '') : ''

const isTopic = (view: SentenceView, child: number): boolean =>
  topical.test(nounAt(view, view.tokens[child]?.head ?? -1))

/** The first phrase with this preposition behind the verb, with no other verb between, wherever the parser hung it. */
function behind(view: SentenceView, clause: Clause, word: string): readonly number[] {
  for (
    let at = clause.predicate + 1;
    at < Math.min(view.tokens.length, clause.predicate + 16);
    at++
  ) {
    const token = view.tokens[at]
    if (!token || /^(?:VERB|AUX)$/.test(token.upos) || /^[;:.“”"]$/.test(token.text)) return []
    if (token.upos === 'SCONJ' && lower(token) !== word) return []
    // "granted Sudan a loan, a source close to the ministry said"
    if (/^(?:source|spokesman|spokeswoman)$/.test(token.lemma)) return []
    // "in a row over lamb from Britain", "spoke after a meeting with the envoy"
    if (
      lower(token) !== word &&
      // "handed over a letter"
      !(at === clause.predicate + 1 && /^(?:hand|turn|take)$/.test(clause.lemma)) &&
      (/^(?:over|amid|following|despite)$/.test(lower(token)) ||
        (word === 'with' && /^(?:after|before|during)$/.test(lower(token))))
    )
      return []
    if (lower(token) !== word || token.xpos !== 'IN') continue
    const head = nameBehind(view, at) ?? (token.head > at ? token.head : -1)
    if (head < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(view.tokens[head]?.upos ?? '')) return []
    const above = view.tokens[head]?.head ?? -1
    // "fought side by side with the army"
    const beside = lower(view.tokens[above - 1]) === 'by' && nounAt(view, above) === 'side'
    if (manner.test(nounAt(view, above)) && !beside) return []
    // "at the request of the government"
    if (/^(?:request|behest|invitation|urging|insistence)$/.test(nounAt(view, head))) return []
    // "fought on the government's side"
    if (word === 'on' && nounAt(view, head) === 'side') return []
    // "walked out over an attack on a convoy": the convoy has nothing to do with the verb.
    if (
      /^(?:on|at)$/.test(word) &&
      view.tokens[above]?.upos === 'NOUN' &&
      /^(?:over|after|following|amid|despite|during|since|before)$/.test(
        prepositionBefore(view, above),
      )
    )
      return []
    if (word === 'on' && isTopic(view, head)) return []
    // "signed a memorandum on payments to soldiers"
    if (
      word === 'to' &&
      /^(?:sign|initial|conclude|reach|strike|seal)$/.test(clause.lemma) &&
      view.tokens[above]?.upos === 'NOUN' &&
      /^(?:on|about|over|concerning|regarding)$/.test(prepositionBefore(view, above))
    )
      return []
    return [
      head,
      ...(view.children[head] ?? []).filter((child) => view.tokens[child]?.deprel === 'conj'),
    ]
  }
  return []
}

/** "with Ana Diaz, the envoy, in Lima", with the "with" hung on the town: the name right behind the preposition. */
function nameBehind(view: SentenceView, preposition: number): number | null {
  let at = preposition + 1
  while (
    at - preposition < 6 &&
    !view.covering[at] &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(view.tokens[at]?.upos ?? '')
  )
    at++
  const mention = view.covering[at]
  const above = view.tokens[preposition]?.head ?? -1
  return mention?.kind === 'person' && mention.form === 'name' && above > mention.last + 1
    ? mention.head
    : null
}

/** "According to Rathbun": whose word it is. */
const isSource = (view: SentenceView, head: number): boolean =>
  lower(view.tokens[phraseOf(view, head)[0] - 2]) === 'according' ||
  /^according/.test(prepositionBefore(view, head))

const sameWord = (preposition: string, word: string): boolean =>
  preposition === word || preposition.startsWith(`${word} `) || preposition === `out ${word}`
