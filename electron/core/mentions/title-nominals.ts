/** Turns the words of a role beside a name into a description of its holder: "[US Secretary of State] John Kerry". */
import { rootOf, type Draft } from './draft'
import type { Role } from './roles'
import { wordsOf, type View } from './view'

export function titleNominal(views: readonly View[], role: Role): Draft[] {
  const view = views.find(({ sentence }) => sentence.index === role.sentence)
  const { first, last, head, holder } = role
  if (!view || (first <= holder.last && last >= holder.first)) return []
  if (/\bcounterpart\b/i.test(role.role)) return []
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
      antecedent: rootOf(holder),
      members: [],
      score: 0.9,
    },
  ]
}
