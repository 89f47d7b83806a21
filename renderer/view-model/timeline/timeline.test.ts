import { utcMonday, utcMonth, utcYear } from 'd3-time'
import { describe, expect, it } from 'vitest'
import type { EventDate } from '../../../shared/model'
import { indexGraph } from '../graph-index'
import { FIVE_REPORTS, THOUSAND_REPORTS, generateView } from '../test-data/generate-view'
import { barAt, barPaths, type BarItem } from './bar-paths'
import { cellsOf, spansOf } from './cells'
import { dateEvents, sortByKnowledge } from './dated'
import { chooseDomain } from './domain'
import { bucketStarts, bucketWords, chooseGrain, floorTo } from './grain'
import { lanesByActor, lanesByCategory } from './lanes'
import { packRows } from './pack'
import { barRow, namedRow, partialRow } from './rows'
import { DAY, isoOf, timeOf, whenOf } from './when'
import { atEnd, firstWindow, lengthOf, moveEdge, moveRange, snapRange } from './window'

const date = (start: string, end = start): EventDate => ({
  start,
  end,
  text: '',
  span: null,
  how: '',
})
const none: ReadonlySet<string> = new Set()

describe('whenOf', () => {
  it('keeps whole days, with ranges', () => {
    expect(whenOf(date('2016-08-26', '2016-08-28'))).toEqual({
      kind: 'day',
      from: timeOf('2016-08-26'),
      to: timeOf('2016-08-28'),
    })
  })
  it('says when only the month or the year is known, with the right last day', () => {
    expect(whenOf(date('2016-02'))).toEqual({
      kind: 'partial',
      known: 'month',
      from: timeOf('2016-02-01'),
      to: timeOf('2016-02-29'),
    })
    expect(whenOf(date('2016'))).toMatchObject({ known: 'year', to: timeOf('2016-12-31') })
    expect(whenOf(date('2016-02', '2016-03-04'))).toMatchObject({ kind: 'partial', known: 'month' })
  })
  it('calls nothing and nonsense undated', () => {
    expect(whenOf(null).kind).toBe('undated')
    expect(whenOf(date('soon')).kind).toBe('undated')
  })
})

describe('grain', () => {
  it('is chosen by the span', () => {
    const from = timeOf('2016-01-01')
    expect(chooseGrain(from, from + 30 * DAY)).toBe('day')
    expect(chooseGrain(from, from + 500 * DAY)).toBe('week')
    expect(chooseGrain(from, from + 3000 * DAY)).toBe('month')
    expect(chooseGrain(from, from + 30000 * DAY)).toBe('year')
  })
  it('finds the same starts as d3-time, before 1970 too', () => {
    for (let day = timeOf('1965-12-20'); day < timeOf('1972-03-05'); day += 5 * DAY) {
      expect(floorTo('week', day)).toBe(utcMonday.floor(new Date(day)).getTime())
      expect(floorTo('month', day)).toBe(utcMonth.floor(new Date(day)).getTime())
      expect(floorTo('year', day)).toBe(utcYear.floor(new Date(day)).getTime())
    }
  })
  it('starts weeks on Monday and names buckets', () => {
    expect(isoOf(floorTo('week', timeOf('2016-08-28')))).toBe('2016-08-22')
    expect(bucketWords('week', timeOf('2016-08-22'))).toBe('week of 22 Aug 2016')
    expect(bucketStarts('month', timeOf('2016-01-31'), timeOf('2016-03-01'))).toHaveLength(3)
  })
})

describe('chooseDomain', () => {
  const days = (isos: readonly string[]) => isos.map((iso) => whenOf(date(iso)))
  it('shows all days that lie close together', () => {
    expect(chooseDomain(days(['2016-01-01', '2016-02-01']))).toEqual({
      from: timeOf('2016-01-01'),
      to: timeOf('2016-02-01'),
      earlier: 0,
      later: 0,
    })
  })
  it('leaves a lone old date outside and counts it', () => {
    const many = Array.from({ length: 60 }, (_, i) => isoOf(timeOf('2016-01-01') + i * DAY))
    const domain = chooseDomain(days(['1948-05-14', ...many]))
    expect(domain?.earlier).toBe(1)
    expect(isoOf(domain?.to ?? 0)).toBe('2016-02-29')
    expect(chooseDomain(days(['1948-05-14', ...many]), true)?.earlier).toBe(0)
  })
  it('counts a year that lies outside the days, and shows it when asked', () => {
    const whens = days(['2015', '2016-05-17', '2016-08-26'])
    expect(chooseDomain(whens)).toMatchObject({ from: timeOf('2016-05-17'), earlier: 1, later: 0 })
    expect(chooseDomain(whens, true)).toMatchObject({ from: timeOf('2015-01-01'), earlier: 0 })
  })
  it('is null without dates and uses partly known dates when there is nothing better', () => {
    expect(chooseDomain([])).toBeNull()
    expect(chooseDomain(days(['2016-03']))).toMatchObject({ to: timeOf('2016-03-31') })
  })
})

