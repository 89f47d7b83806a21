/** Finds whom an office is held for where the title does not say: "its minister", "the union's president", a report about one country. */
import type { Gazetteer } from '../gazetteer'
import { meantBy } from './definite'
import { rootOf, type Draft } from './draft'
import type { Role } from './roles'
import { lowerAt, type View } from './view'

interface Context {
  readonly views: readonly View[]
  readonly names: readonly Draft[]
  /** "its", "their" and what they stand for. */
  readonly pronouns: readonly Draft[]
  readonly dateline: readonly Draft[]
  readonly gazetteer: Gazetteer
}

const bodies = /^(?:country|organization|group)$/
/** Offices of a state, whatever else is said of them. */
const ofState = /\b(?:minister|premier|army chief|chief of staff|attorney general)\b/i

export function completeRoles(roles: readonly Role[], context: Context): readonly Role[] {
  const only = onlyCountry(context) ?? countryOfDateline(context)
  return roles.map((role) => {
    if (role.represents) return role
    const view = context.views.find(({ sentence }) => sentence.index === role.sentence)
    const owner = view ? ownerOf(view, role, context) : null
    if (owner) return { ...role, represents: owner }
    return only && ofState.test(role.role) ? { ...role, represents: only } : role
  })
}

/** "Its irrigation minister", "the union's president". */
function ownerOf(view: View, role: Role, { names, pronouns }: Context): Draft | null {
  const isIn = ({ sentence, first }: Draft): boolean =>
    sentence === role.sentence && first >= role.first - 1 && first <= role.head
  const pronoun = pronouns.find((one) => isIn(one) && /^(?:its|their)$/i.test(one.text))
  const root = pronoun ? rootOf(pronoun) : null
  if (root && bodies.test(root.kind)) return root
  const noun = /^(?:'s|’s)$/.test(lowerAt(view, role.first + 1))
  return noun && lowerAt(view, role.first - 1) === 'the' ? meantBy(view, role.first, names) : null
}

/** The one country that every country and town of the report belongs to. */
function onlyCountry({ names, gazetteer }: Context): Draft | null {
  const codes = new Set<string>()
  let country: Draft | null = null
  for (const name of names) {
    const key = name.gazetteer ?? ''
    if (key.startsWith('country:')) {
      codes.add(key.slice(8))
      country ??= name
    } else if (key.startsWith('city:')) codes.add(gazetteer.cityByKey(key)?.country ?? '')
  }
  return codes.size === 1 ? country : null
}

/** The country a report is from, when it names that and no other country acts in it. */
export function countryOfDateline({
  names,
  dateline,
  gazetteer,
}: Pick<Context, 'names' | 'dateline' | 'gazetteer'>): Draft | null {
  const [place] = dateline
  const city = place?.gazetteer?.startsWith('city:') ? gazetteer.cityByKey(place.gazetteer) : null
  if (!city) return null
  const countries = names.filter(({ kind }) => kind === 'country')
  const isOwn = ({ gazetteer: key }: Draft): boolean => key === `country:${city.country}`
  if (countries.some((one) => one.use === 'actor' && !isOwn(one))) return null
  return countries.find(isOwn) ?? null
}
