/** Tells a language from the country it is called after: "answered in Russian", "spoke French", "my French". */
import type { Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import { lowerAt, wordsOf, type View } from './view'

const ofSpeech =
  /^(?:speak|learn|teach|study|understand|know|read|write|use|translate|interpret|dub|subtitle|publish|print|say|answer|reply|talk|address|shout|sing|converse)$/
const describing =
  /^(?:fluent|broken|perfect|flawless|good|bad|poor|excellent|accented|halting|native|spoken|written|basic)$/

/** Whether a name is the adjective of a country that stands for its tongue. */
export function isLanguage(view: View, { first, last }: FoundName, gazetteer: Gazetteer): boolean {
  const token = view.tokens[first]
  const word = wordsOf(view, first, last)
  if (first !== last || !token || !gazetteer.demonym(word) || gazetteer.country(word)) return false
  // "in Russian cities", "his French and German counterparts", "in German-held towns", "the Russians"
  const next = view.tokens[behindList(view, last, gazetteer)]
  if (/^(?:amod|compound)/.test(token.deprel) || /^-/.test(next?.text ?? '')) return false
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.upos ?? '') || /s$/.test(word)) return false
  const before = lowerAt(view, first - 1)
  if (view.tokens[first - 1]?.xpos === 'PRP$' || describing.test(before)) return true
  const verb = view.tokens[token.head]
  const isOfSpeech = ofSpeech.test(verb?.lemma.toLowerCase() ?? '')
  if (/^(?:in|into|from)$/.test(before)) return before === 'in' || isOfSpeech
  return isOfSpeech && token.deprel === 'obj' && token.head === first - 1
}

/** The token behind an adjective and others listed with it: "French, German and Qatari". */
function behindList(view: View, from: number, gazetteer: Gazetteer): number {
  let at = from + 1
  for (;;) {
    let next = at
    while (/^(?:,|and|or|&)$/.test(lowerAt(view, next))) next++
    if (next === at || !gazetteer.demonym(wordsOf(view, next, next))) return at
    at = next + 1
  }
}
