/** Mends a sentence whose root is a noun with its finite verb hung on it: "Rebels laid down their arms". */
import type { Token } from '../../../../shared/model'

/** The verb becomes the root, the noun its subject, and what follows the verb hangs on it. */
export function mendNounRoots(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head < 0)
  const noun = tokens[root]
  if (!noun || !/^NN/.test(noun.xpos)) return tokens
  const children = tokens.flatMap(({ head }, i) => (head === root ? [i] : []))
  // "Kenya at once recalled its envoy", with the verb beside the noun rather than under it.
  const isBeside = (i: number): boolean =>
    tokens[i]?.deprel === 'parataxis' &&
    tokens.slice(root, i).every(({ upos }) => upos !== 'PUNCT') &&
    !tokens.some(({ head, deprel }) => head === i && deprel.startsWith('nsubj'))
  const verb = children.find((i) => i > root && (tokens[i]?.deprel === 'acl' || isBeside(i)))
  if (verb === undefined || !/^VB[DPZ]$/.test(tokens[verb]?.xpos ?? '')) return tokens
  const stays = (i: number): boolean => i < verb && tokens[i]?.deprel !== 'punct'
  if (children.some((i) => i !== verb && /^(?:nsubj|cop|expl)/.test(tokens[i]?.deprel ?? '')))
    return tokens
  // "Rebels, laid low, left": another verb is there to be the root.
  if (tokens.some(({ xpos }, i) => i !== verb && /^(?:VB[DPZ]|MD)$/.test(xpos))) return tokens
  return tokens.map((token, i) => {
    if (i === verb) return { ...token, head: -1, deprel: 'root' }
    if (i === root) return { ...token, head: verb, deprel: 'nsubj' }
    return token.head === root && !stays(i) ? { ...token, head: verb } : token
  })
}
