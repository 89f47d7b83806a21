/** Finds the predicates of a sentence and how each hangs on the one above it. */
import type { ClauseLink, Token } from '../../../../shared/model'
import { baseOf, fixedText, type Tree } from './tree'

export interface Predicate {
  readonly token: number
  readonly link: ClauseLink
  /** Index in the predicate list. */
  readonly parent: number | null
  readonly marker: string | null
}

/** Relations by which a predicate may hang on what is above it, and those of an auxiliary that stands for a verb. */
const clausals: ReadonlySet<string> = new Set(
  'root ccomp xcomp csubj advcl acl parataxis conj appos list dep discourse reparandum dislocated orphan'.split(
    ' ',
  ),
)
const auxiliaries: ReadonlySet<string> = new Set('root ccomp advcl conj parataxis acl'.split(' '))

/** In order of position. */
export function findPredicates(tree: Tree): readonly Predicate[] {
  const found = tree.tokens.flatMap((_, i) => (isPredicate(tree, i) ? [i] : []))
  const position = new Map(found.map((token, index) => [token, index]))
  return found.map((token) => ({
    token,
    link: linkOf(tree, token),
    parent: parentOf(tree, token, position),
    marker: markerOf(tree, token),
  }))
}

function isPredicate(tree: Tree, i: number): boolean {
  const token = tree.tokens[i] as Token
  const verb = token.upos === 'VERB'
  const clausal = clausals.has(baseOf(token.deprel))
  if (verb && clausal) return true
  if (token.upos === 'AUX' && auxiliaries.has(baseOf(token.deprel))) return true
  return tree.hasChild(i, 'cop') || ((verb || clausal) && tree.hasChild(i, 'nsubj', 'csubj'))
}

/** "Kerry to meet Lavrov": the parser hangs a headline's verb on its subject as a noun's infinitive. */
export function isHeadlineFuture(tree: Tree, i: number): boolean {
  const token = tree.tokens[i] as Token
  const head = tree.tokens[token.head]
  if (token.deprel !== 'acl' || token.xpos !== 'VB' || head?.deprel !== 'root') return false
  if (!/^(?:PROPN|NOUN)$/.test(head.upos) || token.head > i) return false
  if (!tree.childrenBy(i, 'mark').some((child) => tree.tokens[child]?.lemma === 'to')) return false
  return !tree.tokens.some(
    ({ xpos, deprel }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && !/relcl/.test(deprel),
  )
}

function linkOf(tree: Tree, i: number): ClauseLink {
  if (isHeadlineFuture(tree, i)) return 'main'
  const token = tree.tokens[i] as Token
  const marked = tree.hasChild(i, 'mark')
  switch (baseOf(token.deprel)) {
    case 'ccomp':
      return !marked && isBehindConjunction(tree, i) ? 'adverbial' : 'complement'
    case 'xcomp':
    case 'csubj':
      return 'complement'
    case 'acl':
      if (token.deprel === 'acl:relcl') return 'relative'
      return marked ? 'complement' : 'participle'
    case 'advcl':
      if (token.deprel === 'advcl:relcl') return 'relative'
      return !marked && /^VB[NG]$/.test(token.xpos) && !tree.hasChild(i, 'aux', 'cop')
        ? 'participle'
        : 'adverbial'
    case 'conj':
      return 'conjunct'
    case 'parataxis':
      return 'parataxis'
    default:
      return 'main'
  }
}

/** "denied it after Russia and China blocked a vote": what the parser hung elsewhere still tells that this is no content of "denied". */
function isBehindConjunction(tree: Tree, i: number): boolean {
  if (tree.hasChild(i, 'nsubj', 'csubj')) return false
  if (!/^VB[DPZ]$/.test(tree.tokens[i]?.xpos ?? '')) return false
  let at = i - 1
  while (
    at > i - 9 &&
    /^(?:ADJ|ADV|AUX|CCONJ|DET|NOUN|NUM|PART|PROPN)$/.test(tree.tokens[at]?.upos ?? '')
  )
    at--
  return (
    at < i - 1 &&
    /^(?:after|as|because|before|since|until|while)$/.test(
      tree.tokens[at]?.text.toLowerCase() ?? '',
    )
  )
}

function parentOf(tree: Tree, i: number, position: ReadonlyMap<number, number>): number | null {
  for (let at = tree.tokens[i]?.head ?? -1; at >= 0; at = tree.tokens[at]?.head ?? -1) {
    const found = position.get(at)
    if (found !== undefined) return found
  }
  return null
}

function markerOf(tree: Tree, i: number): string | null {
  const marks = tree.childrenBy(i, 'mark')
  const wh = tree.childrenBy(i, 'advmod').filter((child) => tree.tokens[child]?.xpos === 'WRB')
  const all = [...marks, ...wh].filter((child) => child < i).sort((a, b) => a - b)
  return all.length === 0 ? null : all.map((child) => fixedText(tree, child)).join(' ')
}
