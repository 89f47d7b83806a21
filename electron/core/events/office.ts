/** Says who "the minister" is, where no mention does: the only holder of such an office named so far. */
import type { Mention, RoleReading } from '../../../shared/model'
import { companyAt } from './company'
import { lower, phraseOf, type SentenceView } from './sentence-view'
import { weAt } from './they'
import { visitorsAt } from './visitors'

/** An office as the article gives it to somebody. */
export interface Office {
  /** "foreign minister": its words, lower case. */
  readonly words: readonly string[]
  readonly holder: Mention
  readonly start: number
}

export function officesOf(
  roles: readonly RoleReading[],
  byId: ReadonlyMap<string, Mention>,
): readonly Office[] {
  return roles.flatMap(({ holder: id, role, start }) => {
    let holder = byId.get(id)
    for (let step = 0; holder?.antecedent && step < 8; step++)
      holder = byId.get(holder.antecedent) ?? holder
    return holder?.kind === 'person'
      ? [{ words: role.toLowerCase().split(/[^\p{L}]+/u), holder, start }]
      : []
  })
}

/** "Both sides", "the minister": those named before whom a phrase without a name of its own means; null for none. */
export function namedBefore(
  view: SentenceView,
  head: number,
  mention: Mention | undefined,
): readonly Mention[] | null {
  if (mention?.form === 'pronoun' && lower(view.tokens[head]) === 'we')
    return weAt(view, head, mention)
  if (mention && mention.kind !== 'group') return null
  const company = companyAt(view, head) ?? visitorsAt(view, head)
  if (company || mention) return company
  const officer = officerAt(view, head)
  return officer && [officer]
}

const titles =
  /^(?:minister|president|premier|chancellor|secretary|ambassador|envoy|general|governor|mayor|king|queen|emir|sultan|pope|senator|commander|chief|chairman|spokesman|spokeswoman|prosecutor|judge|mediator)$/

/** Whom "the minister" or "the foreign secretary" means; null when several held such an office before, or nobody did. */
function officerAt(view: SentenceView, head: number): Mention | null {
  const token = view.tokens[head]
  if (!token || token.xpos === 'NNS' || view.offices.length === 0) return null
  const title = token.lemma.toLowerCase()
  const [first] = phraseOf(view, head)
  if (!titles.test(title) || lower(view.tokens[first]) !== 'the' || head - first > 3) return null
  if (
    (view.children[head] ?? []).some(
      (child) => child > head && /^(?:nmod|appos|flat)/.test(view.tokens[child]?.deprel ?? ''),
    )
  )
    return null
  const words = view.tokens.slice(first + 1, head + 1).map((one) => lower(one))
  const holders = new Map(
    view.offices
      .filter((office) => office.start < token.start)
      .filter((office) => words.every((word) => office.words.includes(word)))
      .map(({ holder }) => [holder.gazetteer ?? holder.text, holder]),
  )
  return holders.size === 1 ? ([...holders.values()][0] ?? null) : null
}

/** "by FCO Minister Tobias Ellwood", parsed as one name that begins with the office: the person acts, not the office. */
export function officeHolder(
  view: SentenceView,
  mention: Mention,
  head: number,
): Mention | undefined {
  if (!/^(?:organization|country)$/.test(mention.kind) || mention.form !== 'name') return undefined
  const flat = (view.children[head] ?? []).filter(
    (child) => child > mention.last && view.tokens[child]?.deprel === 'flat',
  )
  const person = flat
    .map((child) => view.covering[child])
    .find((one) => one?.kind === 'person' && one.form === 'name')
  return person && person.first - mention.last <= 4 ? person : undefined
}
