/** Mends a short sentence read as if its first word were all it tells: "Each blamed the other", "A Palestinian stabbed a guard". */
import type { Token } from '../../../../shared/model'

const alone = /^(?:each|both|neither|some|many|most|others|several)$/i

/** "Both blamed militants", read as militants that were blamed, both of them: they blamed them, where no other verb is. */
function mendLostVerb(tokens: readonly Token[]): readonly Token[] {
  const [first, verb] = tokens
  const root = tokens.findIndex(({ head }) => head < 0)
  if (!/^(?:both|each)$/i.test(first?.text ?? '') || tokens.at(-1)?.text !== '.') return tokens
  if (verb?.xpos !== 'VBN' || verb.head !== root || first?.head !== root) return tokens
  if (verb.deprel !== 'amod' || !/^NN/.test(tokens[root]?.xpos ?? '')) return tokens
  return tokens.map((token, i): Token => {
    if (i === 0) return { ...token, head: 1, deprel: 'nsubj' }
    if (i === 1) return { ...token, head: -1, deprel: 'root', xpos: 'VBD' }
    if (i === root) return { ...token, head: 1, deprel: 'obj' }
    return token.head === root && token.deprel === 'punct' ? { ...token, head: 1 } : token
  })
}

/** The verb becomes the root, and who stands before it its subject. */
export function mendDeterminerRoots(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens
  if (tokens.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))) return tokens
  if (first?.head !== -1 || !/^(?:DT|JJ)$/.test(first.xpos)) return mendLostVerb(tokens)
  const isAlone = alone.test(first.text)
  const verb = isAlone ? 1 : 2
  const subject = verb - 1
  if (tokens[verb]?.xpos !== 'VBN' || !/^(?:acl|advcl|amod)/.test(tokens[verb].deprel))
    return tokens
  // "A Palestinian", "an American": one of a people.
  const isOne = /^an?$/i.test(first.text) && /^\p{Lu}/u.test(second?.text ?? '')
  if (!isAlone && !isOne) return tokens
  // "Both wounded in the raid" were wounded; who has an object behind the verb has done it.
  const hasObject = tokens.some(
    ({ head, deprel }, i) => head === verb && i > verb && deprel === 'obj',
  )
  if (!hasObject) return tokens
  return tokens.map((token, i): Token => {
    if (i === verb) return { ...token, head: -1, deprel: 'root', xpos: 'VBD' }
    if (i === subject) return { ...token, head: verb, deprel: 'nsubj' }
    if (i === 0) return { ...token, head: subject, deprel: 'det' }
    return token.head === 0 || token.head === subject ? { ...token, head: verb } : token
  })
}
