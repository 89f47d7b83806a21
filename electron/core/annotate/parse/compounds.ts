/** Mends trees in which the participle of "US-backed rebels" was read as the verb and the rebels as its object. */
import type { Token } from '../../../../shared/model'

/** The noun takes the participle's place, and the participle describes it. */
export function mendCompounds(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.findIndex((_, i) => describes(tokens, i))
  if (participle < 0) return tokens
  const { head, deprel } = tokens[participle] as Token
  const noun = tokens.findIndex(
    (token, i) => i > participle && token.head === participle && token.deprel === 'obj',
  )
  const ofVerb = head >= 0 && tokens[head]?.upos === 'VERB'
  return mendCompounds(
    tokens.map((token, i): Token => {
      if (i === noun)
        return { ...token, head, deprel: ofVerb && /^[cx]comp$/.test(deprel) ? 'obj' : deprel }
      if (i === participle) return { ...token, head: noun, deprel: 'amod' }
      if (token.head !== participle) return token
      if (i === participle - 2 || i === participle - 1) return token
      return { ...token, head: ofVerb && i > noun ? head : noun }
    }),
  )
}

/** A word, a hyphen, and a participle that has the noun right behind it as its object. */
function describes(tokens: readonly Token[], i: number): boolean {
  const { xpos, deprel } = tokens[i] as Token
  if (!/^VB[DN]$/.test(xpos) || deprel === 'amod') return false
  if (!/^[-–]$/.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.end !== tokens[i]?.start)
    return false
  const before = tokens[i - 2]
  if (!before || !/^(?:PROPN|NOUN|ADJ|ADV)$/.test(before.upos)) return false
  const noun = tokens.findIndex((token, at) => at > i && token.head === i && token.deprel === 'obj')
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) return false
  return tokens.every(
    (token, at) => at <= i || at >= noun || (token.head === noun && token.deprel !== 'det'),
  )
}
