/** Finds descriptions of people and places already named, and resolves them only where one thing fits. */
import { fold, type Gazetteer } from '../gazetteer'
import { rootOf, type Draft } from './draft'
import { roleClasses } from './lexicon/titles'
import type { Role } from './roles'
import { areTwoParts } from './same-clause'
import { isRoleHead } from './titles'
import { headOf, lowerAt, stretch, wordsOf, type View } from './view'

export interface Context {
  readonly gazetteer: Gazetteer
  /** Names of the article so far and later, by position. */
  readonly names: readonly Draft[]
  readonly roles: readonly Role[]
  readonly countryOf: (draft: Draft) => string | null
}

export const classOf = (role: string): string =>
  roleClasses.find(([, pattern]) => pattern.test(role))?.[0] ?? role.toLowerCase()

/** Holders of an office for a country or body. One person, or null. */
export function holderOf(
  context: Context,
  represents: string | null,
  fits: (role: string) => boolean,
  not: Draft | null,
): Draft | null {
  const people = new Map<string, Draft>()
  for (const role of context.roles) {
    if (
      represents !== null &&
      (!role.represents || context.countryOf(role.represents) !== represents)
    )
      continue
    if (!fits(role.role)) continue
    const holder = role.holder.antecedent ?? role.holder
    if (not && (not.antecedent ?? not) === holder) continue
    people.set(holder.text.split(/\s+/).at(-1) ?? '', holder)
  }
  return people.size === 1 ? ([...people.values()][0] ?? null) : null
}

/** Descriptions by office: "the Russian foreign minister", "his American counterpart", "Washington's top envoy". */
export function officeNominals(view: View, names: readonly Draft[], context: Context): Draft[] {
  const at = new Map<number, Draft>()
  for (const draft of names)
    for (let index = draft.first; index <= draft.last; index++) at.set(index, draft)
  const inRole = new Set<number>()
  for (const role of context.roles)
    if (role.sentence === view.sentence.index)
      for (let index = role.first; index <= role.last; index++) inRole.add(index)
  const found: Draft[] = []
  for (let head = 0; head < view.tokens.length; head++) {
    const word = lowerAt(view, head)
    if (!isRoleHead(word) || inRole.has(head) || at.has(head)) continue
    if (/^NNS|^NNPS/.test(view.tokens[head]?.xpos ?? '') || isRoleHead(lowerAt(view, head + 1)))
      continue
    if (at.get(head + 1)?.kind === 'person') continue
    const nominal = readOffice(view, head, at, context)
    if (nominal) found.push(nominal)
  }
  return found
}

