/** Mends tags that the words around them rule out: "will free 23" is a verb, "the captured men" no past tense. */
import type { Word } from '../words/word'
import { toldInHeadline } from './headline-verbs'
import type { TagClass, TagResult } from './tagger'

const verbOrAdjective =
  /^(?:free|open|clear|secure|lower|ready|calm|cool|empty|dry|complete|separate|shut|better)$/

/** Tag classes that the mends need, looked up once. */
export interface MendTags {
  readonly verb: number
  readonly participle: number
  readonly past: number
  readonly present: number
  readonly plural: number
  readonly classes: readonly TagClass[]
}

/** Throws a RangeError for a list of classes that lacks them. */
export function createMendTags(classes: readonly TagClass[]): MendTags {
  const find = (xpos: string): number =>
    classes.findIndex((one) => one.xpos === xpos && one.upos === 'VERB')
  const [verb, participle, past] = [find('VB'), find('VBN'), find('VBD')]
  const [present, plural] = [find('VBZ'), find('VBP')]
  if (Math.min(verb, participle, past, present, plural) < 0)
    throw new RangeError('no verbs among the tags')
  return { verb, participle, past, present, plural, classes }
}

export function mendTags(words: readonly Word[], result: TagResult, mend: MendTags): TagResult {
  const classes = result.classes.slice()
  const tagAt = (i: number): string => mend.classes[classes[i] as number]?.xpos ?? ''
  words.forEach(({ lower }, i) => {
    const next = tagAt(i + 1)
    if (tagAt(i) === 'JJ' && verbOrAdjective.test(lower) && opensInfinitive(tagAt, i))
      if (/^(?:DT|CD|PRP\$?|NN|NNS|NNPS?)$/.test(next)) classes[i] = mend.verb
    // Between an article and a noun nothing has a tense; a number may be a year.
    if (tagAt(i) === 'VBD' && lower.endsWith('ed') && /^NNS?$/.test(next) && i > 0) {
      const before = words[i - 1]?.lower ?? ''
      if (/^(?:the|an?)$/.test(before) || tagAt(i - 1) === 'PRP$' || isCount(tagAt(i - 1), before))
        classes[i] = mend.participle
    }
  })
  words.forEach(({ lower }, i) => {
    if (tagAt(i) === 'VBD' && done.test(lower) && isDescribed(words, tagAt, i))
      classes[i] = mend.participle
  })
  for (const i of listedAfter(words, tagAt)) classes[i] = mend.participle
  if (!words.some((_, i) => isMainVerb(tagAt, i))) {
    for (const i of saidPlainly(words, tagAt)) classes[i] = mend.past
    const told = toldInHeadline(words, tagAt)
    if (told) classes[told.at] = mend[told.form]
  }
  return { ...result, classes }
}

/** What is done to somebody, and opens no clause as "said" does. */
const done =
  /^(?:held|sent|captured|detained|arrested|jailed|imprisoned|accused|charged|kidnapped|abducted|seized|displaced|wounded|injured|trapped|stranded|deployed|stationed|trained|freed|invited|convicted|sentenced|suspected|killed|caught|taken|hired|recruited|elected|appointed|brought|shot|expelled|signed|launched|planned|scheduled)$/

/** "Two Swedes held in Iran since 2022 were released": the verb of the sentence comes after the phrase. */
function isDescribed(words: readonly Word[], tagAt: (i: number) => string, at: number): boolean {
  if (!/^NN/.test(tagAt(at - 1)) || !/^(?:IN|TO)$/.test(tagAt(at + 1))) return false
  for (let i = at + 2; i < Math.min(words.length, at + 14); i++) {
    if (/^(?:was|were|have|has|had)$/.test(words[i]?.lower ?? ''))
      return /^(?:NN|CD)/.test(tagAt(i - 1)) && /^(?:VB[NDG]|RB)$/.test(tagAt(i + 1))
    if (/^(?:CC|,|:|VB.?|MD|WDT|WP|WRB|PRP)$/.test(tagAt(i))) return false
    if (/^(?:after|before|as|because|since|while|when|that|if)$/.test(words[i]?.lower ?? ''))
      if (tagAt(i + 1) !== 'CD') return false
  }
  return false
}

