/** Ties he, she, his and her to somebody without a name ("a mayor", "the driver") where the report speaks of no other person nearby. */
import { bySentence, rootOf, type Draft } from './draft'
import { pronoun } from './interviews'
import { menNouns, womenNouns } from './lexicon/humans'
import { namesNobody, ownsSomebody, ownSubject, personal } from './pronouns'
import { quotedIn } from './quoted'
import { lowerAt, type View } from './view'

/** `drafts`: every mention of the article; `tied`: pronouns that mean somebody already. */
export function unnamedPronouns(
  views: readonly View[],
  drafts: readonly Draft[],
  tied: readonly Draft[],
): Draft[] {
  const groups = bySentence([...drafts, ...tied])
  const known = new Set(tied.map(({ start }) => start))
  const quotes = quotedIn(views)
  const found: Draft[] = []
  for (const [place, view] of views.entries()) {
    const before = views[place - 1]
    if (view.sentence.headline || !before) continue
    const pronouns = view.tokens.filter(
      ({ upos, start, text }) =>
        upos === 'PRON' && personal.test(text.toLowerCase()) && !known.has(start),
    )
    if (pronouns.length === 0 || isChat(view) || isChat(before)) continue
    const told = before.sentence.headline ? [] : (groups.get(before.sentence.index) ?? [])
    const here = groups.get(view.sentence.index) ?? []
    for (const [at, token] of view.tokens.entries()) {
      const word = token.text.toLowerCase()
      if (!pronouns.includes(token) || quotes[place]?.has(at)) continue
      const near = here.filter(({ last }) => last < at)
      const who = onlyPerson([...told, ...near])
      if (!who || !agreesWith(who, word) || ownSubject(view, at) === who.head) continue
      const where = [...told, ...near].findLast((one) => rootOf(one) === who)
      if (
        where &&
        ownsSomebody(where.sentence === view.sentence.index ? view : before, where, word)
      )
        continue
      if (isSomebodyElse(before, told, before.tokens.length, word)) continue
      if (isSomebodyElse(view, near, at, word)) continue
      const draft = pronoun(view, at, who)
      found.push(draft)
      here.push(draft)
      groups.set(view.sentence.index, here)
    }
  }
  return found
}

/** "I spoke to the vet and he said …": who tells of himself tells of pets and friends as well. */
const isChat = ({ tokens }: View): boolean =>
  tokens.some(({ text }) => /^(?:i|me|my|you|your)$/i.test(text))

const keyOf = (draft: Draft): string => rootOf(draft).gazetteer ?? String(rootOf(draft).start)

/** The one person of these, when it is one without a name. */
function onlyPerson(drafts: readonly Draft[]): Draft | null {
  const people = drafts.filter(
    (draft) => rootOf(draft).kind === 'person' || draft.members.length > 0,
  )
  const [only] = people
  if (!only || new Set(people.map(keyOf)).size > 1) return null
  const root = rootOf(only)
  return root.form === 'nominal' && root.members.length === 0 ? root : null
}

function agreesWith({ text }: Draft, pronoun: string): boolean {
  const noun = text.toLowerCase().split(/\s+/).at(-1) ?? ''
  const woman = /^(?:she|her|herself)$/.test(pronoun)
  return !(woman ? menNouns : womenNouns).has(noun) && !(woman ? /.man$/ : /.woman$/).test(noun)
}

/** "A Palestinian", "a 24-year-old", "his father": a person before a token whom no mention tells of. */
const isSomebodyElse = (view: View, here: readonly Draft[], end: number, word: string): boolean =>
  namesNobody(view, here, end, word) ||
  here.some(
    ({ kind, form, first, head }) =>
      kind !== 'person' &&
      /^(?:an?|another|one)$/.test(lowerAt(view, first - 1)) &&
      !/^(?:amod|compound|nmod:poss)/.test(view.tokens[head]?.deprel ?? '') &&
      form === 'name' &&
      /^(?:country|group)$/.test(kind),
  ) ||
  view.tokens.some(({ text }, at) => at < end && /-olds?$/.test(text))
