/** Parts "Kerry-Lavrov talks" into two people, where the report names both in full. */
import { fold } from '../gazetteer'
import { familyOf } from './consistency'
import type { Draft } from './draft'
import type { View } from './view'

const dash = /^[-–—]$/

/** Leaves real double names ("Amina Cole-Diaz", "Cole-Diaz") alone: both halves must be the surnames of others. */
export function partJoinedSurnames(
  views: readonly View[],
  found: readonly (readonly Draft[])[],
): readonly Draft[][] {
  const families = new Set(
    found
      .flat()
      .filter(({ kind, text }) => kind === 'person' && /\s/.test(text))
      .filter(({ text }) => !/[-–—]/.test(text) || fold(text).split(' ').length > 2)
      .map(({ text }) => familyOf(text)),
  )
  return found.map((drafts, index) =>
    drafts.flatMap((draft) => {
      const tokens = views[index]?.tokens ?? []
      const joined =
        draft.kind === 'person' &&
        draft.last === draft.first + 2 &&
        dash.test(tokens[draft.first + 1]?.text ?? '')
      if (!joined) return [draft]
      const halves = [draft.first, draft.last].map((at): Draft => {
        const { start = draft.start, end = draft.end, text = '' } = tokens[at] ?? {}
        return { ...draft, first: at, last: at, head: at, start, end, text }
      })
      return halves.every(({ text }) => families.has(fold(text))) ? halves : [draft]
    }),
  )
}
