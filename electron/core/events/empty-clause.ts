/** A clause of which nothing is known but its verb: what mends fill in. */
import type { Clause } from '../../../shared/model'

export const emptyClause: Omit<Clause, 'predicate' | 'lemma' | 'link' | 'parent' | 'marker'> = {
  particle: null,
  subjects: [],
  subjectFrom: 'none',
  objects: [],
  indirect: [],
  agents: [],
  obliques: [],
  passive: false,
  negated: false,
  modal: null,
  tense: 'none',
  perfect: false,
  progressive: false,
  finite: false,
  question: false,
  complement: null,
}
