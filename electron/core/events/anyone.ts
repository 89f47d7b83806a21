/** Takes people of whom only the noun is known ("a beekeeper") for parties of what is told of others. */
import type { Mention } from '../../../shared/model'
import { isNobody } from '../../../shared/anyone'
import { countedIn } from './counted-people'
import { isActor, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** Who a phrase speaks of; without a name or a noun of ours, whoever it is: "accused two surgeons". */
export function partiesAt(view: SentenceView, head: number): readonly Mention[] {
  const known = actorsOf(view, head)
  return known.length > 0 ? known : anyoneAt(view, head)
}

/** People without a name or a noun of ours: "surgeons", "a group of herdsmen". */
export const anyoneAt = (view: SentenceView, head: number): readonly Mention[] =>
  [head, ...countedIn(view, head)].flatMap((one) => view.anyone.get(one) ?? [])

/** "Honduran activist" before a name stands for whoever has it, "Moroccan" before a noun for nobody. */
const isSomebody = (one: Mention): boolean =>
  isActor(one) && (one.use !== 'modifier' || one.antecedent !== null)

/** Whether anything is told of somebody: not where a doctor saves a boy, or a chef refuses the recipe of his Moroccan lamb. */
export const tellsOf = (actors: readonly Mention[], others: readonly Mention[]): boolean =>
  actors.some((one) => !isNobody(one)) ||
  others.some((one) => !isNobody(one) && (actors.length === 0 || isSomebody(one)))

/** What an airline does to passengers, or an insurer to a farmer, says nothing of the airline. */
export const actsOnNobody = (actors: readonly Mention[], others: readonly Mention[]): boolean =>
  actors.every((one) => one.kind === 'organization' && isNobody(one)) &&
  others.every((one) => one.gazetteer?.startsWith('unnamed:') === true)
