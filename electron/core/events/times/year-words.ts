/** Years in words: "nineteen seventy-eight", "two thousand and eighteen". */
import { YEAR, numberOf } from './words'

const unit = '(?:one|two|three|four|five|six|seven|eight|nine)'
const teen = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const tens = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?: |-)${unit})?`
export const YEAR_WORDS = `(?:(?:seventeen|eighteen|nineteen|twenty)(?: |-)(?:${tens}|${teen}|oh(?: |-)${unit}|hundred)|two thousand(?: and)?(?: (?:${tens}|${teen}|${unit}))?)`

/** The year of `YEAR_WORDS` or of four digits; null for other words. */
export function yearOfWords(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text)
  const words = text.toLowerCase().replace(/[\s-]+/g, ' ')
  const thousand = /^two thousand(?: and)?(?: (.+))?$/.exec(words)
  if (thousand) return 2000 + (thousand[1] ? (numberOf(thousand[1]) ?? Number.NaN) : 0)
  const [first = '', ...rest] = words.split(' ')
  const century = numberOf(first)
  if (century === null) return null
  const tail = rest.join(' ').replace(/^oh /, '')
  if (tail === 'hundred') return century * 100
  const years = numberOf(tail)
  return years === null ? null : century * 100 + years
}

/** Two-digit years lie within fifty years of the report. */
export function fullYear(text: string, reference: number | null): number {
  if (!/\d/.test(text)) return yearOfWords(text) ?? Number.NaN
  const digits = Number(text.replace(/\D/g, ''))
  if (text.replace(/\D/g, '').length > 2) return digits
  const near = reference ?? 2000
  const century = Math.floor(near / 100) * 100
  const year = century + digits
  return year > near + 20 ? year - 100 : year
}

/** ", 2016", " of '16", " last year": what may follow a day or month. */
export const YEAR_TAIL = `(?:(?:,? | of |, |/|-)(?<year>${YEAR}|[’']\\d\\d(?!s)|(?<= of )\\d\\d(?=[.,;]|$)|${YEAR_WORDS})|,? (?:of )?(?<turn>last|this|next) year)?`
