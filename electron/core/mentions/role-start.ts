/** Finds where a role may begin behind a name: "X, the …", "X, who has been …", "X became …". */
import type { Draft } from './draft'
import { lowerAt, wordsOf, type View } from './view'

const being =
  /^(?:(?<over>was|had been|served as)|is|has been|remains|became|serves as|has served as)\b/i

interface RoleStart {
  readonly at: number
  /** "Who was": a role only with the words that say when. */
  readonly over: boolean
}

export function roleStart(view: View, { last }: Draft): RoleStart | null {
  let next = last + 1
  if (/^(?:,|\(|--|–|—)$/.test(lowerAt(view, next))) next++
  if (lowerAt(view, next) === 'who') next++
  else if (next > last + 1) return { at: next, over: false }
  const verb = being.exec(wordsOf(view, next, Math.min(next + 2, view.tokens.length - 1)))
  if (!verb) return null
  return { at: next + verb[0].split(/\s+/).length, over: verb.groups?.['over'] !== undefined }
}

/** "A and B, ministers of Chad": one of several. */
export const isJoined = (view: View, { first }: Draft): boolean =>
  view.tokens.slice(Math.max(0, first - 7), first).some(({ upos }) => upos === 'CCONJ')

/** "…, Sergei Lavrov, …" or "…, Sergei Lavrov said". */
export const closesName = (view: View, at: number): boolean =>
  /^(?:[,.):]|said|says|told|in|on|at|to|will|has|had|was|is|)$/.test(lowerAt(view, at)) ||
  view.tokens[at]?.upos === 'VERB'

/** "A spokesman for Chad's army", "for the Chadian defence ministry": the last token of a body that speaks for the country which ends at `last`. */
export function stateBodyEnd(view: View, last: number): number {
  const from = last + (/^['’]s?$/.test(lowerAt(view, last + 1)) ? 2 : 1)
  for (let at = from; at < from + 3; at++) {
    if (stateBody.test(lowerAt(view, at))) return at
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(view.tokens[at]?.upos ?? '')) return last
  }
  return last
}

const stateBody =
  /^(?:government|army|military|navy|police|parliament|presidency|ministry|embassy|cabinet|forces?)$/

/** "Ana Rao, the mission chief and refugee leaders": behind the "and" stand others, so the chief is another too. */
export function isManyNext(view: View, from: number): boolean {
  let at = from
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(view.tokens[at]?.upos ?? '') && at - from < 5) at++
  return at > from && view.tokens[at - 1]?.xpos === 'NNS'
}

/** "Ana Rao, head of the mission and Ivo Rahn": the title of none of those named before. */
export const opensOther = (view: View, from: number, name: Draft | undefined): boolean =>
  name?.kind === 'person' || isManyNext(view, from)
