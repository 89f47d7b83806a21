/** Finds the verb of a line whose only verb was taken for a noun: "Russia backs 3-point plan", "Taliban ban women from parks". */
import type { Word } from '../words/word'

type TagAt = (i: number) => string

/** What headlines say of a country or a body, and nouns as well. */
const singular =
  /^(?:backs|urges|slams|vows|hails|pledges|blocks|bans|bars|attacks|strikes|visits|blasts|fires|signs|hits|kills|orders|offers|charges|blames|welcomes|seeks|bombs|raids|shells|jails|cuts|frees|pounds|pardons|fines|halts|eases|curbs|snubs|rebuffs|rebukes|deports|expels|arms|grants|mulls|shuns|spurns|lauds|rejects|probes|trades|swaps|exchanges|storms|shuts)$/

/** The same of several. */
const plural =
  /^(?:back|urge|slam|vow|hail|block|ban|bar|attack|strike|blast|sign|hit|kill|order|blame|welcome|bomb|raid|shell|jail|cut|free|pound|storm|ambush|torch|loot|seize|boycott|halt|rebuff|snub|hijack|sack|shut|pelt|kidnap)$/

/** Several, though nothing ends in "s". */
const several = /^(?:taliban|police|farc|troops|forces)$/

/** What two sides give each other; one alone trades in nothing of the kind. */
const mutual = /^(?:trade|exchange|swap)$/
const given =
  /^(?:fire|gunfire|blows|barbs|shots|shells|prisoners|accusations|insults|threats|captives|strikes|blame|hostages|pows)$/

/** Where the verb of a line without one is, and its form; null when nothing there reads as one. */
export function toldInHeadline(
  words: readonly Word[],
  tagAt: TagAt,
): { readonly at: number; readonly form: 'present' | 'plural' } | null {
  const lower = (i: number): string => words[i]?.lower ?? ''
  const opens = (i: number): boolean => /^(?:DT|CD|JJ|NN|NNS|NNPS?|PRP\$)$/.test(tagAt(i))
  for (let i = 1; i < words.length - 1; i++) {
    if (!opens(i + 1)) continue
    const word = lower(i)
    if (tagAt(i) === 'NNS' && singular.test(word) && /^NNPS?$/.test(tagAt(i - 1)))
      return { at: i, form: 'present' }
    if (!/^(?:NN|JJ|RB|RP|VB|VBN)$/.test(tagAt(i)) || !isPhrase(tagAt, i)) continue
    if (mutual.test(word) && given.test(lower(i + 1)) && /^NN/.test(tagAt(i - 1)))
      return { at: i, form: 'plural' }
    if (plural.test(word) && (/^NNP?S$/.test(tagAt(i - 1)) || several.test(lower(i - 1))))
      return { at: i, form: 'plural' }
  }
  return null
}

/** Nothing but a phrase with a noun stands before: "Two French aid groups", "Sudan army, RSF". */
const isPhrase = (tagAt: TagAt, end: number): boolean => {
  for (let i = 0; i < end; i++)
    if (!/^(?:NN|NNS|NNPS?|JJ|CD|DT|CC|,|POS)$/.test(tagAt(i))) return false
  return true
}
