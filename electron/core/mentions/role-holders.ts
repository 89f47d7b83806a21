/** Says who "the governor" is: the only one the report has called so by name, shortly before. */
import { rootOf, type Draft } from './draft'
import type { Role } from './roles'

const reach = 4

/** `roles`: all of the report; `names`: of people. */
export function holdersIn(
  roles: readonly Role[],
  names: readonly Draft[],
): (noun: string, draft: Draft) => Draft | null {
  return (noun, draft) => {
    const before = roles.filter(({ role, holder }) => {
      const words = role.toLowerCase().split(/[^\p{L}]+/u)
      return holder.start < draft.start && noun.split(' ').every((word) => words.includes(word))
    })
    const [only, another] = new Set(before.map(({ holder }) => rootOf(holder)))
    if (!only || another) return null
    const isNear = names.some(
      (name) =>
        rootOf(name) === only &&
        name.start < draft.start &&
        name.sentence >= draft.sentence - reach &&
        name.sentence < draft.sentence,
    )
    return isNear ? only : null
  }
}
