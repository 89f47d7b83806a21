/** Gives each name its use, and a capital that acts its country: "Moscow accused" is Russia. */
import type { Gazetteer } from '../gazetteer'
import type { Draft } from './draft'
import { isSource, useOf } from './use'
import { headOf, lowerAt, type View } from './view'

export function settleUse(view: View, draft: Draft, gazetteer: Gazetteer): void {
  if (draft.kind === 'person') return
  if (draft.gazetteer?.startsWith('media:')) {
    draft.use = isSource(view, draft) ? 'source' : 'actor'
    return
  }
  const country = draft.kind === 'place' ? gazetteer.metonym(draft.text) : null
  draft.use = useOf(view, draft, gazetteer, country !== null)
  if (draft.kind === 'country' && draft.use === 'place') toCity(draft, gazetteer)
  if (country && draft.use === 'place')
    if (pairOfCapitals(view, draft, gazetteer) || acts(view, draft)) draft.use = 'actor'
  if (!country) return
  const city = draft.gazetteer?.startsWith('city:') ? gazetteer.cityByKey(draft.gazetteer) : null
  if (draft.use !== 'actor' && city) return
  if (city && city.country !== country.code) return
  draft.use = draft.use === 'place' ? 'place' : 'actor'
  draft.kind = 'country'
  draft.gazetteer = country.key
  draft.head = headOf(view, draft.first, draft.last)
}

/** A country named as its capital is that town where it tells where: "talks in Djibouti". */
function toCity(draft: Draft, gazetteer: Gazetteer): void {
  const country = gazetteer.country(draft.text)
  if (!country?.capitals.includes(country.name)) return
  const city = gazetteer
    .cities(draft.text)
    .find((one) => one.rank === 'capital' && one.country === country.code)
  if (!city) return
  draft.kind = 'place'
  draft.gazetteer = city.key
}

/** "Moscow and Washington support …": two capitals joined, and no word of place before them. */
function pairOfCapitals(view: View, draft: Draft, gazetteer: Gazetteer): boolean {
  const isCapital = (at: number): boolean => {
    const word = view.tokens[at]?.text ?? ''
    return gazetteer.metonym(word) !== null
  }
  const joins = (at: number): boolean => /^(?:and|or)$/.test(lowerAt(view, at))
  const first =
    joins(draft.first - 1) && isCapital(draft.first - 2)
      ? draft.first - 2
      : joins(draft.last + 1) && isCapital(draft.last + 2)
        ? draft.first
        : -1
  if (first < 0) return false
  const before = view.tokens[first - 1]
  return (
    !before ||
    /^(?:between|with|by|both|against)$/.test(before.text.toLowerCase()) ||
    !/^(?:ADP|SCONJ)$/.test(before.upos)
  )
}

/** "Washington itself has accused …": a verb follows and no preposition stands before, whatever the tree says. */
function acts(view: View, draft: Draft): boolean {
  let next = draft.last + 1
  while (/^(?:itself|also|now|then|later|again|already|repeatedly)$/.test(lowerAt(view, next)))
    next++
  const verb = view.tokens[next]
  if (!verb || !/^(?:VBD|VBZ|MD)$/.test(verb.xpos)) return false
  const main = verb.upos === 'AUX' ? view.tokens[next + 1] : verb
  // "Tehran is prepared to sell gas"
  const ready = main?.text === 'prepared' && lowerAt(view, next + 2) === 'to'
  if (!main || !(ready || deeds.test(main.lemma.toLowerCase()))) return false
  return !/^(?:ADP|SCONJ|PART|ADJ)$/.test(view.tokens[draft.first - 1]?.upos ?? '')
}

const deeds =
  /^(?:accuse|say|deny|reject|support|back|insist|demand|want|call|condemn|warn|vow|pledge|promise|launch|send|agree|refuse|urge|announce|order|threaten|veto|block|propose|offer|sign|recall|expel|impose|suspend|welcome|criticise|criticize|claim|argue|hope|try|seek|describe|denounce|blame|dismiss|decide|deploy|withdraw|regard|see|view|consider|respond|retaliate|recognise|recognize|ask|tell|maintain|fear|hold)$/
