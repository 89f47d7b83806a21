/** Joins keys into sets and remembers why. */

export interface UnionFind {
  /** Joins the sets of two keys; `why` is kept unless they were one already. True when something was joined. */
  readonly join: (a: string, b: string, why: string) => boolean
  readonly rootOf: (key: string) => string
  /** The sentences given when this key's set was joined, in order. */
  readonly whyOf: (key: string) => readonly string[]
}

/** `apart`: pairs of keys whose sets are never joined. */
export function createUnionFind(apart: readonly (readonly [string, string])[] = []): UnionFind {
  const parents = new Map<string, string>()
  const reasons = new Map<string, string[]>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const isPairOf = (pair: readonly string[], one: string, other: string): boolean =>
    pair.includes(one) && pair.includes(other)
  return {
    rootOf,
    join: (a, b, why) => {
      const [one, other] = [rootOf(a), rootOf(b)]
      if (one === other || apart.some((pair) => isPairOf(pair.map(rootOf), one, other)))
        return false
      const [first, second] = one < other ? [one, other] : [other, one]
      parents.set(second, first)
      const kept = reasons.get(first) ?? []
      for (const reason of [...(reasons.get(second) ?? []), why])
        if (!kept.includes(reason)) kept.push(reason)
      reasons.set(first, kept)
      reasons.delete(second)
      return true
    },
    whyOf: (key) => reasons.get(rootOf(key)) ?? [],
  }
}
