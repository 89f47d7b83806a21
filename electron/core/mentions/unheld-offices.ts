/** Finds offices written as names whose holder the report does not name: "the Governor of the Bank of England", "the Crown Prince of Brunei". */
import { keyOf } from './collectives'
import { rootOf, type Draft } from './draft'
import { honorifics, roleModifiers } from './lexicon/titles'
import { isRoleHead } from './titles'
import { isCapital, lowerAt, stretch, wordsOf, type View } from './view'

/** They speak for no country. */
const clergy = /^(?:bishop|archbishop|patriarch|cardinal|pope)$/

/** `known`: the other mentions of the sentence; `report` tells these people from those of other reports. */
export const unheldOffices = (view: View, known: readonly Draft[], report: string): Draft[] =>
  view.tokens.flatMap((token, head): Draft[] => {
    if (!/^NNP?$/.test(token.xpos) || !isCapital(token.text)) return []
    if (!isRoleHead(lowerAt(view, head)) || lowerAt(view, head + 1) !== 'of') return []
    if (known.some(({ first, last }) => first <= head && head <= last)) return []
    const first = firstOf(view, head)
    if (lowerAt(view, first - 1) !== 'the' || isSaid(view, head, known)) return []
    const next = lowerAt(view, head + 2) === 'the' ? head + 3 : head + 2
    const owner = known.find((one) => one.first === next && one.form === 'name')
    const last = owner?.last ?? capitalsFrom(view, next)
    if (last < next || owner?.kind === 'person') return []
    let behind = lowerAt(view, last + 1) === ',' ? last + 2 : last + 1
    // "the Chief of the Defence Force, Major General Ivo Rahn"
    while (isTitleWord(view, behind)) behind++
    // "the Governor of Kirkuk, Najm Karim": he.
    if (known.some((one) => one.kind === 'person' && one.first === behind)) return []
    const speaks =
      owner &&
      /^(?:country|organization|group)$/.test(owner.kind) &&
      !clergy.test(lowerAt(view, head))
    return [
      {
        ...stretch(view, first, last, head),
        kind: speaks ? owner.kind : 'person',
        form: 'nominal',
        use: 'actor',
        gazetteer: speaks ? null : keyOf(report, wordsOf(view, first, last).toLowerCase()),
        antecedent: speaks ? rootOf(owner) : null,
        members: [],
        score: 0.5,
      },
    ]
  })

const isTitleWord = (view: View, at: number): boolean =>
  isCapital(view.tokens[at]?.text ?? '') &&
  (isRoleHead(lowerAt(view, at)) ||
    roleModifiers.has(lowerAt(view, at)) ||
    honorifics.has(lowerAt(view, at)))

/** "Deputy Prime" of "Deputy Prime Minister". */
function firstOf(view: View, head: number): number {
  let first = head
  while (
    roleModifiers.has(lowerAt(view, first - 1)) &&
    isCapital(view.tokens[first - 1]?.text ?? '')
  )
    first--
  return first
}

/** The last of the words with a capital that begin at a token; before it when there is none. */
function capitalsFrom(view: View, from: number): number {
  let last = from - 1
  while (view.tokens[last + 1]?.upos !== 'PUNCT' && isCapital(view.tokens[last + 1]?.text ?? ''))
    last++
  return last
}

/** "He is the Governor of Kano", "Lind, the Governor of Kano,": what somebody else is. */
const isSaid = (view: View, head: number, known: readonly Draft[]): boolean => {
  const { deprel = '', head: above = -1 } = view.tokens[head] ?? {}
  return (
    /^(?:vocative|root)$/.test(deprel) ||
    (deprel === 'appos' && known.some(({ first, last }) => first <= above && above <= last)) ||
    (view.children[head] ?? []).some((child) =>
      /^(?:cop|appos|flat)$/.test(view.tokens[child]?.deprel ?? ''),
    )
  )
}
