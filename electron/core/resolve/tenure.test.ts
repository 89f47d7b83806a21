/** Offices with how long they were held. */
import { describe, expect, it } from 'vitest'
import { isOver, withoutTenure } from './tenure'

describe('offices', () => {
  it.each([
    ['foreign minister since 2014', 'foreign minister', false],
    ['prime minister from May 2008 to 2016', 'prime minister', true],
    ['ambassador to Peru until 2018', 'ambassador to Peru', true],
    ['mayor (2012–2015)', 'mayor', true],
    ['head of the 2030 office', 'head of the 2030 office', false],
  ])('%s', (role, office, over) => {
    expect(withoutTenure(role)).toBe(office)
    expect(isOver(role)).toBe(over)
  })
})
