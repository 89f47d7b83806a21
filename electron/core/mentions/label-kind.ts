/** Corrects the kind of a labelled span by its last word: a department is a body, a pass lies on the map. */
import type { EntityKind } from '../../../shared/model'
import { bodyEndings, bodyOpenings } from './lexicon/common-words'
import { lowerAt, wordsOf, type View } from './view'

/** "Department of Treasury" is a body, whatever it was taken for. */
export function bodyKind(
  view: View,
  { first, last }: { readonly first: number; readonly last: number },
  kind: EntityKind,
): EntityKind {
  if (kind !== 'country' && isLand(view, first, last)) return 'place'
  // "the UNESCO World Heritage Site at Palmyra"
  if (kind === 'organization' && siteEndings.test(view.tokens[last]?.text ?? '')) return 'facility'
  if (kind === 'organization' || kind === 'group' || kind === 'country' || first === last)
    return kind
  const body =
    bodyEndings.test(lowerAt(view, last)) ||
    firmEndings.test(view.tokens[last]?.text ?? '') ||
    (last - first > 1 && longFirmEndings.test(view.tokens[last]?.text ?? '')) ||
    bodyOpenings.test(wordsOf(view, first, last))
  return body ? 'organization' : kind
}

/** Of a firm; what is a surname too, only behind two words: "Samantha Power" is a person. */
const firmEndings =
  /^(?:Resources|Petroleum|Holdings?|Industries|Airlines?|Airways|Pharmaceuticals|Technologies|Logistics|Copper|Cement|Minerals|Metals|Telecom|Lithium|Uranium|Aluminium|Motors|Shipping|Broadcasting|Energy|Mining)$/
const longFirmEndings = /^(?:Power|Gold|Steel|Oil|Gas|Partners|Systems)$/

/** Written small, they say what the name is of: "the Dzaleka refugee camp". */
const siteEndings =
  /^(?:[Ss]ite|camp|crossing|checkpoint|airport|airfield|prison|dam|bridge|mosque|church)$/

/** "at the Mundra Pass", "across Tabo Bay". */
export const isLand = (view: View, first: number, last: number): boolean =>
  first < last &&
  /^(?:pass|river|valley|strait|straits|gulf|lake|mountains?|hills|desert|island|islands|peninsula|delta|province|district|bay|coast|plain|plateau|gorge|canal)$/.test(
    lowerAt(view, last),
  ) &&
  /^(?:in|at|near|across|through|over|into|on|along|from|around|off)$/.test(
    lowerAt(view, first - (lowerAt(view, first - 1) === 'the' ? 2 : 1)),
  )
