/** Time expressions against the day of the report and the tense of the sentence. */
import { describe, expect, it } from 'vitest'
import { findTimes, intervalOf, parseDay, tenseFromWords } from '.'

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
]

describe('time expressions', () => {
  it.each(cases)('%s: %s', (report, sentence, value) => {
    const found = findTimes(sentence, parseDay(report), (start, end) =>
      tenseFromWords(sentence, start, end),
    )
    expect(found.map((time) => time.value)).toEqual([value])
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
