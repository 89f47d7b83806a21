/** Turns heads and labels into children lists and the questions the clause view asks of them. */
import type { Token } from '../../../../shared/model'

export interface Tree {
  readonly tokens: readonly Token[]
  readonly children: (i: number) => readonly number[]
  /** Children whose relation, or its part before the colon, is one of `relations`. */
  readonly childrenBy: (i: number, ...relations: readonly string[]) => readonly number[]
  readonly hasChild: (i: number, ...relations: readonly string[]) => boolean
  /** The token and what is coordinated with it: "Kerry and Lavrov" gives both. */
  readonly coordinated: (i: number) => readonly number[]
}

export const baseOf = (deprel: string): string => {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

export function createTree(tokens: readonly Token[]): Tree {
  const lists: number[][] = tokens.map(() => [])
  const bases = tokens.map(({ deprel }) => baseOf(deprel))
  tokens.forEach((token, i) => lists[token.head]?.push(i))
  const children = (i: number): readonly number[] => lists[i] ?? []
  const isOne = (child: number, relations: readonly string[]): boolean =>
    relations.includes(bases[child] as string) ||
    relations.includes((tokens[child] as Token).deprel)
  const childrenBy = (i: number, ...relations: readonly string[]): readonly number[] =>
    children(i).filter((child) => isOne(child, relations))
  const hasChild = (i: number, ...relations: readonly string[]): boolean =>
    children(i).some((child) => isOne(child, relations))
  const coordinated = (i: number): readonly number[] => [
    i,
    ...childrenBy(i, 'conj').filter((child) => isNominal(tokens[child] as Token)),
  ]
  return { tokens, children, childrenBy, hasChild, coordinated }
}

export const isNominal = (token: Token): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/.test(token.upos)

/** The word with its `fixed` parts: "because of". */
export function fixedText(tree: Tree, i: number): string {
  const parts = [i, ...tree.childrenBy(i, 'fixed', 'goeswith')].sort((a, b) => a - b)
  return parts.map((part) => (tree.tokens[part] as Token).text.toLowerCase()).join(' ')
}
