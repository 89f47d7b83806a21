import atlas from 'world-atlas/countries-110m.json?raw'
import { describe, expect, it } from 'vitest'
import type { EventView } from '../../../shared/model'
import { NO_FILTERS, filterGraph } from '../filters'
import { indexGraph } from '../graph-index'
import { FIVE_REPORTS, THOUSAND_REPORTS, generateView } from '../test-data/generate-view'
import { between, clamp, fitTo, leastZoom, toScreen, zoomAt } from './camera'
import { canSplit, clusterPlaces } from './cluster'
import { arcPath, linksOf } from './links'
import { placeLabels, type Wanted } from './place-labels'
import { countPlaces } from './places'
import { WORLD, project } from './projection'
import { readWorld } from './world'

const view = generateView(THOUSAND_REPORTS)
const index = indexGraph(view)
const passing = filterGraph(index, NO_FILTERS)
const places = countPlaces(index, passing)
const frame = { width: 900, height: 600 }

describe('countPlaces', () => {
  it('counts every place of every event, and says which have no position', () => {
    const all = [...places.pinned, ...places.countries, ...places.unplaced]
    const sum = all.reduce((total, { events }) => total + events.length, 0)
    expect(sum).toBe(view.events.reduce((total, event) => total + event.places.length, 0))
    expect(places.unplaced.every(({ at }) => at === null)).toBe(true)
    expect(places.nowhere).toBe(view.events.filter((event) => event.places.length === 0).length)
  })
  it('leaves out kinds that are hidden', () => {
    const hidden = countPlaces(index, filterGraph(index, { ...NO_FILTERS, hiddenKinds: ['place'] }))
    expect(hidden.pinned.every(({ kind }) => kind !== 'place')).toBe(true)
  })
  it('counts an event once for a country', () => {
    const base = view.events[0]!
    const event: EventView = { ...base, places: [{ entity: 'country:SY' }, { entity: 'city:SY' }] }
    const small = indexGraph({ ...view, events: [event] })
    expect(countPlaces(small, filterGraph(small, NO_FILTERS)).shade.get('SY')).toBe(1)
  })
})

describe('readWorld', () => {
  const world = [...readWorld(atlas)]
  it('knows the codes of countries and leaves Antarctica out', () => {
    expect(world.find(({ code }) => code === 'SY')?.name).toBe('Syria')
    expect(world.find(({ code }) => code === 'AF')?.name).toBe('Afghanistan')
    expect(world.find(({ code }) => code === 'XK')?.name).toBe('Kosovo')
    expect(world.some(({ name }) => name === 'Antarctica')).toBe(false)
    expect(new Set(world.map(({ key }) => key)).size).toBe(world.length)
  })
})

describe('camera', () => {
  it('keeps what is under the pointer when zooming', () => {
    const start = clamp({ k: 3, x: -900, y: -500 }, frame)
    const point = { x: 400, y: 300 }
    const zoomed = zoomAt(start, 2, point, frame)
    const before = (point.x - start.x) / start.k
    expect((point.x - zoomed.x) / zoomed.k).toBeCloseTo(before, 6)
  })
  it('fits all points inside the frame', () => {
    const points = [project(33.5, 36.3), project(48.2, 16.4), project(38.9, -77)]
    const camera = fitTo(points, frame)
    for (const { x, y } of points.map((at) => toScreen(camera, at))) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(frame.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(frame.height)
    }
  })
  it('shows the whole world without points and never zooms further out', () => {
    expect(fitTo([], frame).k).toBe(leastZoom(frame))
    expect(clamp({ k: 0.01, x: 0, y: 0 }, frame).k).toBe(leastZoom(frame))
    expect(WORLD.height * leastZoom(frame)).toBeLessThanOrEqual(frame.height)
  })
  it('flies from one camera to the other', () => {
    const a = { k: 1, x: 0, y: 0 }
    const b = { k: 4, x: -100, y: -50 }
    expect(between(a, b, 0)).toEqual(a)
    expect(between(a, b, 1)).toEqual(b)
  })
})

