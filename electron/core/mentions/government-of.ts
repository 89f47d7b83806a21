/** Takes "the Government of the Central African Republic" for the country, where no label reached over it. */
import type { FoundName } from './draft'
import { lowerAt, type View } from './view'

/** `names`: of one sentence, by position, none over another. */
export const withGovernments = (view: View, names: readonly FoundName[]): FoundName[] =>
  names
    .map((name) => {
      const first = name.kind === 'country' ? governmentBefore(view, name.first) : -1
      return first < 0 ? name : { ...name, first }
    })
    .filter(
      (name, at, all) =>
        !all.some(
          (other, place) => place > at && other.first <= name.first && other.last > name.last,
        ),
    )

/** Where "Government of (the)" before a token begins; -1 where it does not stand there. */
function governmentBefore(view: View, country: number): number {
  const of = lowerAt(view, country - 1) === 'the' ? country - 2 : country - 1
  if (lowerAt(view, of) !== 'of' || view.tokens[of - 1]?.text !== 'Government') return -1
  return /^(?:Federal|Central|Transitional|Interim)$/.test(view.tokens[of - 2]?.text ?? '')
    ? of - 2
    : of - 1
}