function readOffice(
  view: View,
  head: number,
  at: ReadonlyMap<number, Draft>,
  context: Context,
): Draft | null {
  let first = head
  let body: Draft | null = null
  let determiner = ''
  for (let index = head - 1; index >= 0 && head - index < 8; index--) {
    const word = lowerAt(view, index)
    const name = at.get(index)
    if (name) {
      if (name.kind === 'person' || body) return null
      body = name
      index = name.first
      first = name.first
      continue
    }
    if (/^(?:the|his|her|their|its|this|that)$/.test(word)) {
      determiner = word
      first = index
      break
    }
    if (
      /^(?:a|an|some|any|another|every|no|former|deputy|vice|ex|acting|next|previous)$/.test(word)
    )
      return null
    if (word === "'s" || word === '’s' || word === '-') continue
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(view.tokens[index]?.upos ?? '')) break
    first = index
  }
  let last = head
  if (lowerAt(view, head + 1) === 'of') {
    const next = /^the$/.test(lowerAt(view, head + 2)) ? head + 3 : head + 2
    const name = at.get(next)
    if (name && name.kind !== 'person' && !body) {
      body = name
      last = name.last
    } else if (/^(?:state|defen[cs]e|foreign)$/.test(lowerAt(view, next))) {
      last = lowerAt(view, next) === 'foreign' ? next + 1 : next
    }
  }
  if (determiner === '' && !body) return null
  const roleClass = classOf(wordsOf(view, bodyEnd(body, first, head), last))
  const represents = body ? context.countryOf(body) : null
  if (body && represents === null) return null
  let holder: Draft | null = null
  if (roleClass === 'counterpart') {
    if (!represents) return null
    const speaker = subjectPerson(view, head, at)
    const speakerRole = context.roles.find(
      ({ holder: h }) =>
        speaker && (h === speaker || h.antecedent === speaker || h === speaker.antecedent),
    )
    holder = speakerRole
      ? holderOf(
          context,
          represents,
          (role) => classOf(role) === classOf(speakerRole.role),
          speaker,
        )
      : null
  } else if (roleClasses.some(([name]) => name === roleClass) && roleClass !== 'deputy') {
    if (/^(?:spokesman|leader)$/.test(roleClass) && !represents) return null
    if (!represents && determiner !== 'the') return null
    // "The minister": the only one the report names, whatever of.
    const plain = !represents && /^(?:minister|ambassador)$/.test(lowerAt(view, head))
    if (plain && roleClass === lowerAt(view, head)) {
      const office = new RegExp(`\\b${roleClass}\\b`, 'i')
      const only =
        first === head - 1 ? holderOf(context, null, (role) => office.test(role), null) : null
      if (!only || !nearBefore(only, view, context)) return null
      holder = only
    }
    const exact = fold(wordsOf(view, bodyEnd(body, first, head), last)).replace(
      /^(?:the|his|her|its|their) /,
      '',
    )
    const told = (classes: RegExp): Draft | null => toldOf(context, represents, view, classes)
    holder ??=
      holderOf(context, represents, (role) => fold(role) === exact, null) ??
      holderOf(context, represents, (role) => classOf(role) === roleClass, null) ??
      (exact === 'leader' ? told(/^(?:president|prime-minister|chancellor|monarch)$/) : null) ??
      (exact === 'minister' ? told(/^(?:foreign|defence|minister)$/) : null)
    const specific = exact.includes(' ') && roleClass !== 'spokesman'
    if (holder && !represents && !specific && !nearBefore(holder, view, context)) return null
  }
  if (!holder || isOtherPart(view, head, holder, at)) return null
  return {
    ...stretch(view, first, last, head),
    kind: 'person',
    form: 'nominal',
    use: 'actor',
    gazetteer: null,
    antecedent: holder.antecedent ?? holder,
    members: [],
    score: 0.8,
  }
}

/** "The Russian leader" is the president of Russia, "the Greek minister" its foreign minister, when the report names one shortly before. */
function toldOf(
  context: Context,
  represents: string | null,
  view: View,
  classes: RegExp,
): Draft | null {
  if (!represents) return null
  const holder = holderOf(context, represents, (role) => classes.test(classOf(role)), null)
  const before = context.names.some(
    (name) => rootOf(name) === holder && name.sentence < view.sentence.index,
  )
  return holder && before && nearBefore(holder, view, context) ? holder : null
}

/** "The foreign secretary met the foreign minister, Ibrahim al-Jaafari": he did not meet himself. */
const isOtherPart = (
  view: View,
  head: number,
  holder: Draft,
  at: ReadonlyMap<number, Draft>,
): boolean =>
  [...new Set(at.values())].some(
    (name) => rootOf(name) === rootOf(holder) && areTwoParts(view, head, name.head),
  )

const bodyEnd = (body: Draft | null, first: number, head: number): number =>
  body && body.last < head ? body.last + 1 : first

/** "the president" alone means someone named in the last sentences. */
const nearBefore = (holder: Draft, view: View, context: Context): boolean =>
  context.names.some(
    (name) =>
      (name === holder || name.antecedent === holder) &&
      name.sentence <= view.sentence.index &&
      name.sentence >= view.sentence.index - 4,
  )

/** The person who is subject of the clause that a word stands in. */
export function subjectPerson(
  view: View,
  token: number,
  at: ReadonlyMap<number, Draft>,
): Draft | null {
  let above = token
  for (let step = 0; step < 30 && above >= 0; step++) {
    for (const child of view.children[above] ?? []) {
      if (!/^nsubj/.test(view.tokens[child]?.deprel ?? '') || child >= token) continue
      const name = at.get(child) ?? nameHeadedAt(at, child)
      if (name?.kind === 'person') return name
    }
    above = view.tokens[above]?.head ?? -1
  }
  return null
}

const nameHeadedAt = (at: ReadonlyMap<number, Draft>, head: number): Draft | undefined => {
  for (const draft of at.values()) if (draft.head === head) return draft
  return undefined
}

export { headOf }
