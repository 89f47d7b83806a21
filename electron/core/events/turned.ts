/** Reads a participle parsed as active as the passive it is: "the agreement reached yesterday between A and B". */
import type { Deep } from './needs'
import type { SentenceView } from './sentence-view'

const achieving =
  /^(?:reach|sign|strike|broker|make|hold|agree|impose|launch|seal|clinch|conclude|forge|negotiate|issue|file|lodge|announce|declare|carry|stage|approve|adopt|reject|lift|extend)$/

/** "the agreement reached yesterday between A and B", parsed as active: what was reached is the object. */
export function turned(view: SentenceView, deep: Deep, lemma: string): Deep | null {
  if (deep.objects.length > 0 || deep.subjects.length === 0 || !achieving.test(lemma)) return null
  if (
    deep.subjects.some(
      (subject) => view.headed.has(subject) || view.tokens[subject]?.upos !== 'NOUN',
    )
  )
    return null
  return { subjects: [], objects: deep.subjects, obliques: deep.obliques }
}
