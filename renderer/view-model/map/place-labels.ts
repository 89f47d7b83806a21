/** Places names beside circles so that none covers a circle or another name; the busiest come first. */
export interface Wanted {
  readonly id: string
  readonly text: string
  /** Width of the text. */
  readonly width: number
  readonly x: number
  readonly y: number
  /** Radius of the circle; 0 for a name that stands in the middle of its country. */
  readonly r: number
  /** Shown even where it covers a circle: what is selected. */
  readonly must?: boolean
}

export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const HEIGHT = 15
const GAP = 3
const CELL = 80

/** Boxes by the squares of the screen they touch, so that a look-up sees only its neighbours. */
class Grid {
  readonly #cells = new Map<string, Box[]>()
  #keys({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
        keys.push(`${x}/${y}`)
    return keys
  }
  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const list = this.#cells.get(key)
      if (list) list.push(box)
      else this.#cells.set(key, [box])
    }
  }
  hits(box: Box): boolean {
    return this.#keys(box).some((key) =>
      this.#cells
        .get(key)
        ?.some(
          (one) =>
            one.left < box.right &&
            one.right > box.left &&
            one.top < box.bottom &&
            one.bottom > box.top,
        ),
    )
  }
}

type Side = PlacedLabel & { readonly box: Box }

function sides({ id, text, width, x, y, r }: Wanted): readonly Side[] {
  const side = (at: number, middle: number, anchor: PlacedLabel['anchor']): Side => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
    const box = {
      left: left - 1,
      right: left + width + 1,
      top: middle - HEIGHT / 2,
      bottom: middle + HEIGHT / 2,
    }
    return { id, text, x: at, y: middle, anchor, box }
  }
  if (r === 0)
    return [0, -HEIGHT, HEIGHT, -2 * HEIGHT, 2 * HEIGHT].map((dy) => side(x, y + dy, 'middle'))
  return [
    side(x + r + GAP, y, 'start'),
    side(x - r - GAP, y, 'end'),
    side(x, y - r - GAP - HEIGHT / 2, 'middle'),
    side(x, y + r + GAP + HEIGHT / 2, 'middle'),
  ]
}

/** `wanted` comes in order of importance; names without room inside the frame are left out. */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const grid = new Grid()
  for (const { x, y, r } of wanted)
    if (r > 0) grid.add({ left: x - r, right: x + r, top: y - r, bottom: y + r })
  const inside = ({ left, right, top, bottom }: Box): boolean =>
    left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height
  const placed: PlacedLabel[] = []
  for (const one of wanted) {
    const all = sides(one)
    const free =
      all.find(({ box }) => inside(box) && !grid.hits(box)) ?? (one.must ? all[0] : undefined)
    if (!free) continue
    grid.add(free.box)
    const { id, text, x, y, anchor } = free
    placed.push({ id, text, x, y, anchor })
  }
  return placed
}
