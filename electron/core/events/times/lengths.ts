/** Lengths of time ("a 48-hour truce", "four and a half years", "the past two weeks", "for months"). */
import {
  loosePattern,
  pattern,
  told,
  type TimeContext,
  type TimeRule,
  type TimeValue,
} from './rule'
import { COUNT, MONTH, ORDINAL, UNIT, VAGUE, YEAR, dayOfMonth, duration, numberOf } from './words'

function readDuration(groups: Record<string, string>, context: TimeContext): TimeValue | null {
  if (/^(?: |-)old\b/.test(context.after) || /^\s+(?:old|of age)\b/.test(context.after)) return null
  const words = groups['count'] ?? ''
  if (/^(?:a|an|second)$/i.test(words) && /^second$/i.test(groups['unit'] ?? '')) return null
  // "a day of talks", "an hour" are lengths; "a year" in "twice a year" is a rate.
  if (
    /^an?$/i.test(words) &&
    /\b(?:once|twice|times|[\d%]|dollars|people|tonnes|barrels)\s+$/i.test(context.before)
  )
    return null
  return told(duration(numberOf(words), groups['unit'] ?? ''), 'a length of time')
}

/** "Ten working days", "three straight weeks", "two more years": as long as without the word. */
const kind =
  '(?:(?: |-)(?:working|business|calendar|consecutive|straight|successive|full|whole|long|more|further|additional|extra|last|past))?'

/** The last number of what stands before. */
const numberWord = new RegExp(
  `.*(?<![-\\w])(?:(?<order>${ORDINAL})|(?!an?\\b)(?<count>${COUNT}))(?![-\\w])`,
  'i',
)

export const lengthRules: readonly TimeRule[] = [
  {
    id: 'past-count',
    needs: /\b(?:past|last|next|first|coming|upcoming|previous|following|preceding|within)\b/i,
    pattern: pattern(
      `(?:(?:the )?(?:past|last|next|first|coming|upcoming|previous|following|preceding)|within(?: the (?:next|coming|past|last))?) (?<count>${COUNT})${kind}(?: |-)(?<unit>${UNIT})s?`,
    ),
    read: readDuration,
  },
  {
    id: 'duration',
    pattern: loosePattern(
      `(?:(?:another|a further|an additional) )?(?<count>${COUNT})(?:${kind}(?: |-))?(?<unit>${UNIT})s?(?:-long)?`,
    ),
    read: readDuration,
  },
  {
    // "The third raid in as many weeks".
    id: 'as-many',
    pattern: pattern(`(?<=\\bin )as many (?<unit>${UNIT})s`),
    read: ({ unit = '' }, { before }) => {
      const word = numberWord.exec(before)?.groups ?? {}
      const count = word['count'] ? numberOf(word['count']) : dayOfMonth(word['order'] ?? '')
      return count ? told(duration(count, unit), 'a length of time') : null
    },
  },
  {
    id: 'year-to',
    pattern: pattern(`the year(?= (?:to|ended|ending|through) (?:the end of )?${MONTH}(?! \\d))`),
    read: () => told('P1Y', 'a length of time'),
  },
  {
    id: 'unit-long',
    pattern: pattern(`(?<unit>${UNIT})(?<many>s)?-long`),
    read: ({ unit, many }) => told(duration(many ? null : 1, unit ?? ''), 'a length of time'),
  },
  {
    id: 'quarters-of',
    pattern: pattern(
      '(?:(?<three>three)(?: |-)quarters|a quarter)(?: of an?)? (?<unit>hour|century)',
    ),
    read: ({ three, unit }) => {
      const [size, part] = /hour/i.test(unit ?? '') ? [15, 'minute'] : [25, 'year']
      return told(duration(size * (three ? 3 : 1), part), 'a length of time')
    },
  },
  {
    id: 'within',
    pattern: pattern(`within (?:the (?<one>${UNIT})(?=[.,;]|$)|(?<unit>${UNIT})s)`),
    read: ({ one, unit }) =>
      told(one ? duration(1, one) : duration(null, unit ?? ''), 'a length of time'),
  },
  {
    id: 'half-unit',
    pattern: loosePattern(
      `(?:½|half)(?: |-)(?:an? )?(?<unit>hour|minute|day|week|year|month|century|decade)`,
    ),
    read: ({ unit }) => told(duration(0.5, unit ?? ''), 'a length of time'),
  },
  {
    id: 'unit-and-half',
    needs: /\sand\s+a\s+half/i,
    pattern: loosePattern(`(?<count>${COUNT}) (?<unit>${UNIT})s? and a half`),
    read: ({ count, unit }) =>
      told(duration((numberOf(count ?? '') ?? 0) + 0.5, unit ?? ''), 'a length of time'),
  },
  {
    id: 'vague-duration',
    pattern: pattern(
      `(?:${VAGUE}|the) (?<unit>${UNIT})s(?! (?:ago|earlier|later|ahead|to come|(?:from |between )?${YEAR}))`,
    ),
    read: ({ unit }, context) =>
      /^the$/i.test(context.before) ? null : told(duration(null, unit ?? ''), 'a length of time'),
  },
  {
    id: 'units-of',
    pattern: pattern(
      `(?:(?<=\\b(?:for|in|(?:a )?matter of) )(?<unit2>hour|day|week|month|year|decade|centurie)s|(?<unit>hour|day|week|month|year|decade)s(?= of\\b))`,
    ),
    read: ({ unit, unit2 }) => told(duration(null, unit ?? unit2 ?? ''), 'a length of time'),
  },
]
