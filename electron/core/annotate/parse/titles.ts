/** Mends trees in which a title and the name behind it are torn apart: nouns have no objects, and a verb has not two that touch. */
import type { Token } from '../../../../shared/model'

const objects = new Set(['obj', 'iobj'])
/** What belongs to the whole phrase and so to its head. */
const ofPhrase = new Set(['case', 'cc', 'mark', 'punct', 'nsubj', 'obl', 'conj', 'appos', 'advcl'])

/** "… and US Secretary of State John Kerry": Kerry, not US, is joined to what came before. */
export function mendTitles(all: readonly Token[]): readonly Token[] {
  const tokens = all.map((token, i) => joinCountry(all, token, i))
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

/** "met U.S. Secretary of State John Kerry": of two objects side by side the country belongs to the title. */
function joinCountry(tokens: readonly Token[], token: Token, i: number): Token {
  const { deprel, head, upos } = token
  if (!/^(?:obj|nsubj|nsubj:pass)$/.test(deprel) || upos !== 'PROPN') return token
  const title = tokens[i + 1]
  if (title?.deprel !== 'nmod:desc' || title.head <= i + 1) return token
  const name = tokens[title.head]
  const torn = name?.head === head && name.deprel === deprel
  return torn && tokens.every(({ head: above }) => above !== i)
    ? { ...token, head: i + 1, deprel: 'compound' }
    : token
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
