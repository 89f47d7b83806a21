/** Turns the words of a role beside a name into a description of who holds it: "[US Secretary of State] John Kerry", "[foreign ministers] A and B". */
import { rootOf, type Draft } from './draft'
import type { Role } from './roles'
import { wordsOf, type View } from './view'

/** `roles`: all of the report. */
export function titleNominal(views: readonly View[], role: Role, roles: readonly Role[]): Draft[] {
  const view = views.find(({ sentence }) => sentence.index === role.sentence)
  const { first, last, head, holder } = role
  if (!view || (first <= holder.last && last >= holder.first)) return []
  if (/\bcounterpart\b/i.test(role.role)) return []
  const holders = roles.filter(
    (one) => one.sentence === role.sentence && one.first === first && one.last === last,
  )
  if (holders.length > 1 && holders[0] !== role) return []
  return [
    {
      sentence: role.sentence,
      first,
      last,
      head: holder.head === head ? last : head,
      start: view.tokens[first]?.start ?? 0,
      end: view.tokens[last]?.end ?? 0,
      text: wordsOf(view, first, last),
      kind: 'person',
      form: 'nominal',
      use: 'modifier',
      gazetteer: null,
      antecedent: holders.length > 1 ? null : rootOf(holder),
      members: holders.length > 1 ? holders.map((one) => one.holder) : [],
      score: 0.9,
    },
  ]
}
