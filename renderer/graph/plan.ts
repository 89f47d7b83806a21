/** Decides how the new nodes of a scene come to their places. */
import { once } from '../../shared/once'
import type { LayoutGraph, LayoutName } from '../view-model/layout/types'

export interface Plan {
  readonly name: LayoutName | 'settle'
  /** Made when it is first asked for. */
  readonly graph: () => LayoutGraph
  readonly refit: boolean
}

/** Above this number of nodes the picture is moved with the paper as it is. */
export const LARGE = 1200

/** When more than this share of the nodes are new, those that stand make room for them. */
const CROWD = 0.3

export interface Arrival {
  readonly all: number
  /** Of them, those without a place. */
  readonly fresh: number
  /** The layout a person has chosen. */
  readonly layout: LayoutName
  /** What is laid out when the others stay, begin where they are, or begin anywhere. */
  readonly graph: (standing: 'stay' | 'begin' | 'forget') => LayoutGraph
}

/** Null when everything has a place. A few new nodes settle among the others; many are laid out with them. */
export function planFor({ all, fresh, layout, graph }: Arrival): Plan | null {
  if (fresh === 0) return null
  if (fresh === all) return { name: layout, graph: once(() => graph('forget')), refit: true }
  if (fresh > all * CROWD) return { name: layout, graph: once(() => graph('begin')), refit: true }
  return { name: 'settle', graph: once(() => graph('stay')), refit: false }
}
