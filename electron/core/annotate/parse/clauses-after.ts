/** Mends trees in which "after Russia and China blocked …" was read as "after Russia and China", with a verb left over. */
import type { Token } from '../../../../shared/model'

const openers = /^(?:after|before|since|until|till|while|as|because|although|though|when|once|if)$/

/** The noun becomes the subject of the finite verb right behind its phrase, and the verb what the opener opens. */
export function mendClausesAfter(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((_, i) => leftOver(tokens, i) !== null)
  if (verb < 0) return tokens
  const { opener, noun } = leftOver(tokens, verb) as { opener: number; noun: number }
  const { head } = tokens[noun] as Token
  return mendClausesAfter(
    tokens.map((token, i): Token => {
      if (i === opener) return { ...token, head: verb, deprel: 'mark', upos: 'SCONJ' }
      if (i === noun) return { ...token, head: verb, deprel: 'nsubj' }
      if (i === verb) return { ...token, head, deprel: 'advcl' }
      return token
    }),
  )
}

const spell = /^(?:second|minute|hour|day|night|week|month|year|decade|moment)$/

/** "Days after Kenya signed …", with the days as who signed: Kenya did, and the days say when. */
export function mendDaysAfter(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((now: readonly Token[], { deprel, head, lemma }, days) => {
    const verb = tokens[head]
    if (deprel !== 'nsubj' || !spell.test(lemma) || days > head || !verb) return now
    const signer = tokens.findIndex(
      (token, i) =>
        i > days &&
        i < head &&
        token.head === days &&
        /^(?:nmod|acl|obl|dep|appos)/.test(token.deprel) &&
        /^(?:NOUN|PROPN|PRON)$/.test(token.upos),
    )
    const opener = tokens.findIndex(
      (token, i) => i > days && i < signer && /^(?:after|before)$/i.test(token.text),
    )
    if (signer < 0 || opener < 0) return now
    return now.map((token, i): Token => {
      if (i === signer) return { ...token, head, deprel: 'nsubj' }
      if (i === days) return { ...token, deprel: 'obl:unmarked' }
      if (i === opener) return { ...token, head, deprel: 'mark', upos: 'SCONJ' }
      return i === head && verb.head >= 0 ? { ...token, deprel: 'advcl' } : token
    })
  }, tokens)
}

/** A finite verb without a subject or a conjunction of its own, joined to a verb that stands before the opener. */
function leftOver(
  tokens: readonly Token[],
  verb: number,
): { readonly opener: number; readonly noun: number } | null {
  const { xpos, deprel, head } = tokens[verb] as Token
  if (!/^VB[DZP]$/.test(xpos) || !/^(?:conj|parataxis)$/.test(deprel) || head < 0) return null
  const children = tokens.flatMap((token, i) => (token.head === verb ? [i] : []))
  if (children.some((i) => i < verb && /^(?:nsubj|cc|punct|mark)/.test(tokens[i]?.deprel ?? '')))
    return null
  const first = Math.min(verb, ...children)
  // The phrase that ends where the verb's own words begin, up to its head.
  let noun = first - 1
  while (noun >= 0 && /^(?:conj|nmod|flat|appos|compound)/.test(tokens[noun]?.deprel ?? ''))
    noun = tokens[noun]?.head ?? -1
  if (noun <= head || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[noun]?.upos ?? '')) return null
  if (!/^(?:obl|nmod)$/.test(tokens[noun]?.deprel ?? '')) return null
  const opener = tokens.findIndex(
    (token, i) =>
      i > head &&
      i < noun &&
      token.head === noun &&
      token.deprel === 'case' &&
      openers.test(token.text.toLowerCase()),
  )
  // "is known as the Left": of a participle "as" is no opener.
  if (/^as$/i.test(tokens[opener]?.text ?? '') && tokens[tokens[noun]?.head ?? -1]?.xpos === 'VBN')
    return null
  return opener < 0 ? null : { opener, noun }
}
