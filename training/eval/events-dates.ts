/** Scores time expressions: our table of news cases, and the expressions of Recognizers-Text's date specs that news readers need. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  coveredBy,
  findTimes,
  parseDay,
  tenseFromWords,
  type FoundTime,
  type Interval,
} from '../../electron/core/events/times'
import { isRight, usableIn, type DateSpec } from './date-specs'
import { isScoredOnly } from './events-split'
import type { Row, Scorer } from './scorer'

function scoreSpecs(shared: string, errors: boolean): Row[] {
  const specs = readFileSync(join(shared, 'bench/dates-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DateSpec)
  const counts = { work: { right: 0, all: 0 }, scored: { right: 0, all: 0 } }
  for (const spec of specs) {
    const part = isScoredOnly(spec.id) ? 'scored' : 'work'
    for (const want of usableIn(spec)) {
      counts[part].all++
      const reference = parseDay(want.reference)
      const hits = findTimes(spec.Input, reference, (start, end) =>
        tenseFromWords(spec.Input, start, end),
      ).filter((time) => time.start < want.start + want.text.length && time.end > want.start)
      const coverOf = (time: FoundTime): Interval | null =>
        coveredBy(time.value, spec.Input.slice(time.start, time.end), reference)
      if (hits.some((time) => isRight(want, time.value, coverOf(time)))) counts[part].right++
      else if (errors && part === 'work')
        console.log(
          `  ${spec.Input} | ${want.text} (${want.reference.slice(0, 10)}) | wanted ${want.answers.map((one) => (one.kind === 'value' ? one.value : one.days.join('..'))).join(' or ')} | got ${hits.map((h) => `${spec.Input.slice(h.start, h.end)}=${h.value}`).join('; ')}`,
        )
    }
  }
  const { work, scored } = counts
  const kinds =
    'every date, date range, date with a time and duration of the specs that has a day of reference; no clock times, rates or time zones'
  return [
    {
      name: 'dates-dev, usable, part worked on',
      value: work.right / work.all,
      goal: 0.8,
      note: `${work.right}/${work.all} expressions in ${specs.length} specs: ${kinds}`,
    },
    {
      name: 'dates-dev, usable, part only scored',
      value: scored.right / scored.all,
      goal: 0.8,
      note: `${scored.right}/${scored.all}`,
    },
  ]
}

function scoreTable(errors: boolean): Row {
  const table = readFileSync(join(import.meta.dirname, '../tables/dates.txt'), 'utf8').split('\n')
  let day = ''
  let right = 0
  let all = 0
  for (const line of table) {
    if (line.startsWith('@')) day = line.slice(1).trim()
    const match = /^(.*?)\[(.+?)\](.*?) => (.+)$/.exec(line)
    if (!match || line.startsWith('#')) continue
    const [, before = '', expression = '', after = '', value = ''] = match
    const text = before + expression + after
    all++
    const found = findTimes(text, parseDay(day), (start, end) => tenseFromWords(text, start, end))
    const hit = found.find(
      (time) => time.start < before.length + expression.length && time.end > before.length,
    )
    // A preposition may stand inside or outside the brackets; the value must be the very one, "-" none.
    if ((hit?.value ?? '-') === value) right++
    else if (errors)
      console.log(
        `  ${day} ${text} | wanted ${value} | got ${hit ? `${text.slice(hit.start, hit.end)}=${hit.value}` : 'nothing'}`,
      )
  }
  return {
    name: 'our table of news dates',
    value: right / all,
    goal: 0.97,
    note: `${right}/${all}`,
  }
}

export const dateScorer: Scorer = {
  id: 'dates',
  title: 'Time expressions (training/tables/dates.txt, bench/dates-dev.jsonl)',
  needs: ['bench/dates-dev.jsonl'],
  run: ({ shared, errors }) => [scoreTable(errors), ...scoreSpecs(shared, errors)],
}
