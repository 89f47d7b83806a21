/** Mends trees in which a title governs the name behind it as its object: nouns have no objects, so the name takes the title's place. */
import type { Token } from '../../../../shared/model'

const objects = new Set(['obj', 'iobj'])
/** What belongs to the whole phrase and so to its head. */
const ofPhrase = new Set(['case', 'cc', 'mark', 'punct', 'nsubj', 'obl', 'conj', 'appos', 'advcl'])

/** "… and US Secretary of State John Kerry": Kerry, not US, is joined to what came before. */
export function mendTitles(tokens: readonly Token[]): readonly Token[] {
  const wrong = tokens.findIndex((_, i) => isTitled(tokens, i))
  if (wrong < 0) return tokens
  const name = tokens[wrong] as Token
  const title = name.head
  const { head, deprel } = tokens[title] as Token
  const mended = tokens.map((token, i): Token => {
    if (i === wrong) return { ...token, head, deprel }
    if (i === title) return { ...token, head: wrong, deprel: 'nmod:desc' }
    if (token.head !== title) return token
    return i > wrong || ofPhrase.has(token.deprel) ? { ...token, head: wrong } : token
  })
  return mendTitles(mended)
}

/** A proper noun that is the object of a noun not far before it, with only the noun's own words between. */
function isTitled(tokens: readonly Token[], i: number): boolean {
  const { deprel, head, upos } = tokens[i] as Token
  if (!objects.has(deprel) || upos !== 'PROPN' || head < 0 || head >= i) return false
  if (tokens[head]?.upos !== 'PROPN' && tokens[head]?.upos !== 'NOUN') return false
  for (let k = head + 1; k < i; k++) {
    if (tokens[k]?.upos === 'PUNCT' || !isUnder(tokens, k, head)) return false
  }
  return true
}

function isUnder(tokens: readonly Token[], i: number, top: number): boolean {
  for (let at = i; at >= 0; at = tokens[at]?.head ?? -1) if (at === top) return true
  return false
}
