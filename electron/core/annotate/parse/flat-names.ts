/** Mends names with something hung on a word inside them: a name's words have no others of their own. */
import type { Token } from '../../../../shared/model'

/** "Karim Tayeb and Musa Hamdan", "Davit Sarkisian of Armenia": what follows belongs to the name's first word. */
export const mendFlatNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    let { head } = token
    if (!/^(?:conj|nmod|appos)$/.test(token.deprel) || token.upos !== 'PROPN') return token
    if (tokens[head]?.upos !== 'PROPN') return token
    for (let step = 0; step < tokens.length && tokens[head]?.deprel === 'flat'; step++)
      head = tokens[head]?.head ?? -1
    return head === token.head ? token : { ...token, head }
  })
