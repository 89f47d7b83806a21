/** Second thoughts on names no list knows: takes particles in, and who speaks is no place. */
import { fold, type Gazetteer } from '../gazetteer'
import type { People } from './consistency'
import type { Draft } from './draft'
import { titleBefore } from './titles'
import { lowerAt, prepositionOf, wordsOf, type View } from './view'

const speech =
  /^(?:say|tell|add|announce|warn|urge|insist|stress|note|argue|claim|accuse|deny|admit|explain|believe|think|meet|speak|ask|reply|answer|write|tweet|vow|promise|pledge|thank|praise|criticize|criticise|resign|marry|smile|declare|reiterate|confirm)$/
/** What one does to people, not to towns. */
const addressed =
  /^(?:meet|ask|tell|warn|accuse|praise|thank|urge|blame|telephone|congratulate|criticise|criticize|interview|appoint|arrest|detain|greet|quote)$/
const particle = /^(?:de|van|von|bin|ibn|ben|da|dos|di|della|del|ter|der|den|al|el|abu)$/

export function settleUnknown(view: View, draft: Draft, gazetteer: Gazetteer): void {
  if (draft.gazetteer !== null || (draft.kind !== 'place' && draft.kind !== 'person')) return
  const named = gazetteer.cities(draft.text).length > 0 || gazetteer.metonym(draft.text) !== null
  if (draft.kind === 'place' && !named) {
    const token = view.tokens[draft.head]
    const verb = view.tokens[token?.head ?? -1]
    const speaks = token?.deprel === 'nsubj' && speech.test(verb?.lemma.toLowerCase() ?? '')
    const site = /(?:County|Province|District|State|City|Region|Island|Valley)$/.test(draft.text)
    const told =
      /^(?:obj|iobj)$/.test(token?.deprel ?? '') &&
      addressed.test(verb?.lemma ?? '') &&
      prepositionOf(view, draft.head, draft.first) === ''
    if (!site && (speaks || told || rules(view, draft) || meets(view, draft))) draft.kind = 'person'
  }
  let first = draft.first
  if (draft.kind === 'person' || !named)
    while (particle.test(lowerAt(view, first - 1)) && isWord(view, first - 1)) first--
  if (first === draft.first) return
  draft.first = first
  draft.start = view.tokens[first]?.start ?? draft.start
  draft.text = wordsOf(view, first, draft.last)
}

/** "Paris warned", in a report that names no person so: the capital. */
export function settleCapital(
  view: View,
  draft: Draft,
  people: People,
  gazetteer: Gazetteer,
): void {
  if (draft.kind !== 'person' || draft.gazetteer !== null || draft.first !== draft.last) return
  const name = fold(draft.text)
  if (gazetteer.metonym(draft.text) === null || people.byFamily.has(name)) return
  if (people.givens.has(name) || titleBefore(view, draft.first, () => false)) return
  draft.kind = 'place'
}

/** "Holm and Orlov had agreed": who acts together with a person is no town; a capital may be. */
export function settleJoined(view: View, names: readonly Draft[], gazetteer: Gazetteer): void {
  names.forEach((one, index) => {
    const other = names[index + 1]
    if (!other || other.first !== one.last + 2 || lowerAt(view, one.last + 1) !== 'and') return
    const [town, person] = one.kind === 'place' ? [one, other] : [other, one]
    if (town.kind !== 'place' || person.kind !== 'person' || town.first !== town.last) return
    const subject = view.tokens[one.head]
    const verb = view.tokens[subject?.head ?? -1]
    const acts =
      subject?.deprel === 'nsubj' &&
      (speech.test(verb?.lemma ?? '') || joint.test(verb?.lemma ?? ''))
    if (!acts || gazetteer.metonym(town.text) !== null) return
    town.kind = 'person'
    town.gazetteer = null
  })
}

/** What two people do together. */
const joint = /^(?:agree|discuss|sign|talk|confer|negotiate|embrace|shake|hold|leave|arrive)$/

/** Lower-case "de" inside a name, or "De" that opens it. */
const isWord = (view: View, at: number): boolean => (view.tokens[at]?.text.length ?? 0) > 1

/** "between Egypt's X and", "talks with Chile's X": who is a country's and meets is no place. */
const meets = (view: View, { first, head }: Draft): boolean =>
  /^(?:'s|’s)$/.test(lowerAt(view, first - 1)) &&
  /^(?:between|with)$/.test(prepositionOf(view, head, first))

/** "the X regime", "X's forces": who rules is no place. */
function rules(view: View, draft: Draft): boolean {
  let next = draft.last + 1
  const owned = /^(?:'s|’s|'|’)$/.test(lowerAt(view, next))
  if (owned) next++
  if (/^(?:ADJ)$/.test(view.tokens[next]?.upos ?? '')) next++
  const word = lowerAt(view, next)
  return owned
    ? /^(?:regime|government|administration|rule|forces|army|loyalists|supporters|cabinet|lawyer|lawyers|wife|husband|father|mother|son|daughter|brother|aides?|party|campaign|spokesman|spokeswoman|resignation|remarks|speech|comments)$/.test(
        word,
      )
    : /^(?:regime|administration|loyalists|supporters|family)$/.test(word)
}
