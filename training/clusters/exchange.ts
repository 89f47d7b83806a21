/** Exchange clustering: moves each word to the class that makes the text's class bigrams likeliest. */

const xlogx = new Float64Array(1 << 22).map((_, n) => (n > 0 ? n * Math.log(n) : 0))
const f = (n: number): number => (n < xlogx.length ? xlogx[n]! : n * Math.log(n))

/** Class of each vocabulary word; words outside the vocabulary share one word of their own. */
export function exchange(
  sentences: readonly (readonly string[])[],
  vocabulary: readonly string[],
  classCount: number,
  rounds: number,
): Int32Array {
  const V = vocabulary.length + 2
  const unknown = V - 2
  const edge = V - 1
  const index = new Map(vocabulary.map((word, i) => [word, i]))
  const pairs = new Map<number, number>()
  const add = (a: number, b: number): void => {
    const key = a * V + b
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  for (const sentence of sentences) {
    let before = edge
    for (const word of sentence) {
      const i = index.get(word) ?? unknown
      add(before, i)
      before = i
    }
    add(before, edge)
  }
  const after = lists(pairs, V, false)
  const ahead = lists(pairs, V, true)
  const C = classCount + 2
  // The commonest words start with a class each, the rest are dealt round.
  const classes = Int32Array.from({ length: V }, (_, i) => i % classCount)
  classes[unknown] = classCount
  classes[edge] = classCount + 1
  const N = new Int32Array(C * C)
  const left = new Int32Array(C)
  const right = new Int32Array(C)
  for (const [key, n] of pairs) {
    const a = classes[Math.floor(key / V)]!
    const b = classes[key % V]!
    N[a * C + b]! += n
    left[a]! += n
    right[b]! += n
  }
  const out = new Int32Array(C)
  const into = new Int32Array(C)
  const outList: number[] = []
  const inList: number[] = []
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 0; w < vocabulary.length; w++) {
      const own = classes[w]!
      let self = 0
      let total = 0
      let totalIn = 0
      outList.length = 0
      inList.length = 0
      for (let k = 0; k < after[w]!.length; k += 2) {
        const v = after[w]![k]!
        const n = after[w]![k + 1]!
        total += n
        if (v === w) self = n
        else {
          const c = classes[v]!
          if (out[c] === 0) outList.push(c)
          out[c]! += n
        }
      }
      for (let k = 0; k < ahead[w]!.length; k += 2) {
        const v = ahead[w]![k]!
        const n = ahead[w]![k + 1]!
        totalIn += n
        if (v === w) continue
        const c = classes[v]!
        if (into[c] === 0) inList.push(c)
        into[c]! += n
      }
      shift(own, -1)
      let best = own
      let high = -Infinity
      for (let c = 0; c < classCount; c++) {
        let gain = f(left[c]!) + f(right[c]!) - f(left[c]! + total) - f(right[c]! + totalIn)
        for (const d of outList) {
          if (d === c) continue
          const n = N[c * C + d]!
          gain += f(n + out[d]!) - f(n)
        }
        for (const d of inList) {
          if (d === c) continue
          const n = N[d * C + c]!
          gain += f(n + into[d]!) - f(n)
        }
        const n = N[c * C + c]!
        const inner = out[c]! + into[c]! + self
        if (inner > 0) gain += f(n + inner) - f(n)
        if (gain > high) {
          high = gain
          best = c
        }
      }
      shift(best, 1)
      if (best !== own) moved++
      classes[w] = best
      for (const c of outList) out[c] = 0
      for (const c of inList) into[c] = 0

      function shift(c: number, sign: number): void {
        for (const d of outList) N[c * C + d]! += sign * out[d]!
        for (const d of inList) N[d * C + c]! += sign * into[d]!
        N[c * C + c]! += sign * self
        left[c]! += sign * total
        right[c]! += sign * totalIn
      }
    }
    console.error(`  ${classCount} classes, round ${round + 1}: ${moved} moved`)
    if (moved < vocabulary.length / 500) break
  }
  return classes.slice(0, vocabulary.length)
}

/** For each word its neighbours and counts, flat; `reverse` gives what stands before it. */
function lists(pairs: ReadonlyMap<number, number>, V: number, reverse: boolean): Int32Array[] {
  const found: number[][] = Array.from({ length: V }, () => [])
  for (const [key, n] of pairs) {
    const a = Math.floor(key / V)
    const b = key % V
    if (reverse) found[b]!.push(a, n)
    else found[a]!.push(b, n)
  }
  return found.map((list) => Int32Array.from(list))
}
