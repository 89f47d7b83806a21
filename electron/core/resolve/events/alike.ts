/** What two tellings have in common, or what speaks against their being one: category, days, places, roles, words. */
import type { Candidate } from './candidate'
import { compareDays, type Days } from './days'
import { matchParties, meet, type SpeaksFor } from './parties'

/** Tells of two that they are of one kind, and told of places and days that can be one; null when they are not. */
export function daysWhenAlike(a: Candidate, b: Candidate, speakers: SpeaksFor): Days | null {
  if (a.theme !== b.theme || a.reading.status !== b.reading.status) return null
  if (!modesAgree(a, b, speakers)) return null
  const days = compareDays(a, b)
  return days === 'different' || !placesAgree(a, b) ? null : days
}

/** Telephone calls, press conferences and visits are not the meeting itself; to receive a guest is to meet him there. */
function modesAgree(a: Candidate, b: Candidate, speakers: SpeaksFor): boolean {
  const modes = [a.reading.mode, b.reading.mode]
  const [m, n] = modes
  if (m === n) return true
  if (a.reading.type !== 'CONSULT') return m === null || n === null
  if (modes.some((mode) => mode === 'phone' || mode === 'press')) return false
  if (!modes.includes('visit')) return true
  const isHeadline = [a, b].some(({ isHeadline, parties }) => isHeadline && parties.size === 0)
  return sharesTown(a, b) && (isHeadline || matchParties(a.parties, b.parties, speakers).count > 1)
}

/** Hamburg and Germany agree, and so do Hamburg and a palace in it; Hamburg and Berlin do not. */
export function placesAgree(a: WhereTold, b: WhereTold): boolean {
  if (a.places.size === 0 || b.places.size === 0 || meet(a.places, b.places)) return true
  const countries = meet(a.countries, b.countries)
  if (isInBuildings(a) !== isInBuildings(b))
    return countries || a.countries.size === 0 || b.countries.size === 0
  return countries && (a.towns.size === 0 || b.towns.size === 0)
}
export type WhereTold = Pick<Candidate, 'places' | 'buildings' | 'towns' | 'countries'>

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
