/** Turns a parsed sentence into clauses: who does what to whom, so that no other stage walks raw arcs. */
import type { Clause, Token } from '../../../../shared/model'
import { isRelativeWord, prepositionOf, readArguments, type Arguments } from './arguments'
import { speech, subjectControl } from './lexicon'
import { findPredicates, isHeadlineFuture, type Predicate } from './predicates'
import { baseOf, createTree, type Tree } from './tree'
import { readVerbGroup, shareVerbGroup, type VerbGroup } from './verb-group'

type Draft = {
  -readonly [K in keyof (Arguments & VerbGroup)]: (Arguments & VerbGroup)[K]
} & { readonly predicate: Predicate; subjectFrom: Clause['subjectFrom']; complement: number | null }

/** Clauses in order of their predicates. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const tree = createTree(tokens)
  const predicates = findPredicates(tree)
  const drafts = predicates.map((predicate) => draftOf(tree, predicate))
  // Parents first, so that what is shared can be handed down a chain.
  const depth = (i: number): number => {
    const parent = predicates[i]?.parent ?? null
    return parent === null ? 0 : 1 + depth(parent)
  }
  const order = predicates.map((_, i) => i).sort((a, b) => depth(a) - depth(b))
  for (const i of order) shareDown(tree, drafts, i)
  const asked = /\?/.test(tokens.findLast((token) => !/^["'”’)]+$/.test(token.text))?.text ?? '')
  return drafts.map((draft) => toClause(tree, draft, asked, drafts))
}

function draftOf(tree: Tree, predicate: Predicate): Draft {
  const group = readVerbGroup(tree, predicate.token)
  const found = readArguments(tree, predicate.token, group.passive)
  return {
    predicate,
    passive: group.passive,
    negated: group.negated,
    modal: group.modal,
    tense: group.tense,
    perfect: group.perfect,
    progressive: group.progressive,
    finite: group.finite,
    particle: found.particle,
    subjects: found.subjects,
    subjectFrom: found.subjects.length > 0 ? 'own' : 'none',
    objects: found.objects,
    indirect: found.indirect,
    agents: found.agents,
    obliques: found.obliques,
    complement: null,
  }
}

function shareDown(tree: Tree, drafts: readonly Draft[], i: number): void {
  const draft = drafts[i] as Draft
  const { token, link, parent } = draft.predicate
  const above = parent === null ? undefined : drafts[parent]
  if (link === 'main' && isHeadlineFuture(tree, token)) {
    take(draft, tree.coordinated(tree.tokens[token]?.head ?? -1), 'own')
    draft.tense = 'future'
    return
  }
  if (link === 'relative') return fillRelative(tree, draft)
  if (link === 'participle' && tree.tokens[token]?.deprel.startsWith('acl')) {
    if (draft.subjectFrom === 'none') take(draft, [tree.tokens[token]?.head ?? -1], 'controlled')
    return
  }
  if (!above || parent === null) return
  if (link === 'conjunct') shareCoordination(tree, draft, above)
  if (link === 'complement' && isComplementOf(tree, token, above.predicate.token)) {
    above.complement ??= i
    if (baseOf(tree.tokens[token]?.deprel ?? '') === 'xcomp') control(tree, draft, above)
  } else if (link === 'complement') controlByNoun(tree, draft, above)
  if (link === 'participle' || (link === 'adverbial' && !draft.finite)) {
    if (draft.subjectFrom === 'none') take(draft, above.subjects, 'controlled')
  }
  if (link === 'parataxis' && isSpeech(tree, draft)) draft.complement = parent
}

function take(draft: Draft, subjects: readonly number[], from: Clause['subjectFrom']): void {
  if (subjects.length === 0) return
  draft.subjects = subjects
  draft.subjectFrom = from
}

function shareCoordination(tree: Tree, draft: Draft, above: Draft): void {
  const first = above.predicate.token
  if (tree.tokens[draft.predicate.token]?.head !== first) return
  Object.assign(draft, shareVerbGroup(tree, draft, draft.predicate.token, first, above))
  if (draft.subjectFrom === 'none')
    take(draft, above.subjects, above.subjectFrom === 'own' ? 'shared' : above.subjectFrom)
  const later = above.objects.filter((object) => object > draft.predicate.token)
  if (draft.objects.length === 0 && later.length > 0 && !draft.passive) draft.objects = later
}

const isComplementOf = (tree: Tree, token: number, governor: number): boolean =>
  tree.tokens[token]?.head === governor && /^(?:ccomp|xcomp)/.test(tree.tokens[token]?.deprel ?? '')

/** "asked Russia to stop": Russia; "promised Syria to help", "agreed to meet": the main subject. */
function control(tree: Tree, draft: Draft, above: Draft): void {
  if (draft.subjectFrom !== 'none') return
  const objects = above.objects.length > 0 ? above.objects : above.indirect
  const bySubject =
    objects.length === 0 || subjectControl.has(tree.tokens[above.predicate.token]?.lemma ?? '')
  take(draft, bySubject ? above.subjects : objects, 'controlled')
}

