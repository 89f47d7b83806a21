/** The words of dates: months, weekdays, numbers, units; and the pattern pieces made of them. */

const monthNames = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]
const weekdayNames = [
  'monday|mon',
  'tuesday|tues|tue',
  'wednesday|weds|wed',
  'thursday|thurs|thur|thu',
  'friday|fri',
  'saturday|sat',
  'sunday|sun',
]
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]

const numbers = new Map<string, number>([
  ['a', 1],
  ['another', 1],
  ['an', 1],
  ['the', 1],
  ['couple', 2],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['half a', 0.5],
  ['half an', 0.5],
  ['fortnight', 14],
])
/** "A dozen", "half a dozen", "two hundred", "a thousand": so many of them. */
const groupSizes: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 }
small.forEach((word, value) => numbers.set(word, value))
tens.forEach((word, index) => {
  const value = (index + 2) * 10
  numbers.set(word, value)
  small.slice(1, 10).forEach((unit, extra) => {
    numbers.set(`${word}-${unit}`, value + extra + 1)
    numbers.set(`${word} ${unit}`, value + extra + 1)
  })
})
const ordinalValues = new Map<string, number>()
ordinals.forEach((word, value) => ordinalValues.set(word, value))
ordinalValues.set('twentieth', 20)
ordinalValues.set('thirtieth', 30)
for (const [word, value] of [
  ['twenty', 20],
  ['thirty', 30],
] as const)
  ordinals.slice(1, 10).forEach((unit, extra) => {
    ordinalValues.set(`${word}-${unit}`, value + extra + 1)
    ordinalValues.set(`${word} ${unit}`, value + extra + 1)
  })

const lookup = (groups: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    groups.flatMap((group, index) => group.split('|').map((name) => [name, index + 1] as const)),
  )
const months = lookup(monthNames)
const weekdays = lookup(weekdayNames)

const clean = (word: string): string => word.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ')

export const monthOf = (word: string): number => months.get(clean(word)) ?? 0
export const weekdayNumber = (word: string): number =>
  weekdays.get(clean(word)) ?? weekdays.get(clean(word).replace(/['’]?s$/, '')) ?? 0

const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '1/2': 0.5,
  '¼': 0.25,
  '1/4': 0.25,
  '¾': 0.75,
  '3/4': 0.75,
}

/** "48", "4.5", "two", "twenty-one", "four-and-a-half", "4 ½"; null when it is no number. */
export function numberOf(words: string): number | null {
  const text = clean(words)
  const half = /^(.*?)[\s-]+and[\s-]+(?:a[\s-]+)?half$/.exec(text)
  if (half) {
    const whole = numberOf(half[1] ?? '')
    return whole === null ? null : whole + 0.5
  }
  if (/^\d[\d,]*(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  const broken = /^(\d*) ?(½|¼|¾|1\/2|1\/4|3\/4)$/.exec(text)
  if (broken) return Number(broken[1]) + (fractions[broken[2] ?? ''] ?? 0)
  const grouped = /^(?:(.+) )?(dozen|hundred|thousand)(?: (?:and )?(.+))?$/.exec(text)
  if (!grouped) return numbers.get(text) ?? null
  const [many, rest] = [numberOf(grouped[1] ?? 'a'), numberOf(grouped[3] ?? 'zero')]
  return many === null || rest === null ? null : many * (groupSizes[grouped[2] ?? ''] ?? 1) + rest
}

/** "17", "17th", "seventeenth", "the first", "twenty two". */
export function dayOfMonth(words: string): number {
  const text = clean(words).replace(/^the /, '')
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)
  if (digits) return Number(digits[1])
  return ordinalValues.get(text) ?? numbers.get(text) ?? 0
}

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|jun\\.|july?|jul\\.|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const monthStem = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
/** A month's name, or its beginning. */
export const monthName = new RegExp(monthStem, 'i')
/** "Last May", "this coming June". */
export const turnedMonth = new RegExp(
  `(?:last|this|next|past|previous|coming)\\s+${monthStem}`,
  'i',
)
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\.?'
const ordinalWord =
  '(?:(?:twenty|thirty)(?: |-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const cardinalWord =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?: |-)(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
export const DAY = `(?:[0-3]?\\d(?:st|nd|rd|th)?|${ordinalWord}|${cardinalWord})`
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`
export const YEAR = '(?:1[5-9]|20)\\d\\d'
const largeWord = `(?:half a|a|${cardinalWord}) (?:dozen|hundred|thousand)(?: (?:and )?${cardinalWord})?`
export const COUNT = `(?:(?:\\d+ ?)?(?:½|¼|¾|(?<![\\d/])(?:1/2|1/4|3/4))|\\d[\\d,]*(?:\\.\\d+)?|(?:a )?couple(?: of)?|${largeWord}|half an?|(?<!\\b(?:few|several|many|some) )hundred|an?|another|${cardinalWord})(?:(?: |-)and(?: |-)(?:a(?: |-))?half)?`
export const ABOUT =
  '(?:(?:about|around|nearly|almost|more than|less than|just over|just under|just|only|over|some|at least) )?'
export const VAGUE = '(?:several|some|a few|few|many|recent|a number of)'
export const UNIT =
  '(?:second|sec|minute|min|hour|hr|night|day|week|wk|weekend|month|mo|year|yr|decade|century|centurie|quarter|fortnight)'
/** A unit and what spans of time are counted with. */
export const counting = new RegExp(
  `${UNIT}s?(?:\\s+and\\s+a\\s+half)?\\s+(?:ago|earlier|later|from|hence|before|after|back|prior)`,
  'i',
)
export const PART = '(?:morning|afternoon|evening|night)'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'

export const partCode = (word: string): string =>
  ({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' })[word.toLowerCase()] ?? ''
export const seasonCode = (word: string): string =>
  ({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' })[word.toLowerCase()] ?? ''

/** TIMEX3 duration: (48, "hour") is PT48H. */
export function duration(count: number | null, unit: string): string {
  const amount = count === null ? 'X' : String(count)
  const kind = unit.toLowerCase().replace(/s$/, '')
  if (kind === 'fortnight') return count === null ? 'PXW' : `P${count * 2}W`
  if (kind === 'decade') return `P${amount}DE`
  if (kind === 'century' || kind === 'centurie') return `P${amount}CE`
  if (kind === 'quarter') return `P${amount}Q`
  if (kind === 'weekend') return `P${amount}WE`
  if (kind === 'night') return `P${amount}D`
  const letter = { second: 'S', sec: 'S', minute: 'M', min: 'M', hour: 'H', hr: 'H' }[kind]
  return letter ? `PT${amount}${letter}` : `P${amount}${(kind[0] ?? 'd').toUpperCase()}`
}
