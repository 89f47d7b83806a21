/** Tells which tokens of a sentence are quoted, and who says them. */
import type { View } from './view'

/** Words by which a speaker speaks of himself alone. */
export const firstPerson = /^(?:i|me|my|mine|myself)$/
/** … and of those he is one of. */
export const firstPersons = /^(?:we|us|our|ours|ourselves)$/

const speech =
  /^(?:say|tell|add|ask|reply|answer|write|tweet|warn|insist|note|argue|explain|recall|admit|declare|announce|state|continue|stress|joke|shout|remark|comment|quote|claim|deny|vow|promise|concede|reiterate|remember)$/

/** Asked for by every reader of pronouns. */
const asked = new WeakMap<readonly View[], readonly ReadonlySet<number>[]>()

/** The quoted tokens of each sentence; a quote may run on over sentences of one paragraph. */
export function quotedIn(views: readonly View[]): readonly ReadonlySet<number>[] {
  const known = asked.get(views) ?? findQuoted(views)
  asked.set(views, known)
  return known
}

function findQuoted(views: readonly View[]): readonly ReadonlySet<number>[] {
  let open = false
  let block = -1
  return views.map((view) => {
    if (view.sentence.block !== block) open = false
    block = view.sentence.block
    const read = readQuotes(view, open)
    open = read.open
    return read.quoted
  })
}

function readQuotes(
  view: View,
  from: boolean,
): { readonly quoted: ReadonlySet<number>; readonly open: boolean } {
  const quoted = new Set<number>()
  let open = from
  for (let at = 0; at < view.tokens.length; at++) {
    const word = view.tokens[at]?.text
    if (word === '“' || word === '``' || (word === '"' && !open)) open = true
    else if (word === '”' || word === "''" || word === '"') open = false
    else if (open) quoted.add(at)
  }
  return { quoted, open }
}

/** The subject of a verb of saying outside the quote; -1 when there is none or more than one. */
export function speakerHead(view: View, quoted: ReadonlySet<number>): number {
  const heads = view.tokens.flatMap((token, at) => {
    if (quoted.has(at) || !/^nsubj/.test(token.deprel)) return []
    const verb = view.tokens[token.head]
    return verb && !quoted.has(token.head) && speech.test(verb.lemma.toLowerCase()) ? [at] : []
  })
  return heads.length === 1 ? (heads[0] ?? -1) : -1
}
