import { describe, expect, it } from 'vitest'
import { nextStop, type Stop } from './navigate'
import { ticksOf } from './ticks'
import { timeOf } from './when'

const stop = (lane: number, at: number): Stop => ({ lane, at, id: `${lane}/${at}` })
const lanes = [[stop(0, 1), stop(0, 5)], [], [stop(2, 2), stop(2, 6), stop(2, 9)]]

describe('nextStop', () => {
  it('starts at the first stop there is', () => {
    expect(nextStop([[], ...lanes], null, 'right')?.id).toBe('0/1')
    expect(nextStop([[], []], null, 'right')).toBeNull()
  })
  it('moves along a lane and stays at its ends', () => {
    expect(nextStop(lanes, stop(0, 1), 'right')?.id).toBe('0/5')
    expect(nextStop(lanes, stop(0, 5), 'right')?.id).toBe('0/5')
    expect(nextStop(lanes, stop(2, 6), 'first')?.id).toBe('2/2')
    expect(nextStop(lanes, stop(2, 6), 'last')?.id).toBe('2/9')
  })
  it('moves to the nearest in time, over empty lanes', () => {
    expect(nextStop(lanes, stop(0, 5), 'down')?.id).toBe('2/6')
    expect(nextStop(lanes, stop(2, 9), 'up')?.id).toBe('0/5')
    expect(nextStop(lanes, stop(0, 1), 'up')?.id).toBe('0/1')
  })
})

describe('ticksOf', () => {
  it('names years on their first day and gives the first tick its year', () => {
    const labels = ticksOf(timeOf('2015-11-20'), timeOf('2016-04-20'), 500).map(
      ({ label }) => label,
    )
    expect(labels).toContain('2016')
    expect(labels[0]).toBe('Dec 2015')
  })
  it('never marks a time inside a day', () => {
    for (const tick of ticksOf(timeOf('2016-02-01'), timeOf('2016-02-02'), 900))
      expect(tick.at % 86_400_000).toBe(0)
  })
})
