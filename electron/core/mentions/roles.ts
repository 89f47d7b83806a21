/** Reads who holds which office for whom: from the title before a name and the apposition after it. */
import type { Draft } from './draft'
import { roleModifiers } from './lexicon/titles'
import { closesName, isJoined, opensOther, roleStart, stateBodyEnd } from './role-start'
import { isNextOnes, sharedTitles } from './shared-titles'
import { pastBefore, tenureFrom } from './tenure'
import { behindComma, isRoleHead, titleBefore } from './titles'
import { lowerAt, wordsOf, type View } from './view'

export interface Role {
  readonly holder: Draft
  readonly role: string
  readonly represents: Draft | null
  readonly sentence: number
  /** Tokens of the role's words, with the country's. */
  readonly first: number
  readonly last: number
  /** Its head noun's token. */
  readonly head: number
}

const article = /^(?:the|a|an|its|their|his|her|'s|’s|’|'|-)$/
const bodies = new Set(['country', 'organization', 'group', 'place'])

const missions = /^(?:mission|force|delegation|office|programme|program|team|side)$/

/** `names`: drafts of this sentence by position. */
export function readRoles(view: View, names: readonly Draft[]): Role[] {
  const at = new Map<number, Draft>()
  for (const draft of names)
    for (let index = draft.first; index <= draft.last; index++) at.set(index, draft)
  const shared = sharedTitles(view, names, at, (first) => bodyBefore(view, first, at))
  const named = names
    .filter(
      (name) =>
        name.kind === 'person' &&
        name.form === 'name' &&
        !shared.some(({ holder }) => holder === name),
    )
    .flatMap((person) => {
      const before = roleBefore(view, person, at)
      // "General Khalifa Omar, commander of the National Army": a rank says nothing of whom he leads.
      const after = before?.represents ? null : roleAfter(view, person, at)
      return [before, after?.represents || !before ? after : null].flatMap((role) => role ?? [])
    })
  return [...shared, ...named.filter((role) => !isNextOnes(role, named))]
}

function roleBefore(view: View, person: Draft, at: ReadonlyMap<number, Draft>): Role | null {
  let end = behindComma(view, person.first)
  const comma = lowerAt(view, end - 1) === ',' && closesName(view, person.last + 1) ? 1 : 0
  end -= comma
  let target: Draft | null = null
  // "the leader of the Front for Peace (FFP), Abakar Issa"
  if (lowerAt(view, end - 1) === ')' && lowerAt(view, end - 3) === '(') end -= 3
  // "UN envoy for Syria Staffan de Mistura"
  // "the head of the UK mission, Frank Baker"
  const part = comma === 1 && missions.test(lowerAt(view, end - 1)) ? 1 : 0
  const last = at.get(end - 1 - part)
  if (last && bodies.has(last.kind) && (part === 0 || lowerAt(view, last.first - 1) === 'the')) {
    let preposition = last.first - 1
    if (lowerAt(view, preposition) === 'the') preposition--
    if (!/^(?:for|to|of|in)$/.test(lowerAt(view, preposition))) return null
    target = last
    end = preposition
  }
  const title = titleBefore(view, end, (token) => at.has(token))
  if (!title?.office) return null
  const body = bodyBefore(view, title.first, at) ?? regimeBefore(view, title.first, at)
  // "The union's general secretary, Tom Reyes"
  const possessor =
    !body &&
    /^(?:'s|’s|'|’)$/.test(lowerAt(view, title.first - 1)) &&
    lowerAt(view, title.first - 3) === 'the'
      ? title.first - 2
      : null
  if (
    comma === 1 &&
    !body &&
    !target &&
    possessor === null &&
    !/^(?:the|its|their)$/.test(lowerAt(view, title.first - 1))
  )
    return null
  const lastToken = target && last ? last.last + part : title.last
  const isOf = target !== null && lowerAt(view, end) === 'of'
  const words = roleWords(view, title.first, target && !isOf ? lastToken : title.last, at)
  const first = body && body.last + 3 > title.first ? body.first : (possessor ?? title.first)
  const past = first < title.first ? pastBefore(view, first) : ''
  return {
    holder: person,
    role: past === '' ? words : `${past} ${words}`,
    represents: body ?? (isOf ? target : null),
    sentence: person.sentence,
    first: past === '' ? first : first - 1,
    last: lastToken,
    head: headWord(view, title.first, title.last),
  }
}

/** The country or body named before a title, over "'s": "Russian | foreign minister". */
function bodyBefore(view: View, first: number, at: ReadonlyMap<number, Draft>): Draft | null {
  // "the Kyrgyz charge d'affaires", without its accent
  let index = lowerAt(view, first - 1) === 'charge' ? first - 2 : first - 1
  while (index >= 0 && /^(?:'s|’s|'|’|-)$/.test(lowerAt(view, index))) index--
  // "the Peruvian government's chief negotiator"
  if (index < first - 1 && /^(?:government|regime|state)$/.test(lowerAt(view, index))) index--
  const body = at.get(index)
  if (!body || !bodies.has(body.kind) || body.form !== 'name') return null
  // "In Turkey Minister Ellwood met …": where, not whose.
  const where =
    index === first - 1 && body.first === 1 && lowerAt(view, 0) === 'in' && body.use === 'place'
  return where ? null : body
}

/** "the Syrian regime of President X". */
function regimeBefore(view: View, first: number, at: ReadonlyMap<number, Draft>): Draft | null {
  if (lowerAt(view, first - 1) !== 'of') return null
  if (!/^(?:regime|government|administration|cabinet)$/.test(lowerAt(view, first - 2))) return null
  const body = at.get(first - 3)
  return body?.kind === 'country' ? body : null
}

