/** Decides how a name is used: as who acts, as where, as a word that describes another, or as the source of the report. */
import type { MentionUse } from '../../../shared/model'
import type { Gazetteer } from '../gazetteer'
import type { FoundName } from './draft'
import { headOf, lowerAt, prepositionOf, type View } from './view'

const placePrepositions =
  /^(?:in|into|inside|within|at|near|outside|around|across|throughout|through|toward|towards|off|along|over|onto|north|south|east|west|beyond|amid|via|en|aboard)$/
const actorPrepositions = /^(?:by|with|between|against|among|versus|vs|than|besides|alongside)$/
const motion =
  /^(?:visit|trip|travel|fly|go|come|return|flight|journey|tour|arrive|drive|move|flee|send|deploy|head|journey|deport|road|way|route|march|enter|cross|access|deliver|delivery|ship|bring|transfer|withdraw|withdrawal|border|invite|summon|exile|extradite|evacuate|pilgrimage|migrate|back|stopover|leave)$/
const people =
  /^(?:official|minister|leader|delegate|diplomat|representative|envoy|troop|soldier|force|expert|negotiator|ambassador|president|journalist|reporter|citizen|man|woman|people|delegation|support|help|assistance|pressure|backing|approval|demand|call|statement|response|objection|threat|criticism|promise|pledge|offer|request|message|letter|reply|permission|reaction|resistance|opposition|guarantee)$/
const places =
  /^(?:suburb|district|airport|hospital|street|mayor|outskirts|centre|center|neighbourhood|neighborhood|city|town|village|province|region|governorate|countryside|border|north|south|east|west|area|coast|mosque|port|university|hotel|stadium|capital|plant|bridge|prison|square|church|school|market|residents?|skyline|streets)$/
const times =
  /^(?:week|month|year|day|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|evening)$/
const cityVerbs = /^(?:host|be|fall|lie|remain|see|become|witness|burn|suffer|emerge)$/
const sourceVerbs =
  /^(?:report|say|quote|cite|add|write|carry|note|publish|broadcast|tell|announce)$/
const objectsOfSpeech =
  /^(?:tell|accuse|urge|blame|ask|warn|criticise|criticize|condemn|praise|press|pressure|thank|call|back|support|help|assure|inform|threaten|sanction|isolate|persuade|convince|demand|allow|let|force|invite|join|ally|fault|want|lobby|anger|alarm|push|show|give|offer|remind|charge|prompt|lead|expect|rebuke|denounce|slam|lambast|lambaste|castigate|chide|upbraid|snub|defy|berate|reproach|rebuff|scold|punish|provoke|infuriate|outrage|irk|caution|implore|beg|implicate|suspect|court|notify|sue|censure|admonish)$/

