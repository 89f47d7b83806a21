/** Finds who is named in one breath ("Egypt, Ethiopia and Sudan", "Rao met Silva"): what "the three countries" and "the two men" later mean. */
import type { EntityKind } from '../../../shared/model'
import { rootOf, type Draft } from './draft'
import { headOf, lowerAt, wordsOf, type View } from './view'

export interface Company {
  readonly kind: EntityKind
  readonly sentence: number
  readonly end: number
  readonly members: readonly Draft[]
}

const keyOf = (draft: Draft): string => rootOf(draft).gazetteer ?? String(rootOf(draft).start)
export const membersKey = (members: readonly Draft[]): string => members.map(keyOf).sort().join(' ')

/** `names`: those of the view's sentence. In reading order. */
export function companiesOf(view: View, names: readonly Draft[]): readonly Company[] {
  const here = names.filter(({ kind }) => kind === 'person' || kind === 'country')
  // "Foreign Ministers A and B": A's head is the title, and B hangs on A.
  const byHead = new Map(
    here.flatMap((name) => [[name.head, name] as const, [ownHead(view, name), name] as const]),
  )
  const found: Company[] = []
  const add = (members: readonly Draft[]): void => {
    const [first] = members
    const distinct = new Set(members.map(keyOf))
    if (!first || distinct.size < 2 || distinct.size !== members.length) return
    if (members.some(({ kind }) => kind !== first.kind)) return
    const end = Math.max(...members.map((one) => one.end))
    found.push({ kind: first.kind, sentence: view.sentence.index, end, members })
  }
  for (const name of here) {
    const joined = conjunctsOf(view, ownHead(view, name)).map((head) => byHead.get(head))
    if (joined.length > 1 && joined.every((one) => one !== undefined)) add(joined)
  }
  for (const listed of listsOf(view, here)) add(listed)
  for (const [index, token] of view.tokens.entries())
    if (/^(?:meet|host|telephone|receive|visit|call)$/.test(token.lemma.toLowerCase()))
      add(partnersOf(view, index, byHead))
  return found.sort((a, b) => a.end - b.end)
}

/** "A, B and C", however the tree hangs them. */
function listsOf(view: View, here: readonly Draft[]): readonly (readonly Draft[])[] {
  const lists: Draft[][] = []
  for (const [index, name] of here.entries()) {
    const before = here[index - 1]
    const gap = before ? wordsOf(view, before.last + 1, name.first - 1) : ''
    if (before && /^(?:,|and|, and)$/.test(gap)) lists.at(-1)?.push(name)
    else lists.push([name])
  }
  return lists.filter((list) => {
    const last = list.at(-1)
    return list.length > 2 && last !== undefined && lowerAt(view, last.first - 1) === 'and'
  })
}

/** The name's token that the others hang on, whatever title stands before it. */
const ownHead = (view: View, { first, last }: Draft): number => headOf(view, first, last)

/** The first of a coordination with all that hang on it; alone for anything else. */
function conjunctsOf(view: View, head: number): readonly number[] {
  const token = view.tokens[head]
  if (!token || token.deprel === 'conj') return [head]
  return [
    head,
    ...(view.children[head] ?? []).filter((child) => view.tokens[child]?.deprel === 'conj'),
  ]
}

/** "Rao met Silva", "Rao met with Silva": subject and partner of one meeting. */
function partnersOf(
  view: View,
  verb: number,
  byHead: ReadonlyMap<number, Draft>,
): readonly Draft[] {
  const parts = (view.children[verb] ?? []).filter((child) => {
    const relation = view.tokens[child]?.deprel ?? ''
    if (relation === 'nsubj' || relation === 'obj') return true
    const first = (view.children[child] ?? [])[0]
    return relation === 'obl' && first !== undefined && lowerAt(view, first) === 'with'
  })
  const members = parts.map((head) => byHead.get(head))
  return members.length === 2 && members.every((one) => one !== undefined) ? members : []
}

/** The company of that kind and size that is meant at `start`: the last one, when the report knows no other or it is near. */
export function companyBefore(
  companies: readonly Company[],
  wanted: {
    readonly kind: EntityKind
    readonly size: number
    readonly start: number
    readonly sentence: number
  },
): readonly Draft[] | null {
  const { kind, size, start, sentence } = wanted
  const fitting = companies.filter(
    (one) => one.kind === kind && one.members.length === size && one.end <= start,
  )
  const last = fitting.at(-1)
  if (!last) return null
  const known = new Set(fitting.map(({ members }) => membersKey(members)))
  return known.size === 1 || sentence - last.sentence <= 2 ? last.members : null
}
