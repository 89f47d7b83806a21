/** Turns a person's notes, each tied to a mention or a reading, into notes on the nodes these belong to now. */
import type { Decision, EventNode, Note } from '../../../shared/model'

/** One for each node, sorted by its id; what was written on nodes that are one now stands line by line. */
export function notesOf(
  decisions: readonly Decision[],
  entityOf: ReadonlyMap<string, string>,
  events: readonly EventNode[],
): readonly Note[] {
  const texts = new Map<string, string>()
  for (const { action } of decisions) {
    if (action.kind !== 'set-note') continue
    for (const [index, about] of action.about.entries())
      texts.set(about, index === 0 ? action.text.trim() : '')
  }
  if (texts.size === 0) return []
  const eventOf = new Map(events.flatMap(({ id, readings }) => readings.map((one) => [one, id])))
  const notes = new Map<string, Note>()
  for (const [about, text] of texts) {
    const node = entityOf.get(about) ?? eventOf.get(about)
    if (!node || !text) continue
    const other = notes.get(node)
    notes.set(node, {
      node,
      text: other ? `${other.text}\n${text}` : text,
      about: [...(other?.about ?? []), about],
    })
  }
  return [...notes.values()].sort((a, b) => (a.node < b.node ? -1 : 1))
}
