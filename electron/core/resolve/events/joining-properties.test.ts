/** What holds whatever is told: order, reasons, and a person's word. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PloverCategory } from '../../../../shared/model'
import { kinds, read, resolve } from './testing/tellings'

const anyTelling = fc.record({
  report: fc.constantFrom('a', 'b', 'c', 'd'),
  type: fc.constantFrom<PloverCategory>('CONSULT', 'ASSAULT', 'AGREE', 'REQUEST'),
  says: fc.constantFrom(
    'they *met',
    'the second *talks',
    '*asked for [a long pause]',
    '*hit [a depot]',
  ),
  by: fc.uniqueArray(fc.constantFrom(...Object.keys(kinds)), { maxLength: 3 }),
  to: fc.uniqueArray(fc.constantFrom('Ada', 'Sutland', 'Cid'), { maxLength: 1 }),
  at: fc.uniqueArray(fc.constantFrom('Port', 'Lake', 'Norland'), { maxLength: 1 }),
  on: fc.constantFrom('2031-03-11', '2031-03-12', '2031-03', ''),
})
const anyReports = fc.array(anyTelling, { minLength: 2, maxLength: 14 })

describe('whatever is told', () => {
  it('the order of reports changes nothing', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(), (tellings, turn) => {
        const readings = read(tellings)
        const at = turn % readings.length
        const turned = [...readings.slice(at), ...readings.slice(0, at)].reverse()
        expect(JSON.stringify(resolve(turned))).toBe(JSON.stringify(resolve(readings)))
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('a joined node says why, holds one kind of thing and one whole day', () => {
    fc.assert(
      fc.property(anyReports, (tellings) => {
        const readings = read(tellings)
        const events = new Map(
          readings.flatMap((reading) => reading.events.map((event) => [event.id, event])),
        )
        for (const node of resolve(readings)) {
          const told = node.readings.map((id) => events.get(id))
          expect(node.why.length > 0).toBe(told.length > 1)
          expect(new Set(told.map((event) => `${event?.type} ${event?.status}`)).size).toBe(1)
          const days = told.map((event) => event?.date?.start ?? '').filter((day) => day.length > 7)
          expect(new Set(days).size).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200, seed: 12 },
    )
  })

  it('a decision takes any telling out of its node again', () => {
    fc.assert(
      fc.property(anyReports, (tellings) => {
        const readings = read(tellings)
        const joined = resolve(readings).find((node) => node.readings.length > 1)
        const reading = joined?.readings[0]
        if (reading === undefined) return
        const split = resolve(readings, [{ number: 1, action: { kind: 'split-event', reading } }])
        expect(split.find((node) => node.readings.includes(reading))?.readings).toEqual([reading])
      }),
      { numRuns: 200, seed: 13 },
    )
  })
})
