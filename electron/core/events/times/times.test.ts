/** Time expressions against the day of the report and the tense of the sentence. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coveredBy, findTimes, intervalOf, parseDay, tenseFromWords } from '.'
import { timeRules } from './find-times'

const cases: readonly (readonly [report: string, sentence: string, value: string])[] = [
  ['2021-03-17', 'The envoys met on Monday.', '2021-03-15'],
  ['2021-03-17', 'The envoys met on Wednesday.', '2021-03-17'],
  ['2021-03-17', 'The envoys will meet on Monday.', '2021-03-22'],
  ['2021-03-17', 'The minister resigned last month.', '2021-02'],
  ['2021-03-17', 'The pact was signed in late April.', '2020-04'],
  ['2021-03-17', 'They have fought since September last year.', '2020-09'],
  ['2021-03-17', 'The border reopened on Sept. 9.', '2020-09-09'],
  ['2021-03-17', 'He was elected on Friday, Jan. 29.', '2021-01-29'],
  ['2021-03-17', 'A 48-hour pause was agreed.', 'PT48H'],
  ['2021-03-17', 'Experts will return in the coming days.', 'FUTURE_REF'],
  ['2021-03-17', 'The talks ran from March 3 to March 5.', '2021-03-03/2021-03-05'],
  ['2021-03-17', 'The talks ran from Friday to Monday.', '2021-03-12/2021-03-15'],
  ['2021-03-17', 'They held the town from summer 2015 to spring 2016.', '2015-SU/2016-SP'],
  ['2021-03-17', 'He governed from 2011 to the present.', '2011/2021-03-17'],
  ['2021-03-17', 'The siege went on for one year and three months.', 'P1Y3M'],
  ['2021-03-17', 'The visit, two days after Christmas, was short.', '2020-12-27'],
  ['2021-03-17', 'The accord was signed on Good Friday 2016.', '2016-03-25'],
  ['2021-03-17', 'The pact was signed in nineteen seventy-eight.', '1978'],
  ['2021-03-17', 'Talks will open at 9:30 a.m. on Friday.', '2021-03-19T09:30'],
  ['2021-03-17', 'The letter was dated Monday 08/03/2021.', '2021-03-08'],
  ['2021-03-17', 'The ship sank on 12.03.2021.', '2021-03-12'],
  ['2021-03-17', 'He was seen in the first ten days of March.', '2021-03-01/2021-03-10'],
  ['2021-03-17', 'The mission stays for two weeks starting on Monday.', '2021-03-22/2021-04-04'],
]

/** Two times that stand apart, or words that only look like a time. */
const several: readonly (readonly [sentence: string, values: readonly string[]])[] = [
  ['The vote was moved from 5 March to 12 March.', ['2021-03-05', '2021-03-12']],
  ['He landed on 9 March and left the next day.', ['2021-03-09', '2021-03-10']],
  ['He landed on 9 March and spoke that evening.', ['2021-03-09', '2021-03-09TEV']],
  ['The pact of 2014 was broken later that year.', ['2014', '2014']],
  ['A two-week truce starting on 1 April was agreed.', ['P2W', '2021-04-01']],
  ['He spoke that evening.', []],
  ['The pact dates from late August. At that time, both gave way.', ['2020-08', '2020-08']],
  ['At that time, both gave way.', []],
  ['The 5th round failed.', []],
  ['The 3rd Brigade shelled the port.', []],
  ['The Sunday Times told of it.', []],
  ['The April 6 Movement called for a strike.', []],
  ['The temple is from the 5th century BC.', []],
  ['The parade was on Independence Day.', []],
  ['The parade was on Ukraine’s Independence Day.', ['2020-08-24']],
  ['He fell in 2012 and the next year he was dead.', ['2012', '2013']],
  ['Talks were held on 9 March; on that Friday he left.', ['2021-03-09', '2021-03-12']],
  ['He left the day after the vote.', []],
  ['Bloody Sunday is remembered by many.', []],
  ['Orthodox Easter was quiet.', ['2020-04-19']],
  ['Armenian Easter was quiet.', []],
  ['The Yom Kippur War was long.', []],
  ['The Christmas truce did not hold.', []],
]

describe('time expressions', () => {
  it.each(cases)('%s: %s', (report, sentence, value) => {
    const found = findTimes(sentence, parseDay(report), (start, end) =>
      tenseFromWords(sentence, start, end),
    )
    expect(found.map((time) => time.value)).toEqual([value])
  })
  it.each(several)('%s', (sentence, values) => {
    const found = findTimes(sentence, parseDay('2021-03-17'), (start, end) =>
      tenseFromWords(sentence, start, end),
    )
    expect(found.map((time) => time.value)).toEqual(values)
  })
  it.each([
    ['P2W', 'the past two weeks', '2021-03-03', '2021-03-17'],
    ['P3D', 'the next three days', '2021-03-18', '2021-03-20'],
    ['P10D', 'within ten days', '2021-03-17', '2021-03-27'],
    ['P1M', 'the past month', '2021-02-17', '2021-03-17'],
    ['P4D', 'the next four working days', '2021-03-18', '2021-03-23'],
    ['P2Q', 'the past two quarters', '2020-07', '2020-12'],
    ['PT24H', 'the past 24 hours', '2021-03-16', '2021-03-17'],
    ['2021-03', 'earlier this month', '2021-03-01', '2021-03-17'],
    ['2021', 'later this year', '2021-03-17', '2021-12-31'],
    ['2021-W11', 'this week', '2021-03-15', '2021-03-21'],
  ])('%s told as "%s" covers %s to %s', (value, words, start, end) => {
    expect(coveredBy(value, words, parseDay('2021-03-17'))).toEqual({ start, end })
  })
  it('gives a bare length no days', () => {
    expect(coveredBy('P2W', 'two weeks', parseDay('2021-03-17'))).toBeNull()
    expect(coveredBy('P2W', 'the past two weeks', null)).toBeNull()
  })
  it('leaves what cannot be known open', () => {
    const sentence = 'The envoys met on Monday.'
    expect(findTimes(sentence, null, () => 'past').map((time) => time.value)).toEqual([
      'XXXX-WXX-1',
    ])
  })
  it('takes no number of people or resolution for a year', () => {
    const sentence = 'Resolution 1973 was backed by 2000 soldiers.'
    expect(findTimes(sentence, parseDay('2021-03-17'), () => 'past')).toEqual([])
  })
  it('knows the days a value covers', () => {
    expect(intervalOf('2016-W34')).toEqual({ start: '2016-08-22', end: '2016-08-28' })
    expect(intervalOf('2016-08')).toEqual({ start: '2016-08', end: '2016-08' })
    expect(intervalOf('PT48H')).toBeNull()
  })
})

/** Our table of time expressions has every kind of them. */
const table = readFileSync(
  join(import.meta.dirname, '../../../../training/tables/dates.txt'),
  'utf8',
)
  .split('\n')
  .map((line) => line.replace(/ => .*|[[\]]/g, ''))

describe('what a rule needs', () => {
  it.each(timeRules.filter(({ needs }) => needs))(
    'stands in every sentence that $id matches',
    ({ needs, pattern }) => {
      const matched = table.filter((sentence) => sentence.search(pattern) >= 0)
      expect(matched.filter((sentence) => !needs?.test(sentence))).toEqual([])
    },
  )
})