describe('clusterPlaces', () => {
  it('keeps every place in exactly one circle and parts them when zoomed in', () => {
    const far = clusterPlaces(places.pinned, 1)
    const near = clusterPlaces(places.pinned, 300)
    for (const clusters of [far, near])
      expect(clusters.reduce((sum, { members }) => sum + members.length, 0)).toBe(
        places.pinned.length,
      )
    expect(near.length).toBeGreaterThan(far.length)
  })
  it('leaves no circle over the middle of another', () => {
    const clusters = clusterPlaces(places.pinned, 2)
    clusters.forEach((a, i) =>
      clusters.slice(i + 1).forEach((b) => {
        expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) * 2).toBeGreaterThan(
          Math.max(a.r, b.r) * 0.75,
        )
      }),
    )
  })
  it('knows when zooming in cannot help', () => {
    const [one] = places.pinned
    const same = clusterPlaces([one!, { ...one!, id: 'same' }], 5)[0]!
    expect(same.members).toHaveLength(2)
    expect(canSplit(same)).toBe(false)
  })
})

describe('placeLabels', () => {
  it('lets no name touch a circle or another name', () => {
    const wanted: Wanted[] = Array.from({ length: 120 }, (_, i) => ({
      id: String(i),
      text: 'x',
      width: 60,
      x: (i * 137) % 700,
      y: (i * 71) % 400,
      r: 5,
    }))
    const placed = placeLabels(wanted, { width: 800, height: 420 })
    expect(placed.length).toBeGreaterThan(20)
    const left = (one: (typeof placed)[number]) =>
      one.anchor === 'start' ? one.x : one.anchor === 'end' ? one.x - 60 : one.x - 30
    placed.forEach((a, i) =>
      placed.slice(i + 1).forEach((b) => {
        const apart = Math.abs(left(a) - left(b)) >= 60 || Math.abs(a.y - b.y) >= 15
        expect(apart).toBe(true)
      }),
    )
  })
})

describe('linksOf', () => {
  const small = generateView(FIVE_REPORTS)
  const meet = (id: string, day: string, place: string, people: readonly string[]): EventView => ({
    ...small.events[0]!,
    id,
    type: 'CONSULT',
    status: 'actual',
    date: { start: day, end: day, text: '', span: null, how: '' },
    places: [{ entity: place }],
    participants: people.map((entity) => ({ entity, role: 'actor' })),
  })
  const events = [
    meet('1', '2016-01-02', 'city:AT', ['a', 'b']),
    meet('2', '2016-02-02', 'city:CH', ['a', 'b', 'c']),
    meet('3', '2016-03-02', 'city:DE', ['a', 'c']),
  ]
  const graph = indexGraph({ ...view, events })
  const all = filterGraph(graph, NO_FILTERS)
  const onMap = (id: string): boolean => id.startsWith('city:')

  it('follows one person from place to place', () => {
    expect(linksOf(graph, all, 'a', onMap).map(({ from, to }) => [from, to])).toEqual([
      ['city:AT', 'city:CH'],
      ['city:CH', 'city:DE'],
    ])
  })
  it('ties a place to where the same pair met again', () => {
    expect(linksOf(graph, all, 'city:AT', onMap)).toEqual([
      { from: 'city:AT', to: 'city:CH', events: ['2'], ordered: false },
    ])
    expect(linksOf(graph, all, '3', onMap).map(({ to }) => to)).toEqual(['city:CH'])
  })
  it('ties all places where the same two met when nothing is selected', () => {
    expect(linksOf(graph, all, undefined, onMap)).toEqual([
      { from: 'city:AT', to: 'city:CH', events: ['1', '2'], ordered: false },
      { from: 'city:CH', to: 'city:DE', events: ['2', '3'], ordered: false },
    ])
  })
  it('bends there and back to different sides', () => {
    const a = { x: 0, y: 0 }
    const b = { x: 100, y: 0 }
    expect(arcPath(a, b)).not.toBe(arcPath(b, a).split('').reverse().join(''))
    expect(arcPath(a, b)).toBe('M0 0Q50 -18 100 0')
    expect(arcPath(b, a)).toBe('M100 0Q50 18 0 0')
  })
})
