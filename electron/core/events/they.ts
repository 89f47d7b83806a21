/** Says who "they", "them" and "their ministers" are in the sentence behind: those who met or are named together there, when nobody else can be meant. */
import type { Mention } from '../../../shared/model'
import type { Company } from './company'
import {
  isActor,
  lower,
  phraseOf,
  prepositionBefore,
  referent,
  type SentenceView,
} from './sentence-view'

export const persons =
  /^(?:man|woman|pair|duo|trio|leader|president|minister|premier|official|envoy|diplomat|negotiator|chief|general|commander|statesman|politician|colleague|counterpart)$/
/** "They" at the head of the next sentence: those who met, else those named together, when nobody else can be meant. */
export function theyAt(view: SentenceView, head: number): readonly Mention[] | null {
  const last = lastTold(view)
  const others = view.tokens
    .slice(0, head)
    .some(({ xpos }, at) => /^(?:NNP?S|PRP)$/.test(xpos) || isActor(view.headed.get(at)))
  const isCountry = last?.they?.some(({ kind }) => kind !== 'person') === true
  return others || (isCountry && goesOn(view, head)) ? null : (last?.they ?? null)
}

/** "They later met Hamas leaders": those who met before may have parted since. */
const goesOn = (view: SentenceView, head: number): boolean => {
  const verb = view.tokens[head]?.head ?? -1
  return (
    /^(?:meet|visit|fly|travel|go|leave|return|head|speak|talk)$/.test(
      view.tokens[verb]?.lemma ?? '',
    ) &&
    (view.children[verb] ?? []).some(
      (child) =>
        child > verb &&
        (view.tokens[child]?.deprel === 'obj' || prepositionBefore(view, child) === 'with') &&
        view.covering[child] !== undefined,
    )
  )
}

/** The one company of the sentence before; undefined when it tells of none, or of others as well. */
function lastOnly(view: SentenceView, companies: readonly Company[]): Company | undefined {
  const last = companies.at(-1)
  if (!last || view.sentence.index - last.sentence !== 1) return undefined
  const there = companies.filter(({ sentence }) => sentence === last.sentence)
  return there.some(({ crowded, people }) => crowded || people.length !== last.people.length)
    ? undefined
    : last
}

/** Those the sentence before tells met; else those it names together. */
export const lastTold = (view: SentenceView): Company | undefined =>
  lastOnly(view, view.companies) ?? lastOnly(view, view.joined())

/** "Received them" in the next sentence: those who arrived or met, when who received them is none of them. */
export function themAt(view: SentenceView, head: number): readonly Mention[] | null {
  const { deprel = '', head: verb = -1 } = view.tokens[head] ?? {}
  const last = lastTold(view)
  if (!last?.they || !/^(?:obj|iobj|obl)/.test(deprel)) return null
  const before = view.tokens.slice(0, head)
  if (before.some(({ xpos }) => /^(?:NNP?S|PRP)$/.test(xpos))) return null
  const subject = (view.children[verb] ?? []).find((child) =>
    view.tokens[child]?.deprel.startsWith('nsubj'),
  )
  const named = subject === undefined ? undefined : view.covering[subject]
  const doer = named && referent(view, named)
  return doer && !last.people.some(({ id }) => id === doer.id) ? last.they : null
}

/** "I met Rao. We agreed that …": who speaks, and whom the sentence before says he met. */
export function weAt(view: SentenceView, head: number, we: Mention): readonly Mention[] | null {
  const last = view.companies.at(-1)
  const above = view.tokens[head]?.head ?? -1
  const verb = view.tokens[above]
  if (!last || view.sentence.index - last.sentence !== 1 || last.people.length !== 2) return null
  if (!/^(?:agree|discuss|talk|speak|meet|have|exchange|decide|sign)$/.test(verb?.lemma ?? ''))
    return null
  const partners = last.people.filter(({ id }) => id !== we.antecedent)
  const met =
    verb?.lemma === 'meet' &&
    (view.children[above] ?? []).some((child) => view.tokens[child]?.deprel === 'obj')
  const withOthers =
    met ||
    view.tokens.some(
      ({ text }, at) => at > head && /^(?:with|to)$/.test(text) && isActor(view.covering[at + 1]),
    )
  return partners.length === 1 && !withOthers ? [we, ...partners] : null
}

/** "Their foreign ministers" in the next sentence: those of the countries that met. */
export function theirMen(view: SentenceView, head: number): readonly Mention[] | null {
  const [first] = phraseOf(view, head)
  const { xpos = '', lemma = '' } = view.tokens[head] ?? {}
  if (lower(view.tokens[first]) !== 'their' || xpos !== 'NNS' || !persons.test(lemma)) return null
  const those = theyAt(view, first)
  return those?.every(({ kind }) => kind === 'country') ? those : null
}
