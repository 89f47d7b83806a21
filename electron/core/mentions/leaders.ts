/** Reads who leads a body from the body's side: "the X Brigade, a faction led by Y", "the X Brigade, whose emir, Y", "a Chadian delegation led by Y". */
import type { Draft } from './draft'
import { isRoleHead, titleBefore } from './titles'
import { lowerAt, type View } from './view'

const led = /^(?:led|headed|commanded|chaired)$/
const sent = /^(?:delegation|team|mission|side|government|cabinet)$/
const bodies = /^(?:organization|group)$/

/** `here`: names of the sentence by position. */
export function bodyLedBy(view: View, person: Draft, here: readonly Draft[]): Draft | null {
  const title = titleBefore(view, person.first, () => false)
  return (
    passive(view, title?.first ?? person.first, here) ?? owned(view, person.first, here) ?? null
  )
}

/** "…, a jihadist faction led by Y", "… led by Y". */
function passive(view: View, first: number, here: readonly Draft[]): Draft | null {
  const verb = first - 2
  if (lowerAt(view, verb + 1) !== 'by' || !led.test(lowerAt(view, verb))) return null
  const end = lowerAt(view, verb - 1) === ',' ? verb - 2 : verb - 1
  const direct = here.find(({ kind, last }) => bodies.test(kind) && last === end)
  if (direct) return direct
  for (let at = end; at > end - 7; at--) {
    const country = here.find(({ kind, last }) => kind === 'country' && last === at)
    if (country) return sent.test(lowerAt(view, end)) ? country : null
    if (lowerAt(view, at) === ',')
      return here.find(({ kind, last }) => bodies.test(kind) && last === at - 1) ?? null
    if (!/^(?:DET|ADJ|NOUN)$/.test(view.tokens[at]?.upos ?? '')) return null
  }
  return null
}

/** "…, whose emir, Y". */
function owned(view: View, first: number, here: readonly Draft[]): Draft | null {
  const role = lowerAt(view, first - 1) === ',' ? first - 2 : first - 1
  if (!isRoleHead(lowerAt(view, role))) return null
  for (let at = role - 1; at > role - 4; at--) {
    if (lowerAt(view, at) !== 'whose') continue
    const end = lowerAt(view, at - 1) === ',' ? at - 2 : at - 1
    return (
      here.find(({ kind, last }) => (bodies.test(kind) || kind === 'country') && last === end) ??
      null
    )
  }
  return null
}
