/** Turns a predicate's auxiliaries into voice, negation, modality and tense. */
import type { Clause, Token } from '../../../../shared/model'
import { modals, negations, twoObjects } from './lexicon'
import type { Tree } from './tree'

export type VerbGroup = Pick<
  Clause,
  'passive' | 'negated' | 'modal' | 'tense' | 'perfect' | 'progressive' | 'finite'
>

/** What the predicate and its own auxiliaries say, before anything is shared by coordination. */
export function readVerbGroup(tree: Tree, predicate: number): VerbGroup {
  const token = tree.tokens[predicate] as Token
  const helpers = tree
    .childrenBy(predicate, 'aux', 'cop')
    .map((i) => tree.tokens[i] as Token)
    .sort((a, b) => a.start - b.start)
  const group = [...helpers, token]
  const modal = helpers.find((helper) => helper.xpos === 'MD')
  const modalLemma = modal ? (modals.get(modal.text.toLowerCase()) ?? modal.lemma) : null
  const bare = helpers.length === 0
  // "the plan the UN proposed": a participle with a subject of its own is a past tense misread.
  const past =
    token.xpos === 'VBN' &&
    bare &&
    (hasObject(tree, predicate) ||
      tree.childrenBy(predicate, 'nsubj').some((i) => tree.tokens[i]?.deprel === 'nsubj'))
  const participle = token.xpos === 'VBN' && !past
  const finite = past || group.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))
  return {
    passive:
      tree.hasChild(predicate, 'aux:pass', 'nsubj:pass') ||
      (participle && bare && /^(?:acl|advcl|amod)/.test(token.deprel)),
    negated: isNegated(tree, predicate),
    modal: modalLemma,
    tense: past ? 'past' : tenseOf(tree, predicate, group, modalLemma),
    perfect: helpers.some(({ lemma }) => lemma === 'have'),
    progressive: token.xpos === 'VBG' && helpers.some(({ lemma }) => lemma === 'be'),
    finite,
  }
}

/** "after jets bombed a market": what is done to the noun before it needs no object, unless two were given. */
function hasObject(tree: Tree, predicate: number): boolean {
  const { deprel, lemma } = tree.tokens[predicate] as Token
  return (
    deprel === 'acl' &&
    !twoObjects.has(lemma) &&
    tree.childrenBy(predicate, 'obj').some((i) => i > predicate)
  )
}

function isNegated(tree: Tree, predicate: number): boolean {
  // "Neither Chad nor Mali signed"
  const subjects = tree.childrenBy(predicate, 'nsubj').filter((i) => i < predicate)
  const neither = (i: number): boolean => tree.tokens[i]?.lemma.toLowerCase() === 'neither'
  if (subjects.some((i) => neither(i) || tree.childrenBy(i, 'cc', 'det').some(neither))) return true
  return tree.childrenBy(predicate, 'advmod', 'cc', 'det').some((i) => {
    const token = tree.tokens[i] as Token
    if (token.deprel.startsWith('cc')) return /^(?:nor|neither)$/.test(token.lemma)
    if (negations.has(token.text.toLowerCase().replace('’', "'"))) return i < predicate
    if (token.lemma !== 'longer') return false
    return tree.tokens[i - 1]?.text.toLowerCase() === 'no'
  })
}

function tenseOf(
  tree: Tree,
  predicate: number,
  group: readonly Token[],
  modal: string | null,
): Clause['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future'
  if (modal !== null) return 'none'
  for (const { xpos } of group) {
    if (xpos === 'VBD') return 'past'
    if (xpos === 'VBZ' || xpos === 'VBP') return 'present'
  }
  // "Kerry to meet Lavrov": headline future.
  const token = tree.tokens[predicate] as Token
  const headline = token.deprel === 'root' && token.xpos === 'VB'
  const infinitive = tree.childrenBy(predicate, 'mark').some((i) => tree.tokens[i]?.lemma === 'to')
  return headline && infinitive && tree.hasChild(predicate, 'nsubj') ? 'future' : 'none'
}

/** "will meet and discuss", "was arrested and charged": the second verb leans on the first one's auxiliaries. */
export function shareVerbGroup(
  tree: Tree,
  own: VerbGroup,
  predicate: number,
  first: number,
  from: VerbGroup,
): VerbGroup {
  const token = tree.tokens[predicate] as Token
  const leader = tree.tokens[first] as Token
  const helped = tree.hasChild(predicate, 'aux', 'cop', 'mark')
  if (helped || token.xpos !== leader.xpos || !/^VB[NG]?$/.test(token.xpos)) return own
  return {
    passive: own.passive || (from.passive && token.xpos === 'VBN'),
    negated: own.negated || (from.negated && tree.hasChild(first, 'aux')),
    modal: from.modal,
    tense: from.tense,
    perfect: from.perfect,
    progressive: from.progressive,
    finite: from.finite,
  }
}
