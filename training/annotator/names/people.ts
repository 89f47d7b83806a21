/** Reads people.txt: given and family names by culture. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Culture {
  readonly culture: string
  readonly given: readonly string[]
  readonly family: readonly string[]
}

export function readPeople(): Culture[] {
  const cultures = new Map<string, { given: string[]; family: string[] }>()
  for (const line of readFileSync(join(import.meta.dirname, 'people.txt'), 'utf8').split('\n')) {
    const [culture = '', part, ...names] = line.split(' ')
    if (part !== 'given' && part !== 'family') continue
    const found = cultures.get(culture) ?? { given: [], family: [] }
    found[part] = names
    cultures.set(culture, found)
  }
  return [...cultures].map(([culture, names]) => ({ culture, ...names }))
}
