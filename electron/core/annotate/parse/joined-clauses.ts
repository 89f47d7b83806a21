/** Mends trees in which "denied any change of plans and Peru itself has accused …" was read as one clause in the other. */
import type { Token } from '../../../../shared/model'

/** The noun becomes what the first verb is about, and the name before the second verb that verb's subject. */
export function mendJoinedClauses(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((now: readonly Token[], _, verb) => {
    const parts = splitOf(now, verb)
    if (parts === null) return now
    const { first, noun, name, and } = parts
    return now.map((token, i): Token => {
      if (i === noun) return { ...token, head: first, deprel: 'obj' }
      if (i === name) return { ...token, head: verb, deprel: 'nsubj' }
      if (i === and) return { ...token, head: verb }
      return i === verb ? { ...token, deprel: 'conj' } : token
    })
  }, tokens)
}

interface Split {
  readonly first: number
  readonly noun: number
  readonly name: number
  readonly and: number
}

/**
 * A clause said to be what the first verb is about, without "that", whose subject is the common noun behind that verb
 * although "and", a name and a singular verb stand right before the rest of it.
 */
function splitOf(tokens: readonly Token[], verb: number): Split | null {
  const first = tokens[verb]?.deprel === 'ccomp' ? (tokens[verb]?.head ?? -1) : -1
  if (first < 0 || first > verb) return null
  const noun = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'nsubj')
  if (noun <= first || noun > verb || !/^NNS?$/.test(tokens[noun]?.xpos ?? '')) return null
  const finite = tokens.findIndex(
    ({ xpos, text }, i) => i > noun && i <= verb && (xpos === 'VBZ' || text === 'was'),
  )
  if (finite < 0 || (finite !== verb && tokens[finite]?.head !== verb)) return null
  const itself = /^(?:itself|himself|herself)$/.test(tokens[finite - 1]?.text ?? '')
  const name = finite - (itself ? 2 : 1)
  if (tokens[name]?.xpos !== 'NNP' || tokens[name]?.deprel !== 'conj') return null
  const and = tokens.findIndex(
    ({ head, deprel }, i) => i < name && head === name && deprel === 'cc',
  )
  const hasOther = tokens.some(
    ({ head, deprel }, i) =>
      (head === first && /^(?:obj|ccomp)$/.test(deprel) && i !== verb) ||
      (head === verb && deprel === 'mark'),
  )
  return and < 0 || and < noun || hasOther ? null : { first, noun, name, and }
}
