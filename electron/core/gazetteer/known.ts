/** Organisations, groups, outlets and regions that go by several names. */
import type { EntityKind } from '../../../shared/model'
import { fold } from './fold'
import { groups, peoples } from './lexicon/groups'
import { media } from './lexicon/media'
import { organisations } from './lexicon/organisations'
import { provinces } from './lexicon/provinces'
import { regions } from './lexicon/regions'
import { sites } from './lexicon/sites'
import { usStates } from './lexicon/us-states'
import { waters } from './lexicon/waters'
import { PhraseIndex } from './phrase-index'
import type { KnownEntry } from './types'

export interface Known {
  readonly index: PhraseIndex<KnownEntry>
  readonly byKey: ReadonlyMap<string, KnownEntry>
  readonly peoples: ReadonlySet<string>
}

/** "SY|Idlib;Suwayda=Sweida" as lines of their own. */
const byCountry = (lexicon: string): string =>
  lexicon
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split('|')
      return names.split(';').map((forms) => {
        const [name = '', ...others] = forms.split('=')
        return `${name}|${others.join(';')}|${country}`
      })
    })
    .join('\n')

const lexicons: readonly (readonly [string, EntityKind, string])[] = [
  ['org', 'organization', organisations],
  ['media', 'organization', media],
  ['group', 'group', groups],
  ['region', 'place', regions],
  ['region', 'place', usStates],
  ['region', 'place', waters],
  ['region', 'place', byCountry(provinces)],
  ['region', 'place', byCountry(sites)],
]

export function loadKnown(): Known {
  const index = new PhraseIndex<KnownEntry>()
  const byKey = new Map<string, KnownEntry>()
  for (const [prefix, kind, lexicon] of lexicons)
    for (const line of lexicon.trim().split('\n')) {
      const [name = '', others = '', country = ''] = line.split('|')
      const aliases = others.split(';').filter((alias) => alias !== '')
      const entry: KnownEntry = {
        key: `${prefix}:${fold(name).replaceAll(' ', '-')}`,
        kind,
        name,
        aliases,
        country: country === '' ? null : country,
        media: prefix === 'media',
      }
      byKey.set(entry.key, entry)
      for (const form of [name, ...aliases]) index.add(form, entry)
    }
  const peopleKeys = peoples.split(';').map((name) => `group:${fold(name).replaceAll(' ', '-')}`)
  return { index, byKey, peoples: new Set(peopleKeys) }
}
