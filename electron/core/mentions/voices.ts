/** Tells whose words a sentence holds: a quote's speaker, who makes a printed statement ("The minister said: …"), or who has the floor in a transcript ("MS HOLM: …"). */
import { rootOf, type Draft } from './draft'
import { honorifics } from './lexicon/titles'
import { firstPerson, firstPersons, quotedIn, speakerHead } from './quoted'
import { isRoleHead } from './titles'
import { lowerAt, type View } from './view'

export interface Voice {
  readonly who: Draft
  /** Whether a token is among the words this voice says. */
  readonly says: (token: number) => boolean
}

interface Told {
  readonly how: 'quote' | 'statement' | 'text'
  /** 'unsaid': the sentence does not tell whose words these are. */
  readonly who: Draft | null | 'unsaid'
  readonly says: (token: number) => boolean
  /** The quote may have begun before, or goes on after. */
  readonly continues: boolean
  readonly open: boolean
}

/** `speakers`: names, offices, bodies and pronouns by sentence. One voice a sentence; null where it is nobody's, or unknown whose. */
export function voicesOf(
  views: readonly View[],
  speakers: ReadonlyMap<number, readonly Draft[]>,
): readonly (Voice | null)[] {
  const quotes = quotedIn(views)
  const told = views.map((view, place) =>
    readSentence(view, speakers.get(view.sentence.index) ?? [], quotes[place] ?? new Set()),
  )
  let floor: { readonly who: Draft; readonly printed: boolean } | null = null
  return views.map((view, place) => {
    const one = told[place]
    if (!one || view.sentence.headline) {
      floor = null
      return null
    }
    const before = one.how === 'quote' ? one.continues && floor : floor?.printed && floor
    const who =
      one.who === 'unsaid' ? ((before || null)?.who ?? speakerAhead(told, place)) : one.who
    floor = who && { who, printed: one.how !== 'quote' }
    return who && { who, says: one.says }
  })
}

function readSentence(view: View, here: readonly Draft[], quoted: ReadonlySet<number>): Told {
  const head = speakerHead(view, quoted)
  const speaker = speakerAt(view, head, here)
  if (quoted.size > 0) {
    return {
      how: 'quote',
      who: head < 0 ? 'unsaid' : speaker,
      says: (token) => quoted.has(token),
      continues: quoted.has(0) || /^(?:["“]|``)$/.test(view.tokens[0]?.text ?? ''),
      open: quoted.has(view.tokens.length - 1),
    }
  }
  // "We met the rebels, Rao told reporters": printed without the marks.
  if (speaker && isBehindWords(view, head))
    return {
      how: 'quote',
      who: speaker,
      says: (token) => token < head,
      continues: false,
      open: false,
    }
  const label = labelColon(view)
  const colon = label < 0 ? colonAfterSpeech(view) : label
  const who = colon < 0 ? 'unsaid' : speakerBefore(view, colon, here)
  const how = colon < 0 ? 'text' : 'statement'
  return { how, who, says: (token) => token > colon, continues: false, open: false }
}

/** Who the subject of a verb of speech is: of "a spokesman for the front" the front. */
function speakerAt(view: View, head: number, here: readonly Draft[]): Draft | null {
  const body = /^spokes/.test(view.tokens[head]?.lemma ?? '')
    ? here.find(
        (one) =>
          view.tokens[one.head]?.head === head && /^(?:organization|group|country)$/.test(one.kind),
      )
    : undefined
  const own = here.find((one) => one.head === head)
  return own?.form === 'nominal' ? (body ?? own) : (own ?? body ?? null)
}

/** Words of a first person, a comma, and the speaker with the verb of speech last. */
const isBehindWords = (view: View, head: number): boolean => {
  const verb = view.tokens[head]?.head ?? -1
  const words = view.tokens.slice(0, Math.min(head, verb)).map(({ text }) => text.toLowerCase())
  return (
    /^(?:root|parataxis)/.test(view.tokens[verb]?.deprel ?? '') &&
    words.includes(',') &&
    words.some((word) => firstPerson.test(word) || firstPersons.test(word))
  )
}

/** "We met. We agreed on aid," Rao said: the quote is given to its speaker in its last sentence. */
function speakerAhead(told: readonly Told[], place: number): Draft | null {
  for (let at = place; told[at]?.how === 'quote' && told[at]?.open; at++) {
    const next = told[at + 1]
    if (next?.how !== 'quote' || !next.says(0)) return null
    if (next.who !== 'unsaid') return next.who
  }
  return null
}

/** Where a line of a transcript says who speaks: "SECRETARY KERRY:", "QUESTION:", "Mr Rao:"; -1 where none does. */
function labelColon(view: View): number {
  const at = view.tokens.findIndex(({ text }) => text === ':')
  const label = view.tokens.slice(0, at)
  return at > 0 &&
    at <= LONGEST_LABEL &&
    view.tokens.length > at + 2 &&
    label.every(({ text, upos }) => /^\p{Lu}[\p{L}.'’-]*$/u.test(text) && upos !== 'VERB') &&
    (label.every(({ text }) => text === text.toUpperCase()) || hasTitle(view, label.length))
    ? at
    : -1
}

const LONGEST_LABEL = 5

/** "Mr Rao", "Ambassador Holm": a label may also be written small. */
const hasTitle = (view: View, length: number): boolean =>
  length > 1 && (honorifics.has(lowerAt(view, 0)) || isRoleHead(lowerAt(view, 0)))

/** Where "said:" or "the following statement:" opens words without quotation marks; -1 where neither does. */
function colonAfterSpeech(view: View): number {
  const at = view.tokens.findIndex(({ text }) => text === ':')
  const near = view.tokens.slice(Math.max(0, at - 8), at)
  return at > 0 &&
    near.some(
      ({ lemma, upos }) =>
        (upos === 'VERB' && /^(?:say|add|state|comment)$/.test(lemma)) ||
        (upos === 'NOUN' && /^(?:statement|remark)$/.test(lemma)),
    ) &&
    !/^["“”]$/.test(view.tokens[at + 1]?.text ?? '')
    ? at
    : -1
}

/** The subject of the verb of speech, else the one person named. */
function speakerBefore(view: View, colon: number, here: readonly Draft[]): Draft | null {
  const head = speakerHead(view, new Set())
  const before = here.filter(({ last }) => last < colon)
  const subject = before.find(({ first, last }) => first <= head && head <= last)
  const [only, another] = new Set(before.filter(({ kind }) => kind === 'person').map(rootOf))
  return subject ?? (only && !another ? only : null)
}
