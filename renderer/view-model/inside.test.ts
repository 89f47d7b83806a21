import { describe, expect, it } from 'vitest'
import { isInside } from './inside'

const at = (x: number, y: number) => ({ x, y })

describe('isInside', () => {
  const hook = [at(0, 0), at(10, 0), at(10, 10), at(6, 10), at(6, 4), at(0, 4)]

  it('knows inside from outside, also where the outline bends inwards', () => {
    expect(isInside(at(2, 2), hook)).toBe(true)
    expect(isInside(at(8, 8), hook)).toBe(true)
    expect(isInside(at(2, 8), hook)).toBe(false)
    expect(isInside(at(12, 2), hook)).toBe(false)
  })

  it('has nothing inside a line', () => {
    expect(isInside(at(5, 5), [])).toBe(false)
    expect(isInside(at(5, 5), [at(0, 0), at(10, 10)])).toBe(false)
  })
})
