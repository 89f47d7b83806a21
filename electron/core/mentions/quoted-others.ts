/** Ties he, she and him inside a quote to the one person the quote has named so far: never its speaker, who says "I". */
import { bySentence, rootOf, type Draft } from './draft'
import { agrees, type Gender } from './gender'
import { pronoun } from './interviews'
import { namesNobody, ownSubject, personal } from './pronouns'
import { quotedIn } from './quoted'
import type { View } from './view'

/** `people`: names and descriptions of people, by position. */
export function quotedOthers(
  views: readonly View[],
  people: readonly Draft[],
  genders: (person: Draft) => Gender,
): Draft[] {
  const groups = bySentence(people)
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
      const [only, another] = new Set([...told, ...near].map(rootOf))
      if (!only || another || !agrees(word, genders(only))) continue
      if (near.some(({ head }) => head === ownSubject(view, at))) continue
      if (namesNobody(view, here, at, word)) continue
      found.push(pronoun(view, at, only))
    }
    told = [...told, ...here]
  }
  return found
}
