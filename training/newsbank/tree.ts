/** Puts words together into dependency trees: a phrase is a head with phrases hung on it, in the order they are read. */
import type { GoldSentence, GoldToken } from '../data/conllu'

interface Leaf {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index in the phrase, -1 for its head. */
  readonly head: number
  readonly deprel: string
}

/** Words in reading order, exactly one of them with head -1. */
export type Phrase = readonly Leaf[]

/** A phrase that hangs on the head by a relation, or the head itself. */
export type Part = Phrase | readonly [relation: string, phrase: Phrase]

export const word = (form: string, upos: string, xpos: string, lemma = form): Phrase => [
  { form, lemma, upos, xpos, head: -1, deprel: 'root' },
]

const isHung = (part: Part): part is readonly [string, Phrase] => typeof part[0] === 'string'

/** Joins parts in order; the one without a relation is the head. Throws a RangeError unless there is exactly one. */
export function phrase(...parts: readonly Part[]): Phrase {
  const heads = parts.filter((part) => !isHung(part))
  if (heads.length !== 1) throw new RangeError(`a phrase has one head, not ${heads.length}`)
  let at = 0
  const starts = parts.map((part) => {
    const start = at
    at += (isHung(part) ? part[1] : part).length
    return start
  })
  const headAt = parts.findIndex((part) => !isHung(part))
  const head = starts[headAt]! + headOf(parts[headAt] as Phrase)
  return parts.flatMap((part, index) => {
    const start = starts[index]!
    const [relation, leaves] = isHung(part) ? part : [null, part]
    return leaves.map((leaf): Leaf => {
      if (leaf.head >= 0) return { ...leaf, head: start + leaf.head }
      return relation === null ? leaf : { ...leaf, head, deprel: relation }
    })
  })
}

const headOf = (leaves: Phrase): number => leaves.findIndex(({ head }) => head < 0)

/** "x", "x and y", "x, y and z" as Universal Dependencies hang them: on the first. */
export function coordinate(items: readonly Phrase[]): Phrase {
  const [first, ...rest] = items
  return phrase(
    first!,
    ...rest.map((item, index): Part => {
      const mark = index === rest.length - 1 ? word('and', 'CCONJ', 'CC') : comma
      return ['conj', phrase([index === rest.length - 1 ? 'cc' : 'punct', mark], item)]
    }),
  )
}

export const comma = word(',', 'PUNCT', ',')
export const stop = word('.', 'PUNCT', '.')

/** A sentence of its words with single spaces between them; it starts with a capital. */
export function toSentence(leaves: Phrase, id: string): GoldSentence {
  const forms = leaves.map(({ form }, i) =>
    i === 0 ? form.slice(0, 1).toUpperCase() + form.slice(1) : form,
  )
  let at = 0
  const tokens = leaves.map((leaf, i): GoldToken => {
    const form = forms[i]!
    const start = at
    at += form.length + 1
    return { ...leaf, form, start, end: start + form.length, entity: '' }
  })
  return { id, document: id, paragraph: true, text: forms.join(' '), tokens }
}
