/** Turns words and names into one line: lists, cuts, capitals. */

const MOST_NAMES = 3
/** No line ends in these before its "…". */
const LOOSE_END =
  /(?:[,;:\s]+|\s(?:a|an|and|at|by|for|from|in|its|of|on|or|that|the|their|to|under|which|who|with))+$/i

/** Leaves out what is empty. */
export const joined = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '')

/** "A, B and C"; "A, B, C and 2 others". */
export function listOf(entities: readonly string[], nameOf: (entity: string) => string): string {
  const names = [...new Set(entities)].map(nameOf)
  const hidden = names.length - MOST_NAMES
  const shown = names.slice(0, MOST_NAMES)
  if (hidden > 0) shown.push(`${String(hidden)} ${hidden === 1 ? 'other' : 'others'}`)
  const last = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
}

/** Cuts at a word, and says so. */
export function cutAtWord(line: string, longest: number): string {
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(' ', longest)
  return line.slice(0, cut > 0 ? cut : longest).replace(LOOSE_END, '') + '…'
}

/** Alone it tells nobody anything: "refused this". */
export const isPronoun = (words: string): boolean =>
  /^(?:this|that|it|them|so|these|those|him|her)$/i.test(words)

export const capitalised = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)

/** A sentence's own capital goes: "A ceasefire" becomes "a ceasefire"; a name keeps its. */
export const withinSentence = (line: string): string =>
  line.replace(/^(?:An?|The|This|These|Its|Their|His|Her|Some|All|Both|No)\b/, (word) =>
    word.toLowerCase(),
  )

/** Short enough to stand before its verb, and no phrase of place or time. */
export const isObject = (content: string): boolean =>
  content !== '' &&
  content.length <= 48 &&
  !/[,…]/.test(content) &&
  !/^(?:after|against|at|back|before|by|for|from|in|inside|near|on|outside|over|through|to|under|with)\b/.test(
    content,
  )
