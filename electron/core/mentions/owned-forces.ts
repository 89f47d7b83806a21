/** Says whose "its army", "their fighters" and "his government" are, once the pronoun is tied: their owner's, as with the name beside them. */
import { keyOf } from './collectives'
import { rootOf, type Draft } from './draft'
import { armed, collectives, stateNouns } from './lexicon/collectives'

/** `groups`: people who act without a name; changes the ones behind a tied pronoun. */
export function tieOwnedForces(
  groups: readonly Draft[],
  pronouns: readonly Draft[],
  context: {
    readonly report: string
    readonly countryOf: (draft: Draft) => string | null
    /** Whom somebody speaks for. */
    readonly represented: (person: Draft) => Draft | null
  },
): void {
  for (const group of groups) {
    if (group.kind !== 'group' || group.antecedent || group.use !== 'actor') continue
    const owner = pronouns.find(
      ({ sentence, last, end, text }) =>
        sentence === group.sentence &&
        end <= group.start &&
        (last === group.first - 1 || last === group.head - 1) &&
        /^(?:its|their|his|her)$/i.test(text),
    )
    const what = collectives.get(group.text.toLowerCase())
    if (!owner || !what) continue
    const root = rootOf(owner)
    const whose = root.kind === 'person' ? context.represented(root) : root
    if (!whose) continue
    const speaks =
      root.kind === 'person'
        ? what.key === 'government' && whose.kind === 'country'
        : whose.kind === 'country'
          ? stateNouns.has(what.key)
          : (whose.kind === 'organization' || whose.kind === 'group') && armed.has(what.key)
    if (speaks) group.antecedent = rootOf(whose)
    else if (whose.kind === 'country' && root.kind !== 'person') {
      const country = context
        .countryOf(whose)
        ?.replace(/^country:/, '')
        .toLowerCase()
      if (country === undefined) continue
      group.gazetteer = keyOf(what.standing ? country : `${context.report}-${country}`, what.key)
    }
  }
}
