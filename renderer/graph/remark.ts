/** Marks what is selected among thousands of elements: slice by slice, and the picture changes when all of it is drawn. */
import type { Core } from 'cytoscape'
import { applyLabelsInSlices } from './apply-labels'
import { markChanges, writeMarks, type Marked } from './highlight'
import { inSlices, type SliceOptions } from './in-slices'
import { drawLayers } from './layers'
import { nextTurn, whileHeld } from './renderer'

/** Resolves with whether everything was marked. */
export const highlightInSlices = (
  cy: Core,
  marked: Marked,
  slices: SliceOptions,
): Promise<boolean> => inSlices(cy, markChanges(cy, marked), (some) => writeMarks(cy, some), slices)

/** `isCurrent` is false once something else is marked, or everything is arranged anew. */
export async function remark(cy: Core, marked: Marked, isCurrent: () => boolean): Promise<void> {
  const slices = { isCurrent }
  // What was clicked is answered first.
  await nextTurn()
  if (!isCurrent()) return
  await whileHeld(cy, async () => {
    if (!(await highlightInSlices(cy, marked, slices))) return
    if (await applyLabelsInSlices(cy, slices)) await drawLayers(cy, slices)
  })
}
