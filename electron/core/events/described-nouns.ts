/** Says what stands beside a noun: the title of who is named, the "joint" of what several do. */
import { hasNoun } from './object-nouns'
import { lower, subtreeOf, type SentenceView } from './sentence-view'

/** "President Mora fled", "Omar Diallo, the army chief, fled": what is said beside a name. */
export const isTitled = (
  view: SentenceView,
  subject: number,
  nouns: ReadonlySet<string>,
): boolean =>
  view.headed.get(subject)?.kind === 'person' &&
  (view.children[subject] ?? []).some(
    (child) =>
      /^(?:nmod:desc|appos)/.test(view.tokens[child]?.deprel ?? '') && hasNoun(view, child, nouns),
  )

/** "a joint survey", "a week of joint patrols". */
export const isJoint = (view: SentenceView, object: number): boolean => {
  const [first, last] = subtreeOf(view, object)
  return view.tokens.slice(first, last + 1).some((token) => lower(token) === 'joint')
}

/** "called Rao on Monday", "called him last night": when stands right behind the last of whom it was done to. */
export function isDatedNext(view: SentenceView, objects: readonly number[]): boolean {
  const ends = objects.map((object) => view.headed.get(object)?.last ?? object)
  let next = Math.max(...ends) + 1
  while (/^(?:on|late|early|earlier|again)$/.test(lower(view.tokens[next]))) next++
  return objects.length > 0 && (view.timeAt[next] ?? -1) !== -1
}
