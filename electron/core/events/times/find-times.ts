/** Turns a sentence's text into its time expressions with TIMEX3 values: every rule proposes, the longest from the left wins. */
import type { DayNumber } from './calendar'
import { attachClock } from './clock'
import { countedRules } from './counted'
import { countedWeekdayRules } from './counted-weekdays'
import { holidayRules } from './holidays'
import { lengthRules } from './lengths'
import { monthDayRules } from './month-day'
import { namedAfterRules } from './named-after'
import { nationalDayRules } from './national-days'
import { neighbourRules } from './neighbours'
import { nightRules } from './nights'
import { numericRules } from './numeric'
import { otherCalendarRules } from './other-calendars'
import { partRules } from './parts'
import { joinRanges } from './ranges'
import { recurringRules } from './recurring'
import { relativeRules } from './relative'
import type { TimeContext, TimeRule, TimeTense } from './rule'
import { seasonRules } from './seasons'
import { shorthandRules } from './shorthand'
import { hear, nothingSpoken, type Spoken } from './spoken'
import { vagueRules } from './vague'
import { weekdayRules } from './weekday'

export interface FoundTime {
  /** Offsets into the text given. */
  readonly start: number
  readonly end: number
  readonly value: string
  readonly how: string
}

/** Rules are only tried on a sentence that has a word of theirs; of equal matches the first rule's wins. */
const families: readonly { readonly needs: RegExp; readonly rules: readonly TimeRule[] }[] = [
  {
    needs: /day|night|morning|afternoon|evening|week|month|year|that (?:time|point|stage)/i,
    rules: neighbourRules,
  },
  { needs: /\beo[dwmy]\b|\bytd\b|year[ -]to[ -]date|\d[dwmy]\b|\bcy ?\d/i, rules: shorthandRules },
  {
    needs: /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:st|nd|rd|th)\b/i,
    rules: [...monthDayRules, ...nightRules],
  },
  {
    needs: /\d|ies\b|\b(?:nineteen|eighteen|seventeen|twenty|thousand|hundred)\b/i,
    rules: numericRules,
  },
  {
    needs: /spring|summer|autumn|fall|winter|quarter|half|[qh][1-4]|[1-4][qh]/i,
    rules: seasonRules,
  },
  {
    needs:
      /day|weekend|night|morning|afternoon|evening|tomorrow|tmr|\b(?:mon|tue|wed|thu|fri|sat|sun)/i,
    rules: weekdayRules,
  },
  {
    needs:
      /sec|min|w\/[ce]|hour|hr|wk|yr|\d ?mos?\b|night|day|week|month|year|decade|centur|quarter|fortnight|now|current|present|moment|recent|lately|soon|future|previously|\bpast\b|asap|twice|once|times/i,
    rules: [...relativeRules, ...vagueRules, ...recurringRules, ...lengthRules],
  },
  {
    needs: /day|week|month|year|decade|century|half|fiscal|\bfy/i,
    rules: [...countedRules, ...countedWeekdayRules, ...partRules],
  },
  {
    needs:
      /christmas|xmas|easter|epiphany|guy fawkes|mardi gras|new year|halloween|thanksgiving|juneteenth|pentecost|cinco|\beve\b|(?:['’]s?|s) day\b|\b(?:may|boxing|groundhog|earth|anzac|refugee|remembrance|rights|bastille|ascension|king|jr\.?|mlk|columbus|labor|freedom|humanitarian|aids|nations|un|v-?e|europe) day\b|\b(?:bloody|super|black|red|holy|palm|cyber|giving|fat|ash|spy|whit|maundy|good|shrove|remembrance) \w+day\b/i,
    rules: holidayRules,
  },
  {
    needs: /ramad|\beid\b|rosh|kippur|sukkot|hanukk|purim|passover|new year|n[aeo]w?r[ou]/i,
    rules: otherCalendarRules,
  },
  {
    needs: /(?:independence|republic|victory|liberation|national|constitution) day/i,
    rules: nationalDayRules,
  },
  {
    needs:
      /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|\b(?:Black|Red) |\b(?:Alliance|Movement|Youth|Coalition|Bloc|Brigades?|Division|Revolution|Front|Road|Street|Square|Avenue|Bridge|Stadium|Airport|Barracks)\b/,
    rules: namedAfterRules,
  },
]
export const timeRules: readonly TimeRule[] = families.flatMap(({ rules }) => rules)

/** Nearly every sentence without a time fails both, and is not looked at again. */
const hint =
  /\d|day|week|month|year|hour|minute|second|decade|centur|quarter|\bhalf\b|fiscal|fortnight|tomorrow|\btmrw?\b|christmas|xmas|easter|\beve\b|halloween|thanksgiving|ramad|\b(?:eid|kippur|rosh|sukkot|purim|passover|nowruz|norouz|nawruz|newroz|c?hanukk?ah)\b|mardi gras|\beo[dwmy]\b|\bytd\b|nineteen|hundred|two thousand|tonight|morning|afternoon|evening|night|spring|summer|autumn|winter|ies\b|\b(?:tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth|(?:twenty|thirty)-\w+|now|currently|present|recently|lately|soon|presently|nowadays|may|fall|moment|future|previously|past|asap|twice|once|times)\b|\b(?:in|by|since|until|from|last|next|this) (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|january|february|march|april|june|july|august|september|october|november|december|\bthat (?:time|point|stage)\b|\b(?:twice|times) (?:a|each|every|per) /i
const shortNames =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b/

interface Proposal {
  readonly rule: TimeRule
  readonly start: number
  readonly end: number
  readonly groups: Record<string, string>
}

/** As `text.matchAll`, which makes a new expression each time: its compiled form would be lost. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match
    if (match[0] === '') pattern.lastIndex++
  }
}

/** `tenseAt` says how the verb that governs an offset is told; `before` is what the text has spoken of. */
export function findTimes(
  text: string,
  reference: DayNumber | null,
  tenseAt: (start: number, end: number) => TimeTense,
  before: Spoken = nothingSpoken,
): readonly FoundTime[] {
  if (!hint.test(text) && !shortNames.test(text)) return []
  const proposals: Proposal[] = []
  const rules = families.flatMap((family) => (family.needs.test(text) ? family.rules : []))
  for (const rule of rules) {
    if (rule.needs?.test(text) === false) continue
    for (const match of matchesOf(rule.pattern, text)) {
      const groups: Record<string, string> = {}
      for (const [name, value] of Object.entries(match.groups ?? {}))
        if (value !== undefined) groups[name] = value
      proposals.push({ rule, start: match.index, end: match.index + match[0].length, groups })
    }
  }
  proposals.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: FoundTime[] = []
  let taken = 0
  let spoken = before
  // Longer expressions that start later beat a short one they overlap with ("Monday 5 | May 5, 2016").
  for (const proposal of proposals) {
    if (proposal.start < taken) continue
    const context: TimeContext = {
      reference,
      spoken,
      tense: tenseAt(proposal.start, proposal.end),
      before: text.slice(0, proposal.start),
      after: text.slice(proposal.end),
    }
    const read = proposal.rule.read(proposal.groups, context)
    if (!read) {
      if (proposal.rule.hides) taken = proposal.end
      continue
    }
    found.push({ start: proposal.start, end: proposal.end, ...read })
    taken = proposal.end
    spoken = hear(spoken, read.value)
  }
  return attachClock(text, joinRanges(text, found, reference))
}
