/** Turns a name as printed into the key it is looked up by: case, accents, dots and hyphens gone. */

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
}
const plain = /^[a-z]+(?: [a-z]+)*$/

/** "U.S." → "us", "Jarābulus" → "jarabulus", "The Hague" → "hague", "al-Qaeda" → "al qaeda". */
export function fold(name: string): string {
  let key = name.toLowerCase()
  if (plain.test(key)) return key.startsWith('the ') ? key.slice(4) : key
  key = key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþəħ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʻʼʿʾ`´ʹ.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return key.startsWith('the ') ? key.slice(4) : key
}

const articles = /^(?:al|el|ar|as|ash|at|ad|az|an|ath) (?=\p{L}{3})/u

/** The part of a folded key that stays the same however an Arabic, Persian or Slavic name is spelled. */
export function skeleton(key: string): string {
  return key
    .replace(articles, '')
    .replace(/ (?:al|el|ar|as|ash|at|ad|az|an|ath) /gu, ' ')
    .replace(/ou|oo|o/g, 'u')
    .replace(/(?:ei|ai|ey|ay|ee|ie|iy|ij|e|y)/g, 'i')
    .replace(/gh|q|ck|c(?=[^h]|$)/g, (run) => (run === 'gh' ? 'g' : 'k'))
    .replace(/tch|tsch/g, 'ch')
    .replace(/dh|dz/g, 'd')
    .replace(/w/g, 'v')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=[aiu])h(?= |$)/g, '')
    .replace(/ /g, '')
}

/** First letters that may become one. */
const initials = new Map(
  ['aeiy', 'ckqt', 'ou', 'vw'].flatMap((like) => [...like].map((letter) => [letter, like])),
)

/** Tells most names apart that have different skeletons: the names of one skeleton have one initial. */
export function skeletonInitial(key: string): string {
  const first = (key[2] === ' ' || key[3] === ' ' ? key.replace(articles, '') : key).charAt(0)
  return initials.get(first) ?? first
}
