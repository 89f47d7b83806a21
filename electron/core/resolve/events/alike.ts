/** What two tellings have in common, or what speaks against their being one: category, days, places, roles, words. */
import type { Candidate } from './candidate'
import { compareDays, type Days } from './days'
import { matchParties, meet, type SpeaksFor } from './parties'

/** Tells of two that they are of one kind, and told of places and days that can be one; null when they are not. */
export function daysWhenAlike(a: Candidate, b: Candidate, speakers: SpeaksFor): Days | null {
  if (a.reading.status !== b.reading.status) return null
  if (a.theme !== b.theme && !sharesFate(a, b)) return null
  if (!modesAgree(a, b, speakers)) return null
  const days = compareDays(a, b)
  // "Nine killed in the Sahel" over a report of Djibo: a wide place speaks against no town.
  const isWide = (one: Candidate, other: Candidate): boolean =>
    isHeadlineOf(one, other) && one.countries.size === 0
  const isWhereAlike = isWide(a, b) || isWide(b, a) || placesAgree(a, b) || sharesFate(a, b)
  return days === 'different' || !isWhereAlike ? null : days
}

/** "freed Cid": who was taken, freed or killed. */
export const fatesOf = ({ fate, victims }: Candidate): readonly string[] =>
  fate === null ? [] : victims.map((one) => `${fate} ${one}`)

/** One person was taken, freed or killed: once, whether the report names the camp or the village. */
export const sharesFate = (a: Candidate, b: Candidate): boolean =>
  a.fate !== null && a.fate === b.fate && a.victims.some((one) => b.victims.includes(one))

/** Telephone calls, press conferences and visits are not the meeting itself; to receive a guest is to meet him there. */
function modesAgree(a: Candidate, b: Candidate, speakers: SpeaksFor): boolean {
  const modes = [a.reading.mode, b.reading.mode]
  const [m, n] = modes
  if (m === n) return true
  if (a.reading.type !== 'CONSULT') return m === null || n === null
  if (modes.includes('press')) return false
  if (modes.includes('phone')) return [a, b].every((one) => isCall(one))
  if (!modes.includes('visit')) return true
  if (isHeadlineOf(a, b) || isHeadlineOf(b, a)) return true
  return sharesTown(a, b) && matchParties(a.parties, b.parties, speakers).count > 1
}

/** On the telephone, or for all that is told: they spoke, and nowhere. */
export const isCall = ({ reading: { mode }, places, triggerText }: Candidate): boolean =>
  mode === 'phone' ||
  (mode === null && places.size === 0 && /^(?:sp[eo][ak]|talk)/.test(triggerText))

/** "Gunmen kill nine", "Foreign ministers meet": a headline without a day that names nobody, over the sentence that says more. */
export const isHeadlineOf = (headline: Candidate, lead: Candidate): boolean =>
  headline.parties.size === 0 && isOverLead(headline, lead)

/** A headline without a day, right above the sentence. */
export const isOverLead = (headline: Candidate, lead: Candidate): boolean =>
  headline.isHeadline &&
  headline.days === null &&
  isWithin(headline, lead) &&
  headline.reading.sentence + 1 === lead.reading.sentence

/** Hamburg and Germany agree, and so do Hamburg and a palace in it; Hamburg and Berlin do not. */
export function placesAgree(a: WhereTold, b: WhereTold): boolean {
  if (a.places.size === 0 || b.places.size === 0 || meet(a.places, b.places)) return true
  const countries = meet(a.countries, b.countries)
  if (isInBuildings(a) !== isInBuildings(b))
    return countries || a.countries.size === 0 || b.countries.size === 0
  // A region may hold the town.
  return countries && [a, b].some(({ towns, regions }) => towns.size === regions.size)
}
export type WhereTold = Pick<Candidate, 'places' | 'buildings' | 'towns' | 'regions' | 'countries'>

/** No town is told, only a hotel or a palace. */
const isInBuildings = ({ places, buildings }: WhereTold): boolean => places.size === buildings.size

/** Who attacked in the one was not attacked in the other. */
export function rolesAgree(a: Candidate, b: Candidate): boolean {
  for (const one of a.parties)
    if (b.parties.has(one) && a.participants.get(one) !== b.participants.get(one)) return false
  return true
}

export function sharedWords(a: Candidate, b: Candidate): number {
  let count = 0
  for (const word of a.contentWords) if (b.contentWords.has(word)) count++
  return count
}

export function shareOfWords(a: Candidate, b: Candidate): number {
  const smaller = Math.min(a.contentWords.size, b.contentWords.size)
  return smaller === 0 ? 0 : sharedWords(a, b) / smaller
}

export const isWithin = (a: Candidate, b: Candidate): boolean =>
  a.reading.article === b.reading.article
export const sameWord = (a: Candidate, b: Candidate): boolean =>
  a.triggerText.slice(0, 4) === b.triggerText.slice(0, 4)
export const sharesPlace = (a: Candidate, b: Candidate): boolean => meet(a.places, b.places)
export const sharesTown = (a: Candidate, b: Candidate): boolean => meet(a.towns, b.towns)
