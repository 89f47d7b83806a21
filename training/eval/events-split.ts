/** Splits benches by the hash of an id into a part to work on and a part only scored, the same on every machine. */

/** FNV-1a over UTF-16 code units. */
export function hashOf(id: string): number {
  let hash = 2166136261
  for (let index = 0; index < id.length; index++) {
    hash ^= id.charCodeAt(index)
    hash = Math.imul(hash, 16777619) >>> 0
  }
  return hash
}

export const isScoredOnly = (id: string): boolean => hashOf(id) % 2 === 1
