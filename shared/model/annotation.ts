/** A sentence as read by the annotator: tokens, tags, heads, names, clauses. */
import type { Span } from './span'

/** One syntactic word (Universal Dependencies English tokenisation). */
export interface Token extends Span {
  readonly text: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, … */
  readonly upos: string
  /** Penn Treebank tag: NN, VBD, … */
  readonly xpos: string
  /** Index of the head token in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, subtypes kept (`nsubj:pass`). */
  readonly deprel: string
}

export type NameKind =
  'person' | 'organization' | 'country' | 'place' | 'facility' | 'group' | 'other'

/** A name: token indices `first` to `last`, both inclusive. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  /** 0..1, how sure the labeller is. */
  readonly score: number
}

export interface Oblique {
  /** The adposition, lower case, multiword ones joined by a space: "in", "on behalf of". */
  readonly preposition: string
  /** Head token index. Coordinated heads each have their own entry. */
  readonly head: number
}

export type ClauseLink =
  'main' | 'complement' | 'relative' | 'adverbial' | 'participle' | 'conjunct' | 'parataxis'

/** A predicate with its arguments; every number is a token index in the sentence. Coordinated arguments are listed one by one; shared and controlled subjects are filled in. */
export interface Clause {
  readonly predicate: number
  readonly lemma: string
  /** Phrasal particle, as "out" in "carried out". */
  readonly particle: string | null
  readonly link: ClauseLink
  /** Index in `sentence.clauses` of the clause this one hangs on. */
  readonly parent: number | null
  /** The subordinating word, lower case: "that", "if", "after", "to". */
  readonly marker: string | null
  readonly subjects: readonly number[]
  /** How the subject was found: in this clause, or taken over from another one. */
  readonly subjectFrom: 'own' | 'shared' | 'controlled' | 'relative' | 'none'
  readonly objects: readonly number[]
  readonly indirect: readonly number[]
  /** "by" phrases of a passive. */
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly passive: boolean
  readonly negated: boolean
  /** "will", "would", "could", "may" …, lower-case lemma. */
  readonly modal: string | null
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly finite: boolean
  readonly question: boolean
  /** Index in `sentence.clauses` of a clausal complement ("said that …", "agreed to …"). */
  readonly complement: number | null
}

export interface Sentence extends Span {
  /** Position in the article, from 0. */
  readonly index: number
  /** Index in `article.blocks`. */
  readonly block: number
  readonly headline: boolean
  readonly tokens: readonly Token[]
  readonly names: readonly NameSpan[]
  readonly clauses: readonly Clause[]
  /** 0..1, from the parser's margins: how far later stages may trust heads. */
  readonly quality: number
}
