/**
 * Learns to tell right arcs from wrong ones, pair by pair: a linear model with a squared hinge loss, by FTRL-proximal
 * (McMahan et al. 2013, "Ad click prediction"), whose L1 term leaves most weights zero. Only +, −, ×, ÷ and √ on
 * doubles, which give the same bits everywhere.
 */
import type { Averages } from './merge-rows'
import { createRandom, shuffle } from './random'

/** Feature keys of the arc that is right and of the one that is wrong. */
export interface Choice {
  readonly right: Int32Array
  readonly wrong: Int32Array
}

export const judgeRecipe = { epochs: 10, rate: 0.02, l1: 2.5, l2: 10, least: 3, seed: 7 } as const

export function trainJudge(choices: readonly Choice[]): Averages {
  const { epochs, rate, l1, l2, least, seed } = judgeRecipe
  const places = new Map<number, number>()
  const seen: number[] = []
  const placed = (keys: Int32Array): Int32Array =>
    keys.map((key) => {
      let place = places.get(key)
      if (place === undefined) places.set(key, (place = seen.push(0) - 1))
      seen[place]!++
      return place
    })
  const all = choices.map(({ right, wrong }) => ({ right: placed(right), wrong: placed(wrong) }))
  const pull = new Float64Array(seen.length)
  const squares = new Float64Array(seen.length)
  const weightAt = (place: number): number => {
    const z = pull[place]!
    if (Math.abs(z) <= l1) return 0
    return (Math.sign(z) * l1 - z) / ((1 + Math.sqrt(squares[place]!)) / rate + l2)
  }
  const move = (place: number, gradient: number): void => {
    if (seen[place]! < least) return
    const before = squares[place]!
    const after = before + gradient * gradient
    pull[place]! += gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weightAt(place)
    squares[place] = after
  }
  const random = createRandom(seed)
  const order = Int32Array.from(all, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { right, wrong } = all[index]!
      let lead = 0
      for (const place of right) lead += weightAt(place)
      for (const place of wrong) lead -= weightAt(place)
      if (lead >= 1) continue
      for (const place of right) move(place, lead - 1)
      for (const place of wrong) move(place, 1 - lead)
    }
  }
  const kept = [...places].filter(([, place]) => weightAt(place) !== 0).sort(([a], [b]) => a - b)
  return {
    keys: Int32Array.from(kept, ([key]) => key),
    counts: new Uint8Array(kept.length).fill(1),
    classes: new Uint8Array(kept.length),
    weights: Float64Array.from(kept, ([, place]) => weightAt(place)),
  }
}
