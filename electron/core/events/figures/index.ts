/** Turns sentences into figures: how many died, were hurt, fled, or how much was given, with who says so. */
import type { Article, FigureReading } from '../../../../shared/model'
import { speakerAbove } from '../attribution'
import { clauseAbove } from '../noun-standing'
import type { SentenceView } from '../sentence-view'
import { amountOf, qualifierOf } from './amount'
import { patterns } from './patterns'

const hint =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|dozens?|hundreds|thousands|millions|scores|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i
const topic =
  /kill|died|drown|perish|execut|massacr|toll|evacuat|dead|death|lives|wound|injur|hurt|displac|homes|fled|uproot|homeless|refugee|aid|assistance|relief|grant|loan|food|meetings|conversations|rounds|calls/i

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
        const value = amountOf(groups['value'] ?? '', groups['scale'] ?? '')
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
