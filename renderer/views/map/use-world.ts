/** Loads the world atlas when it is first needed: coarse outlines for the world, finer ones when zoomed in. */
import { useEffect, useState } from 'react'
import type { CountryShape } from '../../view-model/map/world'
import { readWorld } from '../../view-model/map/world'

type Detail = 'coarse' | 'fine'

const loaders: Readonly<Record<Detail, () => Promise<{ default: string }>>> = {
  coarse: () => import('world-atlas/countries-110m.json?raw'),
  fine: () => import('world-atlas/countries-50m.json?raw'),
}
const kept = new Map<Detail, readonly CountryShape[]>()

/** A slice of work before the window may draw again. */
const SLICE = 10

async function load(detail: Detail): Promise<void> {
  if (kept.has(detail)) return
  const { default: json } = await loaders[detail]()
  const shapes: CountryShape[] = []
  let since = performance.now()
  for (const shape of readWorld(json)) {
    shapes.push(shape)
    if (performance.now() - since > SLICE) {
      await new Promise((resume) => setTimeout(resume))
      since = performance.now()
    }
  }
  if (!kept.has(detail)) kept.set(detail, shapes)
}

/** Empty for the moment until the first outlines are read. */
export function useWorld(fine: boolean): readonly CountryShape[] {
  const [, setLoaded] = useState(0)
  const wanted: Detail = fine ? 'fine' : 'coarse'
  useEffect(() => {
    let gone = false
    void load(wanted).then(() => {
      if (!gone) setLoaded((times) => times + 1)
    })
    return () => {
      gone = true
    }
  }, [wanted])
  return kept.get(wanted) ?? kept.get('coarse') ?? NONE
}

const NONE: readonly CountryShape[] = []