const closes = /^(?:,|\.|;|--|–|—|\)|:|and|who|said|told|was|is|has)$/
function roleAfter(view: View, person: Draft, at: ReadonlyMap<number, Draft>): Role | null {
  const start = roleStart(view, person)
  if (!start) return null
  let index = start.at
  if (/^(?:the|a|an)$/.test(lowerAt(view, index))) index++
  // "The then UN secretary-general", "the former US president".
  const past = /^(?:then|former|late|ex)$/.test(lowerAt(view, index)) ? lowerAt(view, index) : ''
  if (past) index++
  const first = index
  let body: Draft | null = null
  let head = -1
  for (; index < view.tokens.length && index - first < 14; index++) {
    const word = lowerAt(view, index)
    const name = at.get(index)
    if (name && bodies.has(name.kind)) {
      body ??= name
      index = name.last
      continue
    }
    if (name) return null
    // "deputy commerce minister"
    const leads = roleModifiers.has(word) && view.tokens[index + 1]?.upos === 'NOUN'
    // "In a letter to Rao, the ministers of Chad and Mali warned": several are not one.
    if (
      /^NNP?S$/.test(view.tokens[index]?.xpos ?? '') &&
      isRoleHead(word) &&
      !isJoined(view, person)
    )
      return null
    if (
      (isRoleHead(word) || word === 'member') &&
      !leads &&
      head < 0 &&
      /^NN|^NNP/.test(view.tokens[index]?.xpos ?? '')
    ) {
      head = index
      // "secretary-general"
      if (lowerAt(view, index + 1) === '-' && isRoleHead(lowerAt(view, index + 2))) {
        index += 2
        head = index
      }
      if (!isRoleHead(lowerAt(view, index + 1)) && lowerAt(view, index + 1) !== 'of') break
      if (lowerAt(view, index + 1) === 'of') break
      head = -1
      continue
    }
    if (article.test(word)) continue
    const { upos = '', xpos = '' } = view.tokens[index] ?? {}
    // "Ana Rao, met the president of Chad,": what she did.
    if (!/^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(upos) || /^(?:VBD|VBZ)$/.test(xpos)) return null
  }
  if (head < 0) return null
  // "Kerry, Russian Foreign Minister Sergei Lavrov and …": the title of the next name.
  if (at.get(head + 1)?.kind === 'person') return null
  let last = head
  let target: Draft | null = null
  while (/^(?:of|for|to|in|on|at)$/.test(lowerAt(view, last + 1)) && last - head < 10) {
    let next = last + 2
    if (/^(?:the|its|their)$/.test(lowerAt(view, next))) next++
    // "head of the opposition Unity Party"
    if (
      next > last + 2 &&
      /^(?:opposition|ruling|rebel|main|largest|banned)$/.test(lowerAt(view, next))
    )
      next++
    const name = ownedBy(view, at.get(next), at)
    if (name && bodies.has(name.kind)) {
      target ??= speaksFor(lowerAt(view, head), lowerAt(view, last + 1)) ? name : null
      last = name.kind === 'country' ? stateBodyEnd(view, name.last) : name.last
      // "commander of the UN mission in Mali"
      if (missions.test(lowerAt(view, last + 1))) last++
    } else {
      while (/^(?:ADJ|NOUN|PROPN)$/.test(view.tokens[next]?.upos ?? '') && !at.has(next)) next++
      if (next - 1 <= last + 1) break
      last = next - 1
    }
  }
  const spell = tenureFrom(view, last + 1)
  if (spell !== null) last = spell
  else if (start.over) return null
  const after = lowerAt(view, last + 1)
  const verb = /^(?:VBZ|VBD|MD)$/.test(view.tokens[last + 1]?.xpos ?? '')
  if (last + 1 < view.tokens.length && !closes.test(after) && !verb) return null
  if (after === 'and' && opensOther(view, last + 2, at.get(last + 2))) return null
  return {
    holder: person,
    role: `${past ? `${past} ` : ''}${roleWords(view, body ? body.last + 1 : first, last, at)}`,
    represents: body ?? target,
    sentence: person.sentence,
    first: past ? first - 1 : first,
    last,
    head,
  }
}

/** "China's Foreign Ministry", "the Iraqi Ministry of Culture": the ministry, where its country leads on to one. */
function ownedBy(
  view: View,
  owner: Draft | undefined,
  at: ReadonlyMap<number, Draft>,
): Draft | undefined {
  if (!owner) return owner
  const owned = /^(?:'s|’s)$/.test(lowerAt(view, owner.last + 1))
  const body = at.get(owner.last + (owned ? 2 : 1))
  return body && bodies.has(body.kind) ? body : owner
}

/** "Leader of the Union", "spokesman for the Coast Guard"; an envoy for Syria speaks for another. */
const speaksFor = (role: string, preposition: string): boolean =>
  preposition === 'of' ||
  (preposition === 'for' && /^(?:spokes(?:man|woman|person)|lawyer|negotiator)$/.test(role))

/** The role's words without article and without the country before it. */
function roleWords(view: View, from: number, to: number, at: ReadonlyMap<number, Draft>): string {
  let first = from
  while (first < to && (article.test(lowerAt(view, first)) || isBody(at.get(first)))) first++
  return wordsOf(view, first, to)
}

const isBody = (draft: Draft | undefined): boolean => draft !== undefined && bodies.has(draft.kind)

function headWord(view: View, first: number, last: number): number {
  for (let index = first; index <= last; index++)
    if (isRoleHead(lowerAt(view, index)) && !isRoleHead(lowerAt(view, index + 1))) return index
  return last
}
