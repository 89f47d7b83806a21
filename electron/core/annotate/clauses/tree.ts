/** Turns heads and labels into children lists and the questions the clause view asks of them. */
import type { Token } from '../../../../shared/model'

export interface Tree {
  readonly tokens: readonly Token[]
  readonly children: (i: number) => readonly number[]
  /** Children whose relation, or its part before the colon, is one of `relations`. */
  readonly childrenBy: (i: number, ...relations: readonly string[]) => readonly number[]
  /** The token and what is coordinated with it: "Kerry and Lavrov" gives both. */
  readonly coordinated: (i: number) => readonly number[]
}

export const baseOf = (deprel: string): string => {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

export function createTree(tokens: readonly Token[]): Tree {
  const lists: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => lists[token.head]?.push(i))
  const children = (i: number): readonly number[] => lists[i] ?? []
  const childrenBy = (i: number, ...relations: readonly string[]): readonly number[] =>
    children(i).filter((child) => {
      const { deprel } = tokens[child] as Token
      return relations.includes(deprel) || relations.includes(baseOf(deprel))
    })
  const coordinated = (i: number): readonly number[] => [
    i,
    ...childrenBy(i, 'conj').filter((child) => isNominal(tokens[child] as Token)),
  ]
  return { tokens, children, childrenBy, coordinated }
}

export const isNominal = (token: Token): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/.test(token.upos)

/** The word with its `fixed` parts: "because of". */
export function fixedText(tree: Tree, i: number): string {
  const parts = [i, ...tree.childrenBy(i, 'fixed', 'goeswith')].sort((a, b) => a - b)
  return parts.map((part) => (tree.tokens[part] as Token).text.toLowerCase()).join(' ')
}
