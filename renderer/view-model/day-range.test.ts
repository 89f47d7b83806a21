/** Days that the calendar has, and those it has not. */
import { expect, it } from 'vitest'
import { isDay } from './day-range'

it.each(['2016', '2016-08', '2016-08-26', '2016-02-29', '0999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

it.each(['', '16', '2016-13', '2016-00', '2015-02-29', '2016-04-31', '26-08-2016', '2016-8-6'])(
  '"%s" is none',
  (text) => {
    expect(isDay(text)).toBe(false)
  },
)
