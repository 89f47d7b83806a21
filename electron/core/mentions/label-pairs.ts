/** Corrects labels by the one before: "Defence Front" of "Apurimac Heights" is one body, who is "of" somebody is of a firm. */
import type { Gazetteer } from '../gazetteer'
import { lowerAt, wordsOf, type View } from './view'
import type { EntityKind } from '../../../shared/model'

interface Label {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  readonly score: number
}

/** Bodies that are of something, and named so. */
const ofSomething =
  /^(?:Front|Movement|Union|Association|Federation|Confederation|Committee|Assembly|Alliance|League|Brigades?|Society|Council|Coordinator)$/

/** `labels`: those of a sentence, by position. */
export function pairLabels<T extends Label>(
  view: View,
  labels: readonly T[],
  gazetteer: Gazetteer,
): T[] {
  const paired: T[] = []
  for (const label of labels) {
    const before = paired.at(-1)
    const of = before && lowerAt(view, before.last + 1) === 'of' ? before.last + 2 : -1
    const isNext = of === label.first || (lowerAt(view, of) === 'the' && of + 1 === label.first)
    if (before && isNext && isBodyOf(view, before, label, gazetteer))
      paired.splice(-1, 1, { ...before, last: label.last })
    else if (before?.kind === 'organization' && isLegalForm(view, before, label))
      paired.splice(-1, 1, { ...before, last: label.last })
    else if (before?.kind === 'person' && of === label.first && isFirm(label, before))
      paired.push({ ...label, kind: 'organization' })
    else paired.push(label)
  }
  return paired
}

/** "Orvik, Inc." */
const isLegalForm = (view: View, firm: Label, { first, last }: Label): boolean =>
  first === firm.last + 2 &&
  lowerAt(view, firm.last + 1) === ',' &&
  /^(?:Inc|Ltd|LLC|Corp|PLC)\.?$/.test(wordsOf(view, first, last))

/** What a list knows is a name of its own: the country, the town. */
function isBodyOf(view: View, body: Label, { first, last, kind }: Label, gazetteer: Gazetteer) {
  const words = wordsOf(view, first, last)
  const isKnown =
    gazetteer.country(words) ??
    gazetteer.demonym(words) ??
    gazetteer.known(words) ??
    gazetteer.cities(words)[0]
  return (
    body.kind === 'organization' &&
    kind !== 'person' &&
    !isKnown &&
    ofSomething.test(view.tokens[body.last]?.text ?? '')
  )
}

/** "Duncan Reid of Orvik Copper": nobody named in full is "of" a person. */
const isFirm = ({ first, last, kind }: Label, person: Label): boolean =>
  kind === 'person' && last > first && person.last > person.first
