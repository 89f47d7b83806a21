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

/** One country after another, so that the caller may rest in between. */
export function* readWorld(json: string): Generator<CountryShape> {
  const topology = JSON.parse(json) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const { geometries } = topology.objects.countries
  for (const [i, geometry] of geometries.entries()) {
    const { name = '' } = (geometry.properties ?? {}) as { name?: string }
    const path = name === 'Antarctica' ? null : outline(feature(topology, geometry))
    if (!path) continue
    const code = ALPHA2[String(geometry.id ?? '').padStart(3, '0')] ?? BY_NAME[name] ?? null
    yield { key: `${code ?? name}/${i}`, code, name, path }
  }
}
