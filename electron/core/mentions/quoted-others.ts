/** Ties he, she and him inside a quote to the one person the quote has named so far: never its speaker, who says "I". */
import { bySentence, rootOf, type Draft } from './draft'
import { agrees, type Gender } from './gender'
import { pronoun } from './interviews'
import { namesNobody, ownSubject, personal } from './pronouns'
import { quotedIn, speakerHead } from './quoted'
import type { View } from './view'

/** `people`: names and descriptions of people, by position; `tied`: pronouns that mean one of them. */
export function quotedOthers(
  views: readonly View[],
  people: readonly Draft[],
  tied: readonly Draft[],
  genders: (person: Draft) => Gender,
): Draft[] {
  const groups = bySentence(people)
  const all = bySentence([...people, ...tied])
  const quotes = quotedIn(views)
  const found: Draft[] = []
  let told: readonly Draft[] = []
  for (const [place, view] of views.entries()) {
    const quoted = quotes[place] ?? new Set()
    const goesOn =
      quoted.has(0) && quotes[place - 1]?.has((views[place - 1]?.tokens.length ?? 0) - 1)
    if (!goesOn) told = []
    const here = (groups.get(view.sentence.index) ?? []).filter(({ head }) => quoted.has(head))
    for (const [at, token] of view.tokens.entries()) {
      const word = token.text.toLowerCase()
      if (!quoted.has(at) || !personal.test(word) || token.xpos === 'PRP$') continue
      const near = here.filter(({ last }) => last < at)
      const named = new Set([...told, ...near].map(rootOf))
      const [only, another] =
        named.size > 0 ? named : partnersOf(view, quoted, views[place - 1], all)
      if (!only || another || !agrees(word, genders(only))) continue
      if (near.some(({ head }) => head === ownSubject(view, at))) continue
      if (namesNobody(view, here, at, word)) continue
      found.push(pronoun(view, at, only))
    }
    told = [...told, ...here]
  }
  return found
}

/** "Holt met Demir. “I thanked him,” she said": of the people of the sentence before, those the speaker is not; nobody where the speaker is not among them. */
function partnersOf(
  view: View,
  quoted: ReadonlySet<number>,
  before: View | undefined,
  people: ReadonlyMap<number, readonly Draft[]>,
): ReadonlySet<Draft> {
  const head = speakerHead(view, quoted)
  const speaker = (people.get(view.sentence.index) ?? []).find((one) => one.head === head)
  if (!speaker || !before || before.sentence.headline) return new Set()
  const there = new Set((people.get(before.sentence.index) ?? []).map(rootOf))
  if (there.size !== 2 || !there.delete(rootOf(speaker))) return new Set()
  return there
}
