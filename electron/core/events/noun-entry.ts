/** Finds what the lexicon says of a noun, and whom a phrase behind it concerns. */
import type { Mention } from '../../../shared/model'
import { objectClasses } from './lexicon/object-classes'
import { nounEntries, type NounEntry } from './lexicon/parse-lexicon'
import { peopleUnder } from './people-under'
import { lower, prepositionBefore, type SentenceView } from './sentence-view'
import { figurative } from './verb-checks'

/** The noun's entry: with the word before it ("prisoner swap"), by itself, or as what it means here. */
export function entryAt(view: SentenceView, index: number): NounEntry | undefined {
  const lemma = view.tokens[index]?.lemma.toLowerCase() ?? ''
  if (isWalkout(view, index)) return nounEntries.get('walkout')
  // "an exchange of prisoners between A and B"; one of fire is none.
  if (/^(?:exchange|swap)$/.test(lemma) && isOfPrisoners(view, index))
    return nounEntries.get('exchange-of-prisoners')
  // "Maria's return to Lisbon": nobody gives her back.
  if (
    lemma === 'return' &&
    lower(view.tokens[index + 1]) !== 'of' &&
    lower(view.tokens[index + 1]) !== 'by'
  )
    return undefined
  // "the recall of stock": of no envoy.
  if (lemma === 'recall' && !isOfPeople(view, index)) return undefined
  // "China's demand for energy": what it needs; "took delivery of a jet": what it bought.
  if (lemma === 'demand' && isForGoods(view, index)) return undefined
  if (lemma === 'delivery' && view.tokens[index - 1]?.lemma === 'take') return undefined
  // "on loan from a club", "the probe flew past a moon": nobody lends or asks anything.
  if (lemma === 'loan' && lower(view.tokens[index - 1]) === 'on') return undefined
  if (lemma === 'probe' && /^(?:fly|orbit|land|launch|pass|circle)$/.test(headVerb(view, index)))
    return undefined
  // "reached the summit of a mountain": nobody meets there.
  if (lemma === 'summit' && /^(?:reach|climb|scale|ascend)$/.test(headVerb(view, index)))
    return undefined
  // "his inquiries about a plane" only ask.
  if (lemma === 'inquiry' && view.tokens[index]?.xpos === 'NNS') return undefined
  // "in his call with the president": by telephone; a call for restraint asks for it.
  if (
    lemma === 'call' &&
    (/^(?:with|between)$/.test(lower(view.tokens[index + 1])) ||
      lower(view.tokens[index - 1]) === 'conference')
  )
    return nounEntries.get('phone-call')
  // "a call from Paul" rings; "a call from the bishops for calm" asks.
  if (
    lemma === 'call' &&
    lower(view.tokens[index + 1]) === 'from' &&
    !view.tokens
      .slice(index + 2, index + 16)
      .some((token) => /^(?:for|to|on|that|not)$/.test(lower(token)))
  )
    return undefined
  // "have been in touch with": those who are; "put him in touch" is no talk of theirs.
  if (
    lemma === 'touch' &&
    !(
      lower(view.tokens[index - 1]) === 'in' &&
      /^(?:be|get|stay|remain|keep)$/.test(view.tokens[index - 2]?.lemma ?? '')
    )
  )
    return undefined
  if (lemma === 'trip' && /^(?:ego|guilt|power|acid)$/.test(lower(view.tokens[index - 1])))
    return undefined
  const hyphen = view.tokens[index - 1]?.text === '-'
  const before = lower(view.tokens[hyphen ? index - 2 : index - 1])
  return (
    nounEntries.get(`${before}-${lemma}`) ??
    nounEntries.get(lemma) ??
    nounEntries.get(lower(view.tokens[index]))
  )
}

const headVerb = (view: SentenceView, index: number): string =>
  view.tokens[view.tokens[index]?.head ?? -1]?.lemma ?? ''

const isOfPeople = (view: SentenceView, index: number): boolean =>
  (view.children[index] ?? []).some(
    (child) =>
      child > index &&
      (view.headed.get(child)?.kind === 'person' ||
        objectClasses.get('envoy')?.has(view.tokens[child]?.lemma ?? '') === true),
  )

const isForGoods = (view: SentenceView, index: number): boolean =>
  (view.children[index] ?? []).some(
    (child) =>
      prepositionBefore(view, child) === 'for' &&
      /^(?:energy|oil|gas|electricity|power|good|commodity|food|fuel|labour|labor|car|coal|steel|copper|gold|credit|housing|water|product|export|import|service|ticket|metal|grain|material|resource)$/.test(
        view.tokens[child]?.lemma ?? '',
      ),
  )

const isOfPrisoners = (view: SentenceView, index: number): boolean =>
  (view.children[index] ?? []).some(
    (child) =>
      prepositionBefore(view, child) === 'of' &&
      /^(?:prisoner|captive|hostage|spy|detainee|body)$/.test(view.tokens[child]?.lemma ?? ''),
  )

/** "the shelling of Kurdish positions", "a strike on Aden": those inside the phrase, or the town itself where it was struck. */
export const concernedBy =
  ({ category }: NounEntry) =>
  (view: SentenceView, head: number): readonly Mention[] => {
    // "an assault on the Chinese market" is none on China.
    if (figurative.test(view.tokens[head]?.lemma.toLowerCase() ?? '')) return []
    const people = peopleUnder(view, head)
    const mention = view.headed.get(head)
    return people.length === 0 &&
      /^(?:ASSAULT|COERCE)$/.test(category) &&
      mention &&
      /^(?:place|facility)$/.test(mention.kind)
      ? [mention]
      : people
  }

/** "a strike by nurses over pay": no weapon struck. */
const isWalkout = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.lemma === 'strike' &&
  // "have been on strike"
  (lower(view.tokens[index - 1]) === 'on' ||
    (view.children[index] ?? []).some((child) => {
      const word = child > index ? prepositionBefore(view, child) : ''
      return (
        word === 'over' ||
        (/^(?:by|of)$/.test(word) && workers.has(view.tokens[child]?.lemma.toLowerCase() ?? ''))
      )
    }))

const workers = objectClasses.get('crowd') ?? new Set<string>()
