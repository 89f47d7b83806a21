/** Mends trees in which "urged Chad and Mali to sign" was read as if who urged signed as well. */
import type { Token } from '../../../../shared/model'

/** One does these to somebody so that he does something. */
const bids =
  /^(?:urge|encourage|ask|tell|order|invite|press|pressure|advise|instruct|persuade|push|force|beg|implore|call|request|allow|command|warn|remind)$/

/** An infinitive said to be joined to such a verb, with no "and" of its own, is what somebody is bidden to do. */
export function mendBidden(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.xpos !== 'VB' || token.deprel !== 'conj') return token
    const verb = tokens[token.head]
    if (!verb || token.head > at || !bids.test(verb.lemma)) return token
    const below = (head: number, relation: string): boolean =>
      tokens.some((one, i) => i < at && one.head === head && one.deprel === relation)
    const isInfinitive = tokens.some(
      ({ head, deprel, text }) => head === at && deprel === 'mark' && text === 'to',
    )
    return isInfinitive && below(token.head, 'obj') && !below(at, 'cc')
      ? { ...token, deprel: 'xcomp' }
      : token
  })
}
