/** Turns sentences into figures: how many died, were hurt, fled, or how much was given, with who says so. */
import type { Article, FigureReading } from '../../../../shared/model'
import { speakerAbove } from '../attribution'
import { clauseAbove } from '../noun-standing'
import type { SentenceView } from '../sentence-view'

type Measure = FigureReading['measure']

const amount =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|a dozen|hundreds|thousands|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const scale = '(?: (?:hundred|thousand|million|billion|trillion|m|bn))?'
const lead =
  '(?<lead>more than|over|at least|no fewer than|nearly|almost|about|around|some|roughly|approximately|up to|as many as|an estimated|fewer than|less than|under|above|exceeding)'
const who = "(?: [\\w’'-]+){0,5}?"
const patterns: readonly (readonly [Measure, RegExp])[] = [
  [
    'dead',
    new RegExp(
      `(?:${lead} )?(?<value>${amount})(?<scale>${scale})${who} (?:(?:have |has |had )?(?:been )?(?:killed|lost their lives|died|dead|deaths)|(?:were|are|was) (?:killed|dead))`,
      'gi',
    ),
  ],
  [
    'dead',
    new RegExp(
      `(?:killed|killing|claimed the lives of|left)${who} (?:${lead} )?(?<value>${amount})(?<scale>${scale})(?: (?:people|civilians|soldiers|children|lives|men|women|troops|policemen|police officers|fighters|militants|rebels|dead|of them))`,
      'gi',
    ),
  ],
  [
    'injured',
    new RegExp(
      `(?:${lead} )?(?<value>${amount})(?<scale>${scale})${who} (?:(?:were |was |been |others )*(?:wounded|injured|hurt))`,
      'gi',
    ),
  ],
  [
    'injured',
    new RegExp(
      `(?:wounded|wounding|injured|injuring)(?: ${lead})? (?<value>${amount})(?<scale>${scale})`,
      'gi',
    ),
  ],
  [
    'displaced',
    new RegExp(
      `(?:${lead} )?(?<value>${amount})(?<scale>${scale})${who} (?:(?:have |has |had )?(?:been )?(?:displaced|forced from their homes|driven from their homes|fled|uprooted|lost their homes|left homeless)|refugees)`,
      'gi',
    ),
  ],
  [
    'displaced',
    new RegExp(
      `(?:displaced|displacing|forced|uprooted)(?: ${lead})? (?<value>${amount})(?<scale>${scale})(?: people| others| civilians)?`,
      'gi',
    ),
  ],
  [
    'aid',
    new RegExp(
      `(?:${lead} )?(?<value>[$€£]\\d[\\d,.]*|${amount})(?<scale>${scale})(?: (?:us )?(?:dollars|euros|pounds|tons|tonnes))?(?: (?:of|in|worth of))(?: [\\w-]+){0,2} (?:aid|assistance|relief|grants?|loans?|food)`,
      'gi',
    ),
  ],
  [
    'meetings',
    new RegExp(
      `(?:${lead} )?(?<value>${amount})(?<scale>)(?: [\\w-]+)? (?:meetings|conversations|rounds of talks|phone calls|rounds)`,
      'gi',
    ),
  ],
]

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a dozen': 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
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
const hint =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i
const topic =
  /kill|died|dead|death|lives|wound|injur|hurt|displac|homes|fled|uproot|homeless|refugee|aid|assistance|relief|grant|loan|food|meetings|conversations|rounds|calls/i

/** "450.000" as some papers write it is 450,000. */
function valueOf(text: string, scaleWord: string): number | null {
  const plain = text.toLowerCase().replace(/^[$€£]/, '')
  const grouped = /^\d{1,3}(?:[.,]\d{3})+\.?$/.test(plain)
    ? plain.replace(/[.,]/g, '')
    : plain.replaceAll(',', '').replace(/\.$/, '')
  const base = numbers[plain] ?? Number(grouped)
  if (!Number.isFinite(base)) return null
  return base * (scales[scaleWord.trim().toLowerCase()] ?? 1)
}

function qualifierOf(words: string, value: string): FigureReading['qualifier'] {
  if (
    /more than|over|at least|no fewer|above|exceed/i.test(words) ||
    /^(?:dozens|hundreds|thousands)$/i.test(value)
  )
    return 'at-least'
  if (/up to|as many as|fewer than|less than|under/i.test(words)) return 'at-most'
  return words ? 'about' : 'exact'
}

/** All figures of an article, in order, one per stretch of text. */
export function readFigures(
  article: Article,
  views: readonly SentenceView[],
): readonly FigureReading[] {
  return views.flatMap((view) => {
    const text = article.text.slice(view.sentence.start, view.sentence.end)
    if (!hint.test(text) || !topic.test(text)) return []
    const found: FigureReading[] = []
    for (const [measure, pattern] of patterns)
      for (const match of text.matchAll(pattern)) {
        const groups = match.groups ?? {}
        const value = valueOf(groups['value'] ?? '', groups['scale'] ?? '')
        const start = view.sentence.start + match.index
        const end = start + match[0].length
        const isYear = /^(?:19|20)\d\d$/.test(groups['value'] ?? '') && !groups['scale']
        const isTime = view.times.some(
          (time) =>
            time.start < end &&
            time.end > start &&
            text
              .slice(time.start - view.sentence.start, time.end - view.sentence.start)
              .includes(groups['value'] ?? '\n'),
        )
        if (
          value === null ||
          isYear ||
          isTime ||
          found.some((one) => one.start < end && one.end > start)
        )
          continue
        const token = view.tokens.findIndex((one) => one.end > start)
        const clause =
          view.sentence.clauses.find(
            (one) => one.predicate >= token && (view.tokens[one.predicate]?.start ?? 0) < end,
          ) ?? clauseAbove(view, token)
        found.push({
          article: article.id,
          sentence: view.sentence.index,
          start,
          end,
          measure,
          value,
          qualifier: qualifierOf(groups['lead'] ?? '', groups['value'] ?? ''),
          source: speakerAbove(view, clause ?? null)?.id ?? null,
        })
      }
    return found.sort((a, b) => a.start - b.start)
  })
}
