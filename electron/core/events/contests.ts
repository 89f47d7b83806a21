/** Tells contests in which nobody is struck (a vote, a ring, a table) from fights, and what is said of a vote from deeds. */
import type { Clause } from '../../../shared/model'
import { objectClasses } from './lexicon/object-classes'
import type { Deep } from './needs'
import { nounAt } from './object-nouns'
import { referent, type SentenceView } from './sentence-view'
import { actorsOf } from './who'

/** Verbs of fighting that votes and games share. */
export const contestants =
  /^(?:defeat|beat|fight|challenge|trounce|thrash|edge|rout|crush|annihilate|hammer|battle|decimate|wipe|batter|devastate|gain|clash)$/
const papers = /^(?:motion|bill|resolution|amendment|proposal|plan|measure|move|bid|attempt)$/
const votes =
  /\b(?:elections?|elected|re-elected|re-election|by-election|primary|primaries|referendum|constituency|ballot|run-off|runoff|landslide|incumbent|nominee|percentage points|(?:million|thousand|[\d,]+) votes|candidates?|voters?|running mate)\b/i

/** The sentence speaks of an election. */
export const isOfVote = ({ article, sentence }: SentenceView): boolean =>
  votes.test(article.text.slice(sentence.start, sentence.end))

/** Nobody is struck where parties, teams or two people by name beat each other: in a vote, in a ring, at a table. */
export function isContest(view: SentenceView, clause: Clause, deep: Deep): boolean {
  const ends = [...deep.subjects, ...deep.objects]
  const armed = ends.some(
    (token) =>
      view.headed.get(token)?.form !== 'name' &&
      isArmed(nounAt(view, token)) &&
      !/^(?:opponent|supporter|people|woman|rival|candidate)$/.test(nounAt(view, token)),
  )
  const isPaper = deep.objects.some((token) => papers.test(nounAt(view, token)))
  if (armed || isPaper) return false
  if (isOfVote(view)) return true
  if (/^(?:seize|take|appropriate|capture|grab)$/.test(clause.lemma)) return false
  const [winners, losers] = [kindsOf(view, deep.subjects), kindsOf(view, deep.objects)]
  const byName = deep.objects.some((token) => {
    const mention = view.headed.get(token)
    return mention?.kind === 'person' && mention.form === 'name'
  })
  const someone = deep.subjects.some(
    (token) =>
      kindsOf(view, [token]).includes('person') || /^(?:he|she)$/.test(nounAt(view, token)),
  )
  if (byName && (someone || clause.passive)) return true
  if (!/^(?:defeat|beat)$/.test(clause.lemma)) return false
  if (winners.every((kind) => kind === 'country'))
    return winners.length > 0 && losers.every((kind) => kind === 'country')
  return winners.every((kind) => /^(?:organization|person)$/.test(kind))
}

export const kindsOf = (view: SentenceView, tokens: readonly number[]): readonly string[] =>
  tokens.flatMap((token) => actorsOf(view, token).map((one) => referent(view, one).kind))

const isArmed = (lemma: string): boolean =>
  ['troops', 'armed', 'police', 'crowd'].some((name) => objectClasses.get(name)?.has(lemma))
