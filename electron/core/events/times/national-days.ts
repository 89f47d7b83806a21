/** National holidays that many countries have, each on its own day: read only where the country is told beside them. */
import { formatDay, toDayNumber } from './calendar'
import { feastOf } from './feast-of'
import { pattern, told, type TimeRule } from './rule'
import { YEAR } from './words'

const days: readonly (readonly [country: string, feast: string, month: number, day: number])[] = [
  ["America(?:[’']s|n)|U\\.?S\\.?(?:[’']s)?", 'independence', 7, 4],
  ["India(?:[’']s|n)", 'independence', 8, 15],
  ["India(?:[’']s|n)", 'republic', 1, 26],
  ["Pakistan(?:[’']s|i)", 'independence', 8, 14],
  ["Pakistan(?:[’']s|i)", 'republic|national', 3, 23],
  ["Bangladesh(?:[’']s|i)", 'independence', 3, 26],
  ["Bangladesh(?:[’']s|i)", 'victory', 12, 16],
  ["Sri Lanka(?:[’']s|n)", 'independence', 2, 4],
  ["Afghan(?:istan[’']s)?", 'independence', 8, 19],
  ["Ukrain(?:e[’']s|ian)", 'independence', 8, 24],
  ["Georgia(?:[’']s|n)", 'independence', 5, 26],
  ["Armenia(?:[’']s|n)", 'independence', 9, 21],
  ["Moldova(?:[’']s|n)", 'independence', 8, 27],
  ["Belarus(?:[’']s?|ian)", 'independence', 7, 3],
  ["Kazakh(?:stan[’']s)?", 'independence', 12, 16],
  ["Uzbek(?:istan[’']s)?", 'independence', 9, 1],
  ["Kyrgyz(?:stan[’']s)?", 'independence', 8, 31],
  ["Tajik(?:istan[’']s)?", 'independence', 9, 9],
  ["Poland[’']s|Polish", 'independence', 11, 11],
  ["Finland[’']s|Finnish", 'independence', 12, 6],
  ["Estonia(?:[’']s|n)", 'independence', 2, 24],
  ["Latvia(?:[’']s|n)", 'independence', 11, 18],
  ["Lithuania(?:[’']s|n)", 'independence', 2, 16],
  ["Gree(?:ce[’']s|k)", 'independence', 3, 25],
  ["Kosovo[’']s|Kosovar", 'independence', 2, 17],
  ["Leban(?:on[’']s|ese)", 'independence', 11, 22],
  ["Jordan(?:[’']s|ian)", 'independence', 5, 25],
  ["Algeria(?:[’']s|n)", 'independence', 7, 5],
  ["Tunisia(?:[’']s|n)", 'independence', 3, 20],
  ["Libya(?:[’']s|n)", 'independence', 12, 24],
  ["Sudan(?:[’']s|ese)", 'independence', 1, 1],
  ["South Sudan(?:[’']s|ese)", 'independence', 7, 9],
  ["Nigeria(?:[’']s|n)", 'independence', 10, 1],
  ["Ghana(?:[’']s|ian)", 'independence', 3, 6],
  ["Indonesia(?:[’']s|n)", 'independence', 8, 17],
  ["Malaysia(?:[’']s|n)", 'independence', 8, 31],
  ["(?:the )?Philippines?[’']?s?|Filipino", 'independence', 6, 12],
  ["Mexic(?:o[’']s|an)", 'independence', 9, 16],
  ["Brazil(?:[’']s|ian)", 'independence', 9, 7],
  ["Russia(?:[’']s|n)|Soviet", 'victory', 5, 9],
  ["Russia(?:[’']s|n)", 'national', 6, 12],
  ["Turk(?:ey[’']s|ish)", 'victory', 8, 30],
  ["Turk(?:ey[’']s|ish)", 'republic', 10, 29],
  ["Ital(?:y[’']s|ian)", 'republic', 6, 2],
  ["Ital(?:y[’']s|ian)", 'liberation', 4, 25],
  ["Netherlands[’']|Dutch", 'liberation', 5, 5],
  ["Chin(?:a[’']s|ese)", 'national', 10, 1],
  ["Taiwan(?:[’']s|ese)", 'national', 10, 10],
  ["France[’']s|French", 'national', 7, 14],
  ["Spain[’']s|Spanish", 'national', 10, 12],
  ["Norw(?:ay[’']s|egian)", 'national|constitution', 5, 17],
  ["Saudi(?: Arabia(?:[’']s|n))?", 'national', 9, 23],
  ["Kuwait(?:[’']s|i)", 'national', 2, 25],
  ["Qatar(?:[’']s|i)", 'national', 12, 18],
  ["Oman(?:[’']s|i)", 'national', 11, 18],
  ["U\\.?A\\.?E\\.?(?:[’']s)?|Emirati", 'national', 12, 2],
]

const known = days.map(([country, feast, month, day]) => ({
  named: new RegExp(`^(?:${country}) (?:${feast})$`, 'i'),
  month,
  day,
}))

export const nationalDayRules: readonly TimeRule[] = [
  {
    id: 'national-day',
    pattern: pattern(
      `(?<country>${[...new Set(days.map(([country]) => country))].join('|')}) (?<feast>independence|republic|victory|liberation|national|constitution) day(?:,? (?:of )?(?<year>${YEAR})|,? (?<yearturn>last|this|next) year)?`,
    ),
    read: (groups, context) => {
      const words = `${groups['country'] ?? ''} ${groups['feast'] ?? ''}`.replace(/\s+/g, ' ')
      const feast = known.find((one) => one.named.test(words))
      if (!feast) return null
      const day = feastOf((year) => toDayNumber(year, feast.month, feast.day), groups, context)
      return day === null ? null : told(formatDay(day), 'the national day of the country named')
    },
  },
]
