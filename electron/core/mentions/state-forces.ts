/** Gives "Nigerian Army" and "China Coast Guard" the key that "the Nigerian army" and "China's coast guard" go by. */
import type { Gazetteer } from '../gazetteer'
import { keyOf } from './collectives'
import type { Draft } from './draft'
import { collectives } from './lexicon/collectives'

export function keyStateForces(names: readonly Draft[], gazetteer: Gazetteer): void {
  for (const draft of names)
    if (draft.gazetteer === null && /^(?:organization|group)$/.test(draft.kind))
      draft.gazetteer = keyFor(draft.text, gazetteer)
}

/** A country, then a body that each country has one of. */
function keyFor(name: string, gazetteer: Gazetteer): string | null {
  const words = name.split(/\s+/)
  for (let count = 1; count < words.length; count++) {
    const owner = words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/, '')
    const country = gazetteer.country(owner) ?? gazetteer.demonym(owner)
    const what = collectives.get(words.slice(count).join(' ').toLowerCase())
    if (country && what?.standing && what.kind === 'group' && single.has(what.key))
      return keyOf(country.code.toLowerCase(), what.key)
  }
  return null
}

const single = new Set(['army', 'coastguard', 'police', 'parliament', 'gendarmes', 'border guards'])
