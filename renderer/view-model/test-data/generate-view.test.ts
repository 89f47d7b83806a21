import { describe, expect, it } from 'vitest'
import { FIVE_REPORTS, THOUSAND_REPORTS, generateView } from './generate-view'

describe('generateView', () => {
  it('gives the same bytes each time', () => {
    expect(JSON.stringify(generateView(FIVE_REPORTS))).toBe(
      JSON.stringify(generateView(FIVE_REPORTS)),
    )
  })

  it('has the size and the heavy tail of a thousand reports', () => {
    const view = generateView(THOUSAND_REPORTS)
    expect(view.events).toHaveLength(12000)
    expect(view.entities.length).toBeGreaterThan(5500)
    const counts = view.entities.map(({ mentionCount }) => mentionCount).sort((a, b) => b - a)
    const whole = counts.reduce((sum, one) => sum + one, 0)
    const top = counts.slice(0, counts.length / 20).reduce((sum, one) => sum + one, 0)
    expect(top / whole).toBeGreaterThan(0.4)
  })

  it('names only entities that exist', () => {
    const view = generateView(FIVE_REPORTS)
    const ids = new Set(view.entities.map(({ id }) => id))
    for (const event of view.events)
      for (const { entity } of [...event.participants, ...event.places])
        expect(ids.has(entity)).toBe(true)
  })
})
