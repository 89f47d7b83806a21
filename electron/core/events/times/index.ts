/** Turns an article's sentences into time readings: each expression with its TIMEX3 value, worked out from the day of the report and the tense. */
import type { Article, Sentence, TimeReading } from '../../../../shared/model'
import { parseDay, type DayNumber } from './calendar'
import { findTimes } from './find-times'
import { hear, nothingSpoken } from './spoken'
import { tenseFromWords, tenseIn } from './tense'

export { coveredBy, intervalOf, type Interval } from './interval'
export { parseDay, formatDay } from './calendar'
export { findTimes, type FoundTime } from './find-times'
export { tenseFromWords } from './tense'

/** All time expressions of an article, in order. */
export function readTimes(
  article: Article,
  sentences: readonly Sentence[],
): readonly TimeReading[] {
  const reference: DayNumber | null =
    article.published === null ? null : parseDay(article.published)
  const times: TimeReading[] = []
  let spoken = nothingSpoken
  for (const sentence of sentences) {
    const text = article.text.slice(sentence.start, sentence.end)
    const parsed = sentence.clauses.length > 0
    const found = findTimes(
      text,
      reference,
      (start, end) => {
        const words = tenseFromWords(text, start, end)
        if (!parsed) return words
        const tense = tenseIn(sentence, start, end)
        return tense === 'past' &&
          words === 'future' &&
          /\b(?:will|due|scheduled|slated|planned|set to|(?:is|are) to|takes? effect|comes? into force)\b/i.test(
            text.slice(Math.max(0, start - 60), start),
          )
          ? 'future'
          : tense
      },
      spoken,
    )
    for (const time of found) {
      times.push({
        article: article.id,
        sentence: sentence.index,
        start: sentence.start + time.start,
        end: sentence.start + time.end,
        value: time.value,
        how: time.how,
      })
      spoken = hear(spoken, time.value)
    }
  }
  return times
}
