import { expect, it } from 'vitest'
import { ticksOf } from './ticks'
import { timeOf } from './when'

const days = (width: number) => ticksOf(timeOf('2031-08-15'), timeOf('2031-08-22'), width)

it('the first day tells the year, and leaves out the next where there is no room for both', () => {
  const [narrow, wide] = [days(288), days(900)]
  expect(narrow[0]?.label).toBe('15 Aug 2031')
  expect(narrow[1]?.label).toBe('')
  expect(narrow[2]?.label).toBe('19 Aug')
  expect(wide.slice(0, 2).map(({ label }) => label)).toEqual(['15 Aug 2031', '16 Aug'])
})
