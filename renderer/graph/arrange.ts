/** Brings new nodes and their lines onto the paper, at places found off this thread, slice by slice. */
import type { Core, ElementDefinition } from 'cytoscape'
import { gridLayout } from '../view-model/layout/orders'
import type { Point } from '../view-model/layout/types'
import { applyLabels, applyLabelsInSlices } from './apply-labels'
import { fitTo } from './fit'
import { inSlices, type SliceOptions } from './in-slices'
import { drawLayers, isCrowded, loadIcons } from './layers'
import { glideTo, isSoft, putAt } from './move-to'
import { addElements } from './patch'
import type { Plan } from './plan'
import { nextTurn, whileHeld } from './renderer'

export interface Arrangement extends SliceOptions {
  readonly plan: Plan | null
  /** What is not drawn yet. */
  readonly fresh: readonly ElementDefinition[]
  /** The places that are being found by the plan; null in the end when that was stopped. */
  readonly laying: Promise<ReadonlyMap<string, Point> | null> | null
  /** Where nodes stand; what is found is added. */
  readonly places: Map<string, Point>
  readonly homeless: ReadonlySet<string>
  /** How many will be drawn. */
  readonly nodes: number
  /** Called when every node has its place, and waited for. */
  readonly onPlaced: () => Promise<unknown>
}

/** Resolves with whether it came to its end; else something newer is shown. */
export async function arrange(cy: Core, arrangement: Arrangement): Promise<boolean> {
  const { plan, fresh, laying, places, homeless, nodes, isCurrent } = arrangement
  // On empty paper looks are worked out while places are being found.
  const ahead = cy.elements().empty()
  const glides = !ahead && plan !== null && places.size > 0 && isSoft(nodes)
  const refit = plan?.refit ?? false
  const icons = loadIcons(cy, fresh)
  const add = (): Promise<boolean> =>
    inSlices(cy, fresh, (some) => addElements(cy, some, places), arrangement)
  if (!ahead) await laying
  if (!isCurrent()) return false
  await whileHeld(cy, async () => {
    if (ahead) await add()
    const found = await laying
    if (!isCurrent()) return
    // Stopped: what has no place yet stands in rows.
    const rest = plan && !found ? gridLayout(plan.graph()) : found
    for (const [id, at] of rest ?? []) if (found || homeless.has(id)) places.set(id, at)
    if (!glides) await putAt(cy, places, arrangement)
    if (!ahead) await add()
    await nextTurn()
    if (!isCurrent()) return
    await arrangement.onPlaced()
    if (glides) return
    await nextTurn()
    if (!isCurrent()) return
    if (found && refit) fitTo(cy, cy.nodes())
    await nextTurn()
    if (!isCurrent()) return
    await applyLabelsInSlices(cy, arrangement)
    await icons
    if (isCrowded(cy)) await drawLayers(cy, arrangement)
  })
  if (!isCurrent()) return false
  if (!glides) return true
  const found = await laying
  if (found) await glideTo(cy, found, refit)
  if (!isCurrent()) return false
  applyLabels(cy)
  return true
}
