/** A colour for each kind of node, from Okabe and Ito's palette that colour-blind readers can tell apart. */
import type { NetworkNode } from './network'

export type Rgb = readonly [number, number, number]

export const KIND_COLOURS: Readonly<Record<NetworkNode['kind'], Rgb>> = {
  person: [0, 114, 178],
  organization: [86, 180, 233],
  country: [0, 158, 115],
  group: [204, 121, 167],
  place: [240, 228, 66],
  facility: [230, 159, 0],
  event: [213, 94, 0],
}
