/** Mends a sentence whose root is a noun with its finite verb hung on it or inside it: "Rebels laid down their arms", "Rebels who fought since March left". */
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
  if (verb === undefined || !isFinite(tokens, verb)) return tokens
  if (children.some((i) => i !== verb && /^(?:nsubj|cop|expl)/.test(tokens[i]?.deprel ?? '')))
    return tokens
  // "Rebels, laid low, left": another verb is there to be the root.
  if (tokens.some(({ xpos }, i) => i !== verb && /^(?:VB[DPZ]|MD)$/.test(xpos))) return tokens
  return withSubject(tokens, root, verb)
}

/** "The group called on Chad to leave": nobody is "called on", so it called. */
const isFinite = (tokens: readonly Token[], verb: number): boolean => {
  const { xpos = '', lemma = '' } = tokens[verb] ?? {}
  return (
    /^VB[DPZ]$/.test(xpos) ||
    (xpos === 'VBN' && lemma === 'call' && /^(?:on|upon)$/.test(tokens[verb + 1]?.text ?? ''))
  )
}

/** What stood on the noun and follows the verb, and all marks, go over to the verb. */
const withSubject = (tokens: readonly Token[], noun: number, verb: number): readonly Token[] =>
  tokens.map((token, i): Token => {
    if (i === verb)
      return { ...token, head: -1, deprel: 'root', xpos: token.xpos.replace('VBN', 'VBD') }
    if (i === noun) return { ...token, head: verb, deprel: 'nsubj' }
    const moves = token.head === noun && (i > verb || token.deprel === 'punct')
    return moves ? { ...token, head: verb } : token
  })

const times =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})$/

/** "Rebels who had held the town since March left", read as if the March had left: the noun at the root did. */
export function mendTimeSubjects(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head < 0)
  const time = tokens.findIndex(
    ({ deprel, text, head }, i) => deprel === 'nsubj' && head === i + 1 && times.test(text),
  )
  const verb = time + 1
  const word = tokens[time - 1]
  if (time < 1 || root < 0 || root > time || !/^NN/.test(tokens[root]?.xpos ?? '')) return tokens
  if (word?.head !== verb || word.deprel !== 'mark' || !/^VB[DPZ]$/.test(tokens[verb]?.xpos ?? ''))
    return tokens
  const inner = tokens[verb]?.head ?? -1
  if (tokens[inner]?.deprel !== 'acl:relcl' || tokens[inner].head !== root) return tokens
  return withSubject(tokens, root, verb).map((token, i): Token => {
    if (i === time) return { ...token, head: inner, deprel: 'obl' }
    return i === time - 1 ? { ...token, head: time, deprel: 'case' } : token
  })
}