/** Describe a noun with another before them: "state owned firms". */
const describing =
  /^(?:owned|led|backed|held|run|made|funded|controlled|occupied|sponsored|trained|imposed|armed|related|affected|aged|born|dominated|brokered|supported|appointed|ruled|issued|built|called|named|designed|established|based)$/

/** Describe nobody, since nobody can be "clashed" or "marched". */
const doneByNobody =
  /^(?:clashed|marched|rallied|protested|arrived|departed|resigned|retreated|surrendered|defected|rioted|disagreed|talked|fainted|vanished)$/

/** "Police fired tear gas and detained …": a noun, a participle and a noun, and no verb but what "and" joins to it. */
function saidPlainly(words: readonly Word[], tagAt: (i: number) => string): readonly number[] {
  const isSentence = words[words.length - 1]?.lower === '.'
  const isPast = (i: number): boolean => {
    const lower = words[i]?.lower ?? ''
    return (
      tagAt(i) === 'VBN' &&
      lower.endsWith('ed') &&
      !describing.test(lower) &&
      (/^(?:NN|NNS|NNP|CD)$/.test(tagAt(i + 1)) || (isSentence && doneByNobody.test(lower)))
    )
  }
  const first = words.findIndex((_, i) => isPast(i) && /^NNP?S$/.test(tagAt(i - 1)))
  if (first < 0 || words.some((_, i) => i < first && /^W/.test(tagAt(i)))) return []
  const others = words.flatMap((_, i) =>
    i > first && isPast(i) && tagAt(i - 1) === 'CC' ? [i] : [],
  )
  return [first, ...others]
}

const measure =
  /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|series|string|spate|wave|history|pattern|litany|catalogue)$/

/** "After months of doubt, missed deadlines and failed attempts": in a list of things, what looks like a past tense describes. */
function listedAfter(words: readonly Word[], tagAt: (i: number) => string): readonly number[] {
  const from = words.findIndex(
    ({ lower }, i) => lower === 'of' && measure.test(words[i - 1]?.lower ?? ''),
  )
  if (from < 0) return []
  const found: number[] = []
  let at = from + 1
  while (/^(?:JJ|NN|NNS)$/.test(tagAt(at))) at++
  while (at > from + 1 && /^(?:,|CC)$/.test(tagAt(at))) {
    at += tagAt(at) === ',' && tagAt(at + 1) === 'CC' ? 2 : 1
    if (tagAt(at) === 'VBD' && (words[at]?.lower ?? '').endsWith('ed')) found.push(at++)
    if (!/^(?:JJ|NN|NNS)$/.test(tagAt(at))) return []
    while (/^(?:JJ|NN|NNS)$/.test(tagAt(at))) at++
  }
  return found
}

/** A finite verb that is not joined by "and" nor stands in a clause of its own. */
function isMainVerb(tagAt: (i: number) => string, i: number): boolean {
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(i))) return false
  if (tagAt(i - 1) === 'CC' || (tagAt(i - 1) === 'RB' && tagAt(i - 2) === 'CC')) return false
  // What an opener or a relative word in the six words before it begins.
  for (let at = i - 1; at >= Math.max(0, i - 6); at--)
    if (/^(?:WDT|WP|WRB)$/.test(tagAt(at))) return false
  return true
}

/** "will free", "to immediately free": a verb has to follow. */
const opensInfinitive = (tagAt: (i: number) => string, i: number): boolean =>
  /^(?:MD|TO)$/.test(tagAt(i - 1) === 'RB' ? tagAt(i - 2) : tagAt(i - 1))

const isCount = (tag: string, word: string): boolean => tag === 'CD' && !/^\d{4}$/.test(word)
