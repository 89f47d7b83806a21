/** Amounts as reports write them ("1.2 million", "twenty-three", "two dozen", "hundreds of thousands") and the number each stands for. */
import type { FigureReading } from '../../../../shared/model'
import { numberOf } from '../times/words'

const unit = '(?:one|two|three|four|five|six|seven|eight|nine)'
const cardinal = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]${unit})?|${unit}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`

/** The least that a vague plural can mean. */
const vague: Readonly<Record<string, number>> = {
  'hundreds of thousands': 200_000,
  'tens of thousands': 20_000,
  'hundreds of': 200,
  'thousands of': 2000,
  'millions of': 2_000_000,
  'dozens of': 24,
  'scores of': 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2_000_000,
  dozens: 24,
  scores: 40,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

/** Groups `value` and `scale`; not the end of a longer number, and not the "one" of "no one". */
export const AMOUNT = `(?<![\\w.,$€£-])(?<!\\bno )(?<value>[$€£]?\\d+(?:[.,]\\d+)*|${Object.keys(vague).join('|')}|(?:a|${unit}) dozen|${cardinal})(?![\\w%-])(?<scale>(?: (?:hundred|thousand|million|billion|trillion|m|bn)\\b)?)`
export const LEAD =
  '(?<lead>more than|over|at least|no fewer than|no less than|nearly|almost|about|around|some|roughly|approximately|up to|as many as|an estimated|fewer than|less than|under|above|exceeding|between)'

/** "450.000" as some papers write it is 450,000. */
export function amountOf(words: string, scale: string): number | null {
  const text = words.toLowerCase().replace(/^[$€£]/, '')
  const grouped = /^\d{1,3}(?:[.,]\d{3})+[.,]?$/.test(text)
    ? text.replace(/[.,]/g, '')
    : text.replaceAll(',', '').replace(/\.$/, '')
  const dozens = /^(\w+) dozen$/.exec(text)?.[1]
  const count = dozens ? numberOf(dozens) : null
  const base = vague[text] ?? (count !== null ? count * 12 : (numberOf(text) ?? Number(grouped)))
  if (!Number.isFinite(base)) return null
  return Math.round(base * (scales[scale.trim().toLowerCase()] ?? 1) * 100) / 100
}

export function qualifierOf(lead: string, value: string): FigureReading['qualifier'] {
  if (/more than|over|at least|no fewer|no less|above|exceed|between/i.test(lead)) return 'at-least'
  if (vague[value.toLowerCase()] !== undefined) return 'at-least'
  if (/up to|as many as|fewer than|less than|under/i.test(lead)) return 'at-most'
  return lead ? 'about' : 'exact'
}