/** "made a promise to leave": who made it leaves. */
function controlByNoun(tree: Tree, draft: Draft, above: Draft): void {
  const noun = tree.tokens[draft.predicate.token]?.head ?? -1
  if (draft.subjectFrom === 'none' && above.objects.includes(noun) && !draft.finite)
    take(draft, above.subjects, 'controlled')
}

function isSpeech(tree: Tree, draft: Draft): boolean {
  const lemma = tree.tokens[draft.predicate.token]?.lemma ?? ''
  return speech.has(lemma) && draft.subjects.length > 0 && draft.complement === null
}

/** "the envoy who met Kerry", "the deal they signed", "the city in which …". */
function fillRelative(tree: Tree, draft: Draft): void {
  const { token } = draft.predicate
  const antecedent = tree.tokens[token]?.head ?? -1
  if (antecedent < 0) return
  let placed = false
  for (const child of tree.children(token)) {
    const word = tree.tokens[child]
    if (!word || !isRelativeWord(word)) continue
    const base = baseOf(word.deprel)
    placed = true
    if (base === 'nsubj') take(draft, [antecedent], 'relative')
    else if (base === 'obj') draft.objects = [...draft.objects, antecedent]
    else if (base === 'obl')
      draft.obliques = [
        ...draft.obliques,
        { preposition: prepositionOf(tree, child), head: antecedent },
      ]
    else if (word.xpos === 'WRB' && word.lemma === 'where')
      draft.obliques = [...draft.obliques, { preposition: 'in', head: antecedent }]
    else placed = base === 'advmod'
  }
  if (placed || draft.passive || draft.objects.length > 0 || draft.subjectFrom === 'none') return
  const said = tree.hasChild(token, 'ccomp', 'xcomp', 'cop')
  if (!said && tree.tokens[token]?.upos === 'VERB') draft.objects = [antecedent]
}

/** Field by field: spreading costs three times as much, and clauses are read often. */
function toClause(tree: Tree, draft: Draft, asked: boolean, drafts: readonly Draft[]): Clause {
  const { token, link, parent, marker } = draft.predicate
  const main =
    link === 'main' || (link === 'conjunct' && drafts[parent ?? -1]?.predicate.link === 'main')
  return {
    predicate: token,
    lemma: tree.tokens[token]?.lemma ?? '',
    particle: draft.particle,
    link,
    parent,
    marker,
    subjects: draft.subjects,
    subjectFrom: draft.subjectFrom,
    objects: draft.objects,
    indirect: draft.indirect,
    agents: draft.agents,
    obliques: draft.obliques,
    passive: draft.passive,
    negated: draft.negated,
    modal: draft.modal,
    tense: draft.tense,
    perfect: draft.perfect,
    progressive: draft.progressive,
    finite: draft.finite,
    question: asked && main,
    complement: draft.complement,
  }
}
