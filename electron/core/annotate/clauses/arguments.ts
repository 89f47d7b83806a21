/** Turns a predicate's children into subjects, objects, agents and obliques, coordination shared out. */
import type { Clause, Oblique, Token } from '../../../../shared/model'
import { baseOf, fixedText, type Tree } from './tree'

export type Arguments = Pick<
  Clause,
  'subjects' | 'objects' | 'indirect' | 'agents' | 'obliques' | 'particle'
>

/** What stands in the clause itself; relative words are left to `relative.ts`. */
export function readArguments(tree: Tree, predicate: number, passive: boolean): Arguments {
  const spread = (...relations: readonly string[]): readonly number[] =>
    tree
      .childrenBy(predicate, ...relations)
      .filter((i) => !isRelativeWord(tree.tokens[i] as Token))
      .flatMap((i) => tree.coordinated(i))
  const copular = tree.hasChild(predicate, 'cop')
  const obliques = readObliques(tree, predicate, copular)
  const isAgent = ({ preposition, head }: Oblique): boolean =>
    (tree.tokens[head] as Token).deprel === 'obl:agent' ||
    (passive && preposition === 'by' && !isTime(tree.tokens[head] as Token))
  const particle = tree.childrenBy(predicate, 'compound:prt')[0]
  return {
    subjects: spread('nsubj', 'csubj'),
    objects: spread('obj'),
    indirect: spread('iobj'),
    agents: obliques.filter(isAgent).map(({ head }) => head),
    obliques: obliques.filter((oblique) => !isAgent(oblique)),
    particle: particle === undefined ? null : (tree.tokens[particle] as Token).text.toLowerCase(),
  }
}

function readObliques(tree: Tree, predicate: number, copular: boolean): Oblique[] {
  return tree.children(predicate).flatMap((i) => {
    const token = tree.tokens[i] as Token
    const base = baseOf(token.deprel)
    if (base !== 'obl' && !(copular && token.deprel === 'nmod')) return []
    if (isRelativeWord(token)) return []
    const shared = prepositionOf(tree, i)
    return tree.coordinated(i).map((head) => ({
      preposition: head === i ? shared : prepositionOf(tree, head) || shared,
      head,
    }))
  })
}

/** "in", "on behalf of", "out of"; empty for bare time words ("met Tuesday"). */
export function prepositionOf(tree: Tree, i: number): string {
  return tree
    .childrenBy(i, 'case')
    .filter((child) => child < i)
    .map((child) => fixedText(tree, child))
    .join(' ')
}

export const isRelativeWord = (token: Token): boolean =>
  /^W(?:DT|P|RB)$/.test(token.xpos) || token.xpos === 'WP$'

const isTime = (token: Token): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4}|today|tomorrow|night|noon|midnight|end|week|month|year|day|morning|evening|deadline)$/i.test(
    token.text,
  )