describe('what is known', () => {
  const view = generateView(FIVE_REPORTS)
  const dated = dateEvents(view.events)
  it('puts every event in exactly one place', () => {
    for (const grain of ['day', 'week', 'month', 'year'] as const) {
      const { placed, partial, undated } = sortByKnowledge(dated, grain)
      expect(placed.length + partial.length + undated.length).toBe(view.events.length)
      if (grain === 'year') expect(partial).toHaveLength(0)
    }
  })
  it('counts each event once in cells and spans', () => {
    const { placed, partial } = sortByKnowledge(dated, 'week')
    expect(cellsOf(placed, 'week', none).reduce((sum, { count }) => sum + count, 0)).toBe(
      placed.length,
    )
    expect(spansOf(partial).reduce((sum, { entries }) => sum + entries.length, 0)).toBe(
      partial.length,
    )
  })
  it('knows which cells the selection touches', () => {
    const { placed } = sortByKnowledge(dated, 'week')
    const someone = placed[0]!.event.participants[0]!.entity
    const touched = cellsOf(placed, 'week', new Set([someone])).reduce(
      (sum, one) => sum + one.touched,
      0,
    )
    expect(touched).toBe(
      placed.filter(
        ({ event }) =>
          event.participants.some(({ entity }) => entity === someone) ||
          event.places.some(({ entity }) => entity === someone),
      ).length,
    )
  })
})

describe('lanes', () => {
  const view = generateView(THOUSAND_REPORTS)
  const index = indexGraph(view)
  const { placed } = sortByKnowledge(dateEvents(view.events), 'week')
  it('by category holds every event once', () => {
    const { lanes } = lanesByCategory(placed)
    expect(lanes.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(placed.length)
    expect(lanes[0]?.family).toBe('talk')
  })
  it('by actor takes the busiest, the selected first, and counts the rest', () => {
    const { lanes, more } = lanesByActor(placed, index, 10, new Set(['person:00123']))
    expect(lanes).toHaveLength(10)
    expect(more).toBeGreaterThan(100)
    expect(lanes[1]!.entries.length).toBeGreaterThanOrEqual(lanes[9]!.entries.length)
  })
})

describe('packRows', () => {
  it('uses a new row only where boxes would touch', () => {
    const boxes = [
      { left: 0, right: 10 },
      { left: 5, right: 30 },
      { left: 17, right: 20 },
    ]
    expect(packRows(boxes)).toEqual({ rows: [0, 1, 0], count: 2 })
  })
})

describe('window', () => {
  const domain = { from: timeOf('2016-01-01'), to: timeOf('2016-12-31') }
  it('snaps to whole buckets in either order', () => {
    expect(snapRange('month', timeOf('2016-03-09'), timeOf('2016-02-10'))).toEqual({
      from: '2016-02-01',
      to: '2016-03-31',
    })
  })
  it('moves by buckets and stops at the ends', () => {
    const range = { from: '2016-02-01', to: '2016-03-31' }
    expect(lengthOf('month', range)).toBe(2)
    expect(moveRange('month', range, 1, domain)).toEqual({ from: '2016-03-01', to: '2016-04-30' })
    expect(moveRange('month', range, -9, domain).from).toBe('2016-01-01')
    expect(moveRange('month', range, 99, domain).to).toBe('2016-12-31')
    expect(atEnd('month', moveRange('month', range, 99, domain), domain)).toBe(true)
  })
  it('stretches one edge and never turns over', () => {
    const range = { from: '2016-02-01', to: '2016-02-29' }
    expect(moveEdge('month', range, 'from', 5, domain).from).toBe('2016-02-01')
    expect(moveEdge('month', range, 'to', 2, domain).to).toBe('2016-04-30')
    expect(moveEdge('month', range, 'from', -9, domain).from).toBe('2016-01-01')
  })
  it('starts playing at the brushed range or the first tenth', () => {
    expect(firstWindow('month', { from: 'a', to: 'b' }, domain)).toEqual({ from: 'a', to: 'b' })
    expect(firstWindow('month', null, domain)).toEqual({ from: '2016-01-01', to: '2016-02-29' })
  })
})

describe('rows', () => {
  const view = generateView(FIVE_REPORTS)
  const dated = dateEvents(view.events)
  const axis = { from: timeOf('2014-06-01'), to: timeOf('2017-06-01'), width: 900 }
  const { placed, partial } = sortByKnowledge(dated, 'week')
  const lane = lanesByCategory(placed).lanes[0]!
  const options = {
    axis,
    grain: 'week' as const,
    selected: none,
    measure: (text: string) => text.length * 6,
  }

  it('names few events without one name over another', () => {
    const { items } = namedRow(lane, options)
    expect(items).toHaveLength(lane.entries.length)
    const boxes = items.flatMap((item) => {
      if (item.kind !== 'event') return []
      const width = item.label.length * 6
      return [
        {
          row: item.row,
          left: item.flip ? item.x - width : item.x,
          right: item.flip ? item.x : item.x + width,
        },
      ]
    })
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        expect(a.row !== b.row || a.right <= b.left || b.right <= a.left).toBe(true)
      }),
    )
  })
  it('keeps names inside a narrow window', () => {
    for (const width of [0, 12, 60, 240]) {
      const narrow = { ...options, axis: { ...axis, width } }
      for (const item of namedRow(lane, narrow).items)
        if (item.kind === 'event' && item.label.length > 6)
          expect(item.label.length * 6 + 12).toBeLessThanOrEqual(width)
    }
  })
  it('draws many as bars that the pointer finds', () => {
    const { items, height } = barRow(lane, options)
    const bars = items.filter((item): item is BarItem => item.kind === 'bar')
    expect(bars.reduce((sum, { cell }) => sum + cell.count, 0)).toBe(lane.entries.length)
    expect(barAt(bars, bars[0]!.x + 1)).toBe(bars[0])
    expect(barAt(bars, -5)).toBeUndefined()
    const [path] = barPaths(bars, 3, height)
    expect(path!.all.split('M')).toHaveLength(bars.length + 1)
    expect(path!.touched).toBe('')
  })
  it('gives months and years a row of their own', () => {
    const row = partialRow(partial, options)
    expect(row?.count).toBe(partial.length)
    expect(partialRow([], options)).toBeNull()
  })
})
