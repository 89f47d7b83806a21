/** Finds who stands behind the "of" of a quantity or of one man: "a number of ministers", "a delegation of traders", "a commander of the Front". */
import type { Mention } from '../../../shared/model'
import { withConjuncts } from './conjuncts'
import { beforeComma, lower, prepositionBefore, type SentenceView } from './sentence-view'

const quantities = new Set(
  'number group range handful host couple dozen score series variety delegation gathering cross-section selection circle team'.split(
    ' ',
  ),
)

/** The people without a name behind "of"; nobody when the noun is no quantity. */
export const countedBy = (view: SentenceView, head: number): readonly Mention[] =>
  countedIn(view, head)
    .flatMap((one) => view.headed.get(one) ?? [])
    .filter(
      ({ gazetteer, antecedent }) =>
        (gazetteer ?? view.byId.get(antecedent ?? '')?.gazetteer)?.startsWith('unnamed:') === true,
    )

/** The nouns behind the "of" of a quantity. */
export const countedIn = (view: SentenceView, head: number): readonly number[] =>
  quantities.has(view.tokens[head]?.lemma.toLowerCase() ?? '') || isOfThem(view, head)
    ? (view.children[head] ?? [])
        .filter((child) => child > head && prepositionBefore(view, child) === 'of')
        .flatMap((child) => withConjuncts(view, child))
    : []

/** "40 of them" */
const isOfThem = (view: SentenceView, head: number): boolean =>
  /^(?:CD|DT)$/.test(view.tokens[head]?.xpos ?? '') &&
  lower(view.tokens[head + 1]) === 'of' &&
  lower(view.tokens[head + 2]) === 'them'

/** "the ruling party, Frelimo,": the name of a body behind what it is. */
export const bodyBehind = (
  view: SentenceView,
  { head, kind, last }: Mention,
): Mention | undefined =>
  kind === 'group' && view.tokens[head]?.xpos === 'NN'
    ? (view.children[head] ?? [])
        .filter((child) => child > last && view.tokens[child]?.deprel === 'appos')
        .flatMap((child) => view.headed.get(child) ?? [])
        .find((one) => one.form === 'name' && /^(?:organization|group)$/.test(one.kind))
    : undefined

/** "a commander of the Workers' Party", "troops loyal to General Diaz": those they belong to as well. */
export const commandOf = (view: SentenceView, { head, kind }: Mention): readonly Mention[] => {
  // "Eritrea, whose troops attacked"
  const whose = (view.children[head] ?? []).find((child) => view.tokens[child]?.xpos === 'WP$')
  if (whose !== undefined) {
    const owner = view.covering[beforeComma(view, whose)]
    return owner?.form === 'name' && owner.kind !== 'place' ? [owner] : []
  }
  if (lower(view.tokens[head + 1]) === 'loyal' && lower(view.tokens[head + 2]) === 'to') {
    const leader = [3, 4, 5]
      .map((step) => view.covering[head + step])
      .find((one) => one?.form === 'name')
    return leader?.use === 'actor' && /^(?:person|group|organization)$/.test(leader.kind)
      ? [leader]
      : []
  }
  const next = lower(view.tokens[head + 2]) === 'the' ? head + 3 : head + 2
  const owner =
    kind === 'person' && lower(view.tokens[head + 1]) === 'of' ? view.covering[next] : undefined
  return owner?.form === 'name' && /^(?:group|organization)$/.test(owner.kind) ? [owner] : []
}
