/** Turns the world atlas into countries with codes, names and outlines on the flat world. */
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { ALPHA2 } from './data/country-codes'
import { outline } from './projection'

export interface CountryShape {
  readonly key: string
  /** Alpha-2, or null for land without a code. */
  readonly code: string | null
  readonly name: string
  readonly path: string
}

/** Without a number in the atlas, but with a code in common use. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK' }

export function readWorld(json: string): readonly CountryShape[] {
  const topology = JSON.parse(json) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  return feature(topology, topology.objects.countries).features.flatMap((shape, i) => {
    const { name } = shape.properties
    const path = name === 'Antarctica' ? null : outline(shape)
    if (!path) return []
    const code = ALPHA2[String(shape.id ?? '').padStart(3, '0')] ?? BY_NAME[name] ?? null
    return [{ key: `${code ?? name}/${i}`, code, name, path }]
  })
}
