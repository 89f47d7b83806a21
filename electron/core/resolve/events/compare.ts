/** Decides whether two readings tell the same happening, and says why. Precision first: when in doubt they stay apart. */
import type { Candidate } from './candidate'

/** A sentence for people, or null when they are not the same. */
export function sameEvent(a: Candidate, b: Candidate): string | null {
  const [x, y] = [a.reading, b.reading]
  if (x.type !== y.type || x.status !== y.status) return null
  if (!modesAgree(a, b)) return null
  const within = x.article === y.article
  const date = compareDates(a, b)
  if (date === 'different') return null
  if (!placesAgree(a, b)) return null
  const shared = [...a.participants.keys()].filter((one) => b.participants.has(one))
  const smaller = Math.min(a.participants.size, b.participants.size)
  if (x.type === 'CONSULT') return sameMeeting(a, b, within, date, shared.length, smaller)
  if (smaller > 0 && shared.length < smaller) return null
  if (!rolesAgree(a, b, shared)) return null
  const alike = overlap(a.contentWords, b.contentWords)
  const sameWord = a.triggerText.slice(0, 4) === b.triggerText.slice(0, 4)
  if (within) {
    if (smaller === 0)
      return x.outcomeOf !== null && x.outcomeOf === y.outcomeOf && alike >= 0.5
        ? 'the same outcome of the same meeting'
        : null
    if (date === 'same' && alike >= 0.3)
      return 'told twice in one report: same parties, day and subject'
    return alike >= 0.5 ? 'told twice in one report: same parties and subject' : null
  }
  if (smaller === 0 || date === 'unknown') return null
  const samePlace = a.places.some((place) => b.places.includes(place))
  if (date === 'same' && alike >= 0.25) return 'same parties, day and subject in two reports'
  if (date === 'same' && samePlace && sameWord) return 'same parties, day and place in two reports'
  if (date === 'overlap' && samePlace && (sameWord || alike >= 0.2))
    return 'same parties and place within the same days in two reports'
  return null
}

function sameMeeting(
  a: Candidate,
  b: Candidate,
  within: boolean,
  date: Dates,
  shared: number,
  smaller: number,
): string | null {
  const several = Math.min(a.participants.size, b.participants.size) >= 2
  if (date !== 'same') return null
  const day = isDay(a) && isDay(b)
  if (!day) return null
  if (several && shared >= 2)
    return within
      ? 'the same people met on the same day'
      : 'the same people met on the same day in two reports'
  if (within && smaller === 1 && shared === 1) {
    return a.participants.size + b.participants.size > 2 ||
      a.places.some((place) => b.places.includes(place))
      ? 'the same meeting told twice in one report'
      : null
  }
  const together = a.places.some((place) => b.places.includes(place))
  // A body's meeting and what its members did there on the day, in one report.
  if (within && shared === 0 && together && smaller === 1 && (a.bodiesOnly || b.bodiesOnly))
    return 'the body’s meeting, told in the same report for the same day and place'
  return null
}

const isDay = (one: Candidate): boolean =>
  (one.reading.date?.start.length ?? 0) === 10 && one.reading.date?.start === one.reading.date?.end

/** Telephone calls, visits and press conferences are not the meeting itself. */
function modesAgree(a: Candidate, b: Candidate): boolean {
  const [m, n] = [a.reading.mode, b.reading.mode]
  if (m === n) return true
  if (a.reading.type !== 'CONSULT') return m === null || n === null
  const apart = new Set(['phone', 'press', 'visit'])
  return !(m !== null && apart.has(m)) && !(n !== null && apart.has(n))
}

type Dates = 'same' | 'overlap' | 'different' | 'unknown'

function compareDates(a: Candidate, b: Candidate): Dates {
  const [x, y] = [a.days, b.days]
  if (!x || !y) return 'unknown'
  if (x[0] === y[0] && x[1] === y[1]) return 'same'
  if (x[1] < y[0] || y[1] < x[0]) return 'different'
  return 'overlap'
}

function placesAgree(a: Candidate, b: Candidate): boolean {
  if (a.places.length === 0 || b.places.length === 0) return true
  if (a.places.some((place) => b.places.includes(place))) return true
  // Hamburg and Germany agree, Hamburg and Berlin do not.
  const share = [...a.countries].some((country) => b.countries.has(country))
  return share && (a.countriesOnly || b.countriesOnly)
}

function rolesAgree(a: Candidate, b: Candidate, shared: readonly string[]): boolean {
  return shared.every((one) => a.participants.get(one) === b.participants.get(one))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0
  return [...a].filter((word) => b.has(word)).length / smaller
}
