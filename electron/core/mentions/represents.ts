/** Reads whom a person or a ministry speaks for where no office is named beside them: "X of Armenia", "Chad's X", "X, who leads the mission of Y". */
import { isStateBody } from '../gazetteer/state-bodies'
import type { Draft } from './draft'
import { bodyLedBy } from './leaders'
import type { Link } from './links'
import { lowerAt, type View } from './view'

const possessive = /^(?:'s|’s|'|’)$/
const leads = /^(?:leads?|led|heads?|headed|chairs?|chaired|represents?|represented)$/
/** What one leads of a body and thereby speaks for it. */
const parts =
  /^(?:delegation|mission|team|side|bloc|group|union|front|movement|party|government|council|army|negotiators?|negotiations?)$/

/** `here`: names of the sentence by position; `meant`: what "the bloc" at a token stands for. */
export function representLinks(
  view: View,
  here: readonly Draft[],
  meant: (at: number) => Draft | null,
): Link[] {
  return [
    ...here.flatMap((person, index): Link[] => {
      if (person.kind !== 'person') {
        const country = stateOf(view, here[index - 1], person)
        return country ? [{ type: 'represents', source: person, target: country }] : []
      }
      const body =
        ofBody(view, person, here[index + 1]) ??
        bodysOwn(view, here[index - 1], person) ??
        ledBy(view, person, here, meant) ??
        bodyLedBy(view, person, here)
      return body ? [{ type: 'represents', source: person, target: body }] : []
    }),
    ...inTurn(view, here),
  ]
}

/** "Chad's Foreign Ministry", "the Chadian Foreign Ministry": one of many of that name. */
const stateOf = (view: View, before: Draft | undefined, body: Draft): Draft | null =>
  before?.kind === 'country' &&
  body.kind === 'organization' &&
  body.gazetteer === null &&
  isStateBody(body.text) &&
  (body.first === before.last + 1 ||
    (body.first === before.last + 2 && possessive.test(lowerAt(view, before.last + 1))))
    ? before
    : null

/** "Davit Sarkisian of Armenia", "Jaime Tarrosa of the Coast Guard". */
function ofBody(view: View, person: Draft, next: Draft | undefined): Draft | null {
  const of = person.last + (lowerAt(view, person.last + 1) === ',' ? 2 : 1)
  return next &&
    lowerAt(view, of) === 'of' &&
    next.first === of + (lowerAt(view, of + 1) === 'the' ? 2 : 1) &&
    (next.kind === 'country' ? isCountryName(view, next) : isSpokenFor(next))
    ? next
    : null
}

/** Bodies that those who work there speak for; a university they do not. */
const isSpokenFor = ({ kind, text }: Draft): boolean =>
  kind === 'organization' &&
  /\b(?:Guard|Army|Navy|Police|Forces?|Ministry|Department|Command|Cross|Crescent|Association|Federation|Congress|Committee|Council|Commission|Agency|Authority|Secretariat|Chamber|Cooperative|Confederation)$/.test(
    text,
  )

/** "Chad's Idris Mahamat", "the Red Crescent's Omar Haddad". */
const bodysOwn = (view: View, before: Draft | undefined, person: Draft): Draft | null =>
  before &&
  (before.kind === 'country' || isSpokenFor(before)) &&
  person.first === before.last + 2 &&
  possessive.test(lowerAt(view, before.last + 1))
    ? before
    : null

const isCountryName = (view: View, { last }: Draft): boolean => view.tokens[last]?.upos === 'PROPN'

/** "Karin Ek, who leads the Union's mission": what she leads is named, or meant by "the bloc". */
function ledBy(
  view: View,
  person: Draft,
  here: readonly Draft[],
  meant: (at: number) => Draft | null,
): Draft | null {
  const comma = lowerAt(view, person.last + 1) === ',' ? 1 : 0
  // "Ousmane Diallo leads Mali's delegation"
  const plain = comma === 0 && leads.test(lowerAt(view, person.last + 1))
  if (!plain && lowerAt(view, person.last + 1 + comma) !== 'who') return null
  let at = plain ? person.last + 1 : person.last + 2 + comma
  if (/^(?:has|now|also|currently)$/.test(lowerAt(view, at))) at++
  if (!leads.test(lowerAt(view, at))) return null
  const article = /^(?:the|its|their)$/.test(lowerAt(view, at + 1)) ? 1 : 0
  const first = at + 1 + article
  const named = here.find((name) => name.first === first)
  const body = named ?? meant(first)
  if (!body || !/^(?:country|organization|group)$/.test(body.kind)) return null
  let end = (named?.last ?? first) + 1
  const owned = possessive.test(lowerAt(view, end))
  if (owned) end++
  while (view.tokens[end]?.upos === 'ADJ') end++
  if (plain) return owned && /^(?:delegation|negotiat)/.test(lowerAt(view, end)) ? body : null
  const whole = /^(?:,|\.|and|in|at|on|said|says|)$/.test(lowerAt(view, end))
  return parts.test(lowerAt(view, end)) || (whole && !owned && body.kind !== 'country')
    ? body
    : null
}

/** "the water ministers of Egypt and Ethiopia, X and Y": each of the first's in turn. */
function inTurn(view: View, here: readonly Draft[]): Link[] {
  return here.flatMap((country, index): Link[] => {
    const [, two, one, other] = here.slice(index, index + 4)
    if (!two || !one || !other || country.kind !== 'country' || two.kind !== 'country') return []
    if (one.kind !== 'person' || other.kind !== 'person') return []
    const joined =
      lowerAt(view, country.first - 1) === 'of' &&
      /^NNS$/.test(view.tokens[country.first - 2]?.xpos ?? '') &&
      isJust(view, country, two, 'and') &&
      isJust(view, two, one, ',') &&
      isJust(view, one, other, 'and')
    return joined
      ? [
          { type: 'represents', source: one, target: country },
          { type: 'represents', source: other, target: two },
        ]
      : []
  })
}

const isJust = (view: View, left: Draft, right: Draft, word: string): boolean =>
  right.first === left.last + 2 && lowerAt(view, left.last + 1) === word
