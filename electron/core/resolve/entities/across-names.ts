/** Joins the organisations, groups and places of many reports by key, and acronyms with their long forms. */
import type { Gazetteer } from '../../gazetteer'
import { fold, skeleton } from '../../gazetteer/fold'
import { isStateBody } from '../../gazetteer/state-bodies'
import type { UnsurePair } from '../candidates'
import { onlyOwners, type LocalEntity } from './local'
import { acronymOf, isAcronym, organisationKey } from './organisation-name'
import { remember } from './remember'
import type { UnionFind } from './union-find'

/** Organisations, groups and facilities. */
export function joinOrganisations(
  locals: readonly LocalEntity[],
  sets: UnionFind,
  gazetteer: Gazetteer,
): readonly UnsurePair[] {
  const first = new Map<string, LocalEntity>()
  const keys = locals.flatMap((local) =>
    local.names.map((name) => ({ local, name, ...ownedKey(name, local.owner, gazetteer) })),
  )
  const ownerOf = onlyOwners(keys.map(({ bare, owner }) => [bare, owner] as const))
  for (const { local, name, bare, owner } of keys) {
    const key = `${bare}@${owner ?? ownerOf(bare) ?? ''}`
    const same = first.get(key)
    if (same) sets.join(same.key, local.key, `“${name}” is named so in several reports.`)
    else first.set(key, local)
  }
  return joinAcronyms(locals, sets)
}

/** "Libyan Foreign Ministry" is the "Foreign Ministry" of Libya. */
function ownedKey(
  name: string,
  owner: string | null,
  gazetteer: Gazetteer,
): { readonly bare: string; readonly owner: string | null } {
  const [first = '', rest = ''] = name.split(/ (.+)/)
  const country = isStateBody(rest) ? (gazetteer.demonym(first) ?? gazetteer.country(first)) : null
  return country
    ? { bare: organisationKey(rest), owner: country.key }
    : { bare: organisationKey(name), owner }
}

/** An acronym joins the one long name with those initials; where several fit, a person decides. */
function joinAcronyms(locals: readonly LocalEntity[], sets: UnionFind): readonly UnsurePair[] {
  const unsure: UnsurePair[] = []
  const longs = new Map<string, Map<string, string>>()
  for (const local of locals)
    for (const name of local.names) {
      const initials = acronymOf(name)
      if (initials.length < 3) continue
      const roots = longs.get(initials) ?? new Map<string, string>()
      longs.set(initials, roots.set(sets.rootOf(local.key), name))
    }
  for (const local of locals) {
    const acronym = local.names.find(isAcronym)
    if (acronym === undefined) continue
    const fits = [...(longs.get(fold(acronym)) ?? [])].filter(
      ([root]) => sets.rootOf(root) !== sets.rootOf(local.key),
    )
    const [only] = fits
    if (only && fits.length === 1)
      sets.join(only[0], local.key, `“${acronym}” are the initials of “${only[1]}”.`)
    else
      for (const [root, name] of fits)
        unsure.push({
          a: root,
          b: local.key,
          score: 1 / fits.length,
          why: `“${acronym}” could be “${name}”.`,
        })
  }
  return unsure
}

/** "the Naf river" is the Naf, "Mpimba jail" and "Mpimba prison" are one. */
const SITE =
  /(?<=\p{L}{3}) (?:river|lake|camp|dam|prison|jail|airport|crossing|checkpoint|bridge|wells)$/u

const placeKey = remember((name): string => skeleton(fold(name).replace(SITE, '')))

/** Places that no gazetteer knows: one spelling-independent key. */
export function joinPlaces(locals: readonly LocalEntity[], sets: UnionFind): void {
  const first = new Map<string, LocalEntity>()
  for (const local of locals)
    for (const name of local.names) {
      const key = placeKey(name)
      const same = first.get(key)
      if (same) sets.join(same.key, local.key, `“${name}” is named so in several reports.`)
      else first.set(key, local)
    }
}
