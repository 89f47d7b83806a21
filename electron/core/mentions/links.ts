/** Reads links that the words themselves give: an acronym in brackets, "Geneva, Switzerland". */
import type { LinkReading } from '../../../shared/model'
import { bySentence, type Draft } from './draft'
import { meantBy } from './definite'
import { holderOf } from './located'
import { representLinks } from './represents'
import { lowerAt, type View } from './view'

export interface Link {
  readonly type: LinkReading['type']
  readonly source: Draft
  readonly target: Draft
}

const bodies = new Set(['organization', 'group', 'facility'])

export function findLinks(views: readonly View[], names: readonly Draft[]): Link[] {
  const groups = bySentence(names)
  return views.flatMap((view) => {
    const here = groups.get(view.sentence.index) ?? []
    const represents = representLinks(view, here, (at) => meantBy(view, at, names))
    const between = here.slice(1).flatMap((next, index): Link[] => {
      const name = here[index]
      if (!name) return []
      const between = next.first - name.last
      const gap = lowerAt(view, name.last + 1)
      if (between === 2 && gap === '(' && lowerAt(view, next.last + 1) === ')') {
        if (bodies.has(name.kind) && bodies.has(next.kind) && isAliasOf(next, name))
          return [{ type: 'same-as', source: next, target: name }]
      }
      if (between === 2 && gap === ',' && name.kind === 'place') {
        const close = lowerAt(view, next.last + 1)
        if (next.use !== 'actor' || /^[,.)]?$/.test(close))
          if ((next.kind === 'country' || next.kind === 'place') && next.use !== 'modifier')
            return /^(?:,|\.|\)|)$/.test(close) && lowerAt(view, name.first - 1) !== ','
              ? [{ type: 'located-in', source: name, target: next }]
              : []
      }
      return besideOf(view, name, next)
    })
    const located = here.flatMap((name): Link[] => {
      const holder = name.gazetteer === null ? holderOf(view, name, here) : null
      const told = between.some(({ type, source }) => type === 'located-in' && source === name)
      return holder && !told ? [{ type: 'located-in', source: name, target: holder }] : []
    })
    return [...between, ...located, ...represents]
  })
}

const party = /\b(?:Party|Front|Movement|Union|Alliance|League|Coalition|Bloc|Congress)\b/

/** "Anna Holm of the Green Party" is its member; "the Hanover camp in Lower Saxony" lies there. */
function besideOf(view: View, name: Draft, next: Draft): Link[] {
  const word = lowerAt(view, name.last + 1)
  const gap = next.first - name.last - (lowerAt(view, next.first - 1) === 'the' ? 1 : 0)
  if (gap !== 2) return []
  if (name.kind === 'person' && /^(?:of|from)$/.test(word))
    return next.kind === 'group' || (next.kind === 'organization' && party.test(next.text))
      ? [{ type: 'member-of', source: name, target: next }]
      : []
  const site = name.kind === 'facility' || (name.kind === 'place' && name.use === 'place')
  const around = next.kind === 'country' || next.kind === 'place'
  return site && around && word === 'in' && next.use === 'place'
    ? [{ type: 'located-in', source: name, target: next }]
    : []
}

/** By its letters, or because it is the first name of a body no list knows: "Front for the Ténéré (FDT)". */
function isAliasOf(short: Draft, long: Draft): boolean {
  if (isShortFor(short.text, long.text)) return true
  const capitals = /^\p{Lu}{3,6}$/u.test(short.text)
  return capitals && /[\s-]/.test(long.text) && short.gazetteer === null && long.gazetteer === null
}

/** "ISSG" for "International Syria Support Group": all initials in order; or another name in capitals. */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  // "CoI" for "Commission of Inquiry"
  if (/^\p{Lu}\p{Ll}?\p{Lu}{1,4}$/u.test(letters) && letters !== letters.toUpperCase())
    return initialsOf(long).endsWith(letters.toUpperCase())
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false
  const initials = initialsOf(long)
  let at = 0
  for (const letter of initials) if (letter === letters[at]) at++
  return at === letters.length || (at >= letters.length - 1 && letters.length >= 4)
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase()
