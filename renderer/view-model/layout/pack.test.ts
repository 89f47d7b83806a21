import { describe, expect, it } from 'vitest'
import { overlaps } from '../label-box'
import { packParts, type Part } from './pack'

/** A part of two nodes in opposite corners. */
const part = (id: string, width: number, height: number): Part => {
  const node = (end: string) => ({
    ...{ id: `${id}${end}`, size: 0, labelWidth: 0, labelHeight: 0, rank: 0, event: false },
    ...{ day: null, lat: null, lon: null, x: null, y: null, fixed: false },
  })
  return {
    nodes: [node('-'), node('+')],
    places: new Map([
      [`${id}-`, { x: -7, y: 3 }],
      [`${id}+`, { x: width - 7, y: height + 3 }],
    ]),
  }
}

describe('packParts', () => {
  const sizes = [[600, 400], ...Array.from({ length: 16 }, () => [60, 60])]
  const parts = sizes.map(([width = 0, height = 0], i) => part(`${i}`, width, height))
  const { places, needs } = packParts(parts, 1.25)
  const boxes = parts.map((_, i) => {
    const [from, to] = [places.get(`${i}-`)!, places.get(`${i}+`)!]
    return { left: from.x, top: from.y, right: to.x, bottom: to.y }
  })

  it('keeps each part as it is, and none over another', () => {
    expect(boxes.map((box) => [box.right - box.left, box.bottom - box.top])).toEqual(sizes)
    boxes.forEach((box, i) =>
      boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other)).toBe(false)),
    )
  })

  it('puts the small ones beside the large one, too, when that fills the window', () => {
    const large = boxes[0]!
    const beside = boxes.filter(({ left, top }) => left > large.right && top < large.bottom)
    expect(beside.length).toBeGreaterThan(3)
    expect(needs).toBeLessThan(850)
  })
})
