/** Finds the armed group that "the rebels" are, when a report names but one. */
import type { Gazetteer } from '../gazetteer'
import { rootOf, type Draft } from './draft'

/** The one armed group a report names; null when it names several, or none. */
export function onlyArmedGroup(known: readonly Draft[], gazetteer: Gazetteer): Draft | null {
  const groups = known.filter(
    ({ form, kind, text, gazetteer: key }) =>
      form === 'name' &&
      ((kind === 'group' && !(key !== null && gazetteer.isPeople(key))) ||
        (kind === 'organization' && armedName.test(text))),
  )
  const keys = new Set(groups.map((one) => rootOf(one).gazetteer ?? rootOf(one).text))
  return keys.size === 1 ? (groups[0] ?? null) : null
}

const armedName =
  /\b(?:(?:Liberation|Resistance|People['’]s|Popular|National) (?:Front|Army|Movement)|Front for|Brigades?|Militia|Mujahideen|Jihad)\b/
