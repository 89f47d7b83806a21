/** Turns strings and tuples of integers into 32-bit feature keys, the same on every machine. */

/** FNV-1a over UTF-16 code units with a final avalanche; never 0. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return scramble(hash) || 1
}

/** Murmur3's finaliser: every input bit reaches every output bit. */
export function scramble(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Key of one part under template `template`. */
export function mix1(template: number, a: number): number {
  return toKey(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b))
}

/** Key of an ordered pair. */
export function mix2(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  return toKey(hash)
}

/** Key of an ordered triple. */
export function mix3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 14
  hash = Math.imul(hash ^ c, 0x27d4eb2f)
  return toKey(hash)
}

/** Model files hold 28-bit keys, so that sorted keys pack into about two bytes each; 0 means "no feature". */
const toKey = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 4) + 1
