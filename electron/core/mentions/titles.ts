/** Finds the title that stands directly before a name: "US [Secretary of State] John Kerry". */
import { honorifics, roleFields, roleHeads, roleModifiers } from './lexicon/titles'
import { lowerAt, type View } from './view'

export interface Title {
  readonly first: number
  readonly last: number
  /** False for "Mr" and the like. */
  readonly office: boolean
}

const bare = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')
export const isRoleHead = (word: string): boolean =>
  roleHeads.has(word) || roleHeads.has(bare(word))
const linking = /^(?:of|for|the|-|and|to)$/

/** "irrigation" in "irrigation minister": any noun there says what the minister is for. */
const isPortfolio = (view: View, at: number): boolean =>
  /^(?:minister|ministers|commissioner)$/.test(lowerAt(view, at + 1)) &&
  /^(?:NOUN|PROPN)$/.test(view.tokens[at]?.upos ?? '') &&
  /^\p{L}{3,}$/u.test(view.tokens[at]?.text ?? '') &&
  !/day$/.test(lowerAt(view, at))

/** "Works" in "the Minister for Public Works": capitals say what the office is for. */
function isField(view: View, from: number): boolean {
  for (let at = from; at > from - 6; at--) {
    const word = lowerAt(view, at)
    if (/^(?:of|for)$/.test(word))
      return (
        at < from &&
        /^(?:minister|secretary|commissioner|undersecretary)$/.test(lowerAt(view, at - 1))
      )
    if (word === 'and' && at < from) continue
    if (!/^\p{Lu}/u.test(view.tokens[at]?.text ?? '')) return false
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[at]?.upos ?? '')) return false
  }
  return false
}

/** "the brother of President Diaz" is not he. */
const kin =
  /^(?:brother|sister|son|daughter|wife|husband|widow|father|mother|nephew|niece|cousin|uncle|aunt|grandson|relative|friend|killer|murderer)s?$/

/** `stop` says which tokens belong to other names. */
export function titleBefore(
  view: View,
  name: number,
  stop: (token: number) => boolean,
): Title | null {
  let first = name
  let office = false
  let honorific = false
  for (let at = name - 1; at >= 0 && name - at < 12; at--) {
    if (stop(at)) break
    const word = lowerAt(view, at)
    // "a spokesman for the Orvik": nobody's name stands behind an article.
    if (at === name - 1 && linking.test(word)) break
    if (kin.test(word) && lowerAt(view, at + 1) === 'of' && lowerAt(view, name) !== ',') return null
    if (isRoleHead(word)) office = true
    else if (honorifics.has(word)) honorific = true
    else if (linking.test(word) && at < name - 1) {
      if (word === 'the' && !linking.test(lowerAt(view, at - 1))) break
      if (word === 'and' && !(isRoleHead(lowerAt(view, at - 1)) && first > at)) break
      continue
    } else if (isField(view, at)) {
      first = at
      continue
    } else if (!roleModifiers.has(word) && !roleFields.has(word) && !isPortfolio(view, at)) break
    else if (at === name - 1 && !office && !roleFields.has(word)) break
    first = at
  }
  if (first === name || (!office && !honorific)) return null
  while (first < name && linking.test(lowerAt(view, first))) first++
  // "built under King Hassan"
  if (lowerAt(view, first) === 'under') first++
  return first === name ? null : { first, last: name - 1, office }
}

const ranks =
  /^(?:general|lieutenant|colonel|major|captain|sergeant|admiral|commodore|brigadier|lt|col|maj|capt|sgt|brig|cmdr|adm|professor|hon|honourable|honorable|excellency|h\.e)\.?$/

/** "Its leader, Mr X", "the commander, Lt Col X": the token behind the comma, else the name's own. */
export function behindComma(view: View, name: number): number {
  let at = name
  while (honorifics.has(lowerAt(view, at - 1)) || ranks.test(lowerAt(view, at - 1))) at--
  return lowerAt(view, at - 1) === ',' ? at : name
}

/** "Mr Bellingham", "Ms. Jordan": whoever is so addressed is a person, whatever else the name may mean; "DR Congo" is not. */
export const isAddressed = (view: View, name: number): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Prof)\.?$/.test(view.tokens[name - 1]?.text ?? '')
