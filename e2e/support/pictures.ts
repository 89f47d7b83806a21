/** Looks into PNG pictures: how big, how full, and where a colour is. */
import { PNG } from 'pngjs'

export interface Spot {
  readonly x: number
  readonly y: number
}

type Colour = readonly [number, number, number]

const colourAt = ({ data, width }: PNG, x: number, y: number): Colour => {
  const at = (y * width + x) * 4
  return [data[at]!, data[at + 1]!, data[at + 2]!]
}

const near = (a: Colour, b: Colour): boolean => a.every((one, i) => Math.abs(one - b[i]!) <= 12)

/** Reads `#rrggbb` or `rgb(r, g, b)`. */
export function parseColour(text: string): Colour {
  const parts = text.startsWith('#')
    ? (text.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16))
    : (text.match(/\d+/g) ?? []).map(Number)
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
}

/** A colour drawn with `part` of its strength on another one. */
export const blend = (colour: Colour, below: Colour, part: number): Colour => [
  colour[0] * part + below[0] * (1 - part),
  colour[1] * part + below[1] * (1 - part),
  colour[2] * part + below[2] * (1 - part),
]

/** The first place where a patch of the colour, as big as a node's rim, is drawn. */
export const findColour = (bytes: Buffer, colour: Colour): Spot | null =>
  findAll(bytes, colour)[0] ?? null

/** Every such place, from the top. */
export function findAll(bytes: Buffer, colour: Colour, patch = 3): readonly Spot[] {
  const png = PNG.sync.read(bytes)
  const spots: Spot[] = []
  const full = (x: number, y: number): boolean => {
    for (let dy = 0; dy < patch; dy++)
      for (let dx = 0; dx < patch; dx++)
        if (!near(colourAt(png, x + dx, y + dy), colour)) return false
    return true
  }
  for (let y = 0; y < png.height - patch; y++)
    for (let x = 0; x < png.width - patch; x++)
      if (full(x, y)) spots.push({ x: x + patch / 2, y: y + patch / 2 })
  return spots
}

export interface PictureFacts {
  readonly width: number
  readonly height: number
  /** How many different colours are in it. */
  readonly colours: number
  /** Share of pixels one can see through. */
  readonly clear: number
}

/** What can be said of a picture without knowing what it shows. */
export function describePicture(bytes: Buffer): PictureFacts {
  const png = PNG.sync.read(bytes)
  const colours = new Set<number>()
  let clear = 0
  for (let at = 0; at < png.data.length; at += 4) {
    if (png.data[at + 3]! < 10) clear++
    colours.add(png.data.readUInt32BE(at))
  }
  const { width, height } = png
  return { width, height, colours: colours.size, clear: clear / (width * height) }
}
