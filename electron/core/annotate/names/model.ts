/** Loads the name labeller's part of the model file: weights, transitions and baked lists. */
import { mix1 } from '../model/hash'
import { createLinearModel, type Scorer } from '../model/linear'
import { unpackRows } from '../model/rows'
import type { Edge } from '../tag/features'
import { readLexicon } from '../words/lexicon'
import { nameLabelCount } from './labels'
import type { BakedLists } from './prepare'

export interface NamesModel {
  readonly scorer: Scorer
  /** Score of `next` after `label`, row by row. */
  readonly transitions: Int32Array
  readonly lists: BakedLists
  readonly edge: Edge
}

/** Key under which the transitions from `label` are kept. */
export const transitionKey = (label: number): number => mix1(90, label + 1)

/** `section` gives a section's bytes by name, or throws a RangeError. */
export function loadNamesModel(section: (name: string) => Uint8Array, edge: Edge): NamesModel {
  const scorer = createLinearModel(unpackRows(section('names')))
  const lists = {
    words: readLexicon(section('name-words')),
    phrases: readLexicon(section('name-phrases')),
  }
  const L = nameLabelCount
  const transitions = new Int32Array(L * L)
  const row = new Int32Array(256)
  for (let label = 0; label < L; label++) {
    row.fill(0)
    scorer.addScores(Int32Array.of(transitionKey(label)), 1, row)
    transitions.set(row.subarray(0, L), label * L)
  }
  return { scorer, transitions, lists, edge }
}
