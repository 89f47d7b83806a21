/** Joins the trees of two parsers: where they differ a judge decides, as long as a tree remains. */
import { Block } from '../block'
import type { Parse } from './parser'

/** Turns a parse of the reversed sentence round again. */
export function turnBack({ heads, labels, margins }: Parse): Parse {
  const count = heads.length
  const last = count - 1
  const block = new Block(3 * count)
  const turned = { heads: block.take(count), labels: block.take(count), margins: block.take(count) }
  for (let i = 0; i < count; i++) {
    const head = heads[last - i] as number
    turned.heads[i] = head >= 0 ? last - head : head
    turned.labels[i] = labels[last - i] as number
    turned.margins[i] = margins[last - i] as number
  }
  return turned
}

/** `leads`: by how much the arc of `a` beats that of `b` (`judge.ts`). `a` wins ties, and wins altogether when no mixture is a tree. */
export function combine(a: Parse, b: Parse, leads: Int32Array): Parse {
  const count = a.heads.length
  const block = new Block(4 * count)
  const heads = block.take(count)
  const labels = block.take(count)
  const margins = block.take(count)
  const fromB = block.take(count)
  const use = (i: number, parse: Parse, flag: number): void => {
    heads[i] = parse.heads[i] as number
    labels[i] = parse.labels[i] as number
    fromB[i] = flag
  }
  for (let i = 0; i < count; i++) {
    const second = (leads[i] as number) < 0
    use(i, second ? b : a, second ? 1 : 0)
    margins[i] =
      a.heads[i] === b.heads[i] ? Math.max(a.margins[i] as number, b.margins[i] as number) : 0
  }
  for (let tries = 0; tries <= count; tries++) {
    const broken = findBroken(heads)
    if (broken === null) return { heads, labels, margins }
    // Of the tokens that make it no tree, turn the one about which the judge is least sure.
    let best = -1
    let least = Infinity
    for (const i of broken) {
      if (a.heads[i] === b.heads[i]) continue
      const loss = Math.abs(leads[i] as number)
      if (loss < least) {
        least = loss
        best = i
      }
    }
    if (best < 0) break
    use(best, fromB[best] ? a : b, fromB[best] ? 0 : 1)
  }
  return { ...a, margins }
}

/** Null for a tree with one root; else the tokens of a cycle, or the roots when there are none or several. */
function findBroken(heads: Int32Array): readonly number[] | null {
  const roots: number[] = []
  heads.forEach((head, i) => head < 0 && roots.push(i))
  if (roots.length !== 1) return roots.length > 1 ? roots : Array.from(heads, (_, i) => i)
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1
      at = heads[at] as number
    }
    if (at < 0 || seen[at] !== start + 1) continue
    const cycle: number[] = [at]
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next)
    return cycle
  }
  return null
}