/** Anything but a person. `capital`: the name can stand for a government. */
export function useOf(
  view: View,
  name: Pick<FoundName, 'first' | 'last' | 'kind'>,
  gazetteer: Gazetteer,
  capital: boolean,
): MentionUse {
  const { first, last } = name
  const head = headOf(view, first, last)
  const token = view.tokens[head]
  const above = view.tokens[token?.head ?? -1]
  const lemma = above?.lemma.toLowerCase() ?? ''
  const relation = token?.deprel ?? 'dep'
  const city = name.kind === 'place' && !capital
  const text = view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end)
  if (joined(view, last)) return 'modifier'
  if (name.kind === 'country' && gazetteer.demonym(text) && !gazetteer.country(text)) {
    // "the bodies of the Palestinians" are those of people.
    const isPeople = token?.xpos === 'NNPS' && prepositionOf(view, head, first) !== ''
    if (!isPeople && (/^amod|^compound|^nmod/.test(relation) || token?.upos === 'ADJ'))
      return 'modifier'
    if (/^JJ/.test(token?.xpos ?? '') && above && above.start > token!.start) return 'modifier'
  }
  if (name.kind === 'facility')
    return /^nsubj/.test(relation) && !cityVerbs.test(lemma) ? 'actor' : 'place'
  const preposition = prepositionOf(view, head, first)
  const base = relation.split(':')[0]
  if (base === 'conj' && above) {
    const others = { first: token!.head, last: token!.head, kind: name.kind }
    if (preposition === '' && token!.head < first) return useOf(view, others, gazetteer, capital)
  }
  if (relation === 'nmod:poss')
    return city || places.test(lemma) || above?.upos === 'PROPN' ? 'place' : 'actor'
  if (name.kind === 'organization' || name.kind === 'group')
    return /^(?:amod|compound)/.test(relation) ? 'modifier' : 'actor'
  if (base === 'nsubj') {
    if (city) return 'place'
    if (name.kind === 'place' && (relation.endsWith('pass') || cityVerbs.test(lemma)))
      return 'place'
    return 'actor'
  }
  // "will travel to Niamey next week"
  if (times.test(lemma) && /^(?:to|in|at|from|near)$/.test(lowerAt(view, first - 1))) return 'place'
  if (times.test(lemma) && base === 'compound')
    return name.kind === 'place' && city ? 'place' : 'actor'
  if (base === 'compound' || base === 'amod' || (base === 'nmod' && preposition === ''))
    return name.kind === 'place' ? 'place' : 'modifier'
  if (placePrepositions.test(preposition)) return 'place'
  if (city) return 'place'
  if (actorPrepositions.test(preposition)) return 'actor'
  if (preposition === 'to')
    return motion.test(lemma) || name.kind === 'place' || isWayTo(view, first) ? 'place' : 'actor'
  if (preposition === 'from') return people.test(lemma) ? 'actor' : 'place'
  if (preposition === 'of')
    return name.kind === 'country' && !places.test(lemma) ? 'actor' : 'place'
  if (preposition === 'for' && people.test(lemma)) return 'modifier'
  if (preposition === 'on' || preposition === 'about') return 'modifier'
  if (preposition !== '') return name.kind === 'country' ? 'actor' : 'place'
  if (base === 'obj' || base === 'iobj')
    return name.kind === 'country' || objectsOfSpeech.test(lemma) ? 'actor' : 'place'
  if (base === 'appos' || base === 'root' || base === 'parataxis')
    return name.kind === 'country' ? 'actor' : 'place'
  return name.kind === 'country' ? 'actor' : 'place'
}

/** "power lines from the dam to Djibouti", "through Sudan to Chad": the far end of a way. */
function isWayTo(view: View, first: number): boolean {
  for (let at = first - 2; at >= first - 6; at--) {
    if (/^(?:from|through|via)$/.test(lowerAt(view, at))) return true
    if (/^(?:VERB|AUX|PRON|PUNCT)$/.test(view.tokens[at]?.upos ?? '')) return false
  }
  return false
}

/** "US-backed", "al-Qaeda-linked". */
const joined = (view: View, last: number): boolean => {
  const next = view.tokens[last + 1]
  return (
    next !== undefined &&
    /^-/.test(next.text) &&
    view.tokens[last + 2] !== undefined &&
    /^[\p{Ll}]/u.test(
      next.text.length > 1 ? next.text.slice(1) : (view.tokens[last + 2]?.text ?? ''),
    )
  )
}

/** An outlet that only says where the words come from. */
export function isSource(view: View, name: Pick<FoundName, 'first' | 'last'>): boolean {
  const head = headOf(view, name.first, name.last)
  const token = view.tokens[head]
  const above = view.tokens[token?.head ?? -1]
  const lemma = above?.lemma.toLowerCase() ?? ''
  if (/^nsubj|^root|^parataxis/.test(token?.deprel ?? ''))
    return sourceVerbs.test(lemma) || (token?.head ?? 0) < 0
  if (/^(?:tell|quote|cite)$/.test(lemma) && /^(?:obj|iobj|obl)/.test(token?.deprel ?? ''))
    return true
  const preposition = prepositionOf(view, head, name.first)
  if (
    /^(?:by|to|with|from|via)$/.test(preposition) ||
    lowerAt(view, name.first - 2) === 'according'
  )
    return true
  return (
    /^(?:compound|nmod|amod)/.test(token?.deprel ?? '') &&
    /^(?:reporter|correspondent|report|interview|agency|journalist|photographer|tally|news)$/.test(
      lemma,
    )
  )
}
