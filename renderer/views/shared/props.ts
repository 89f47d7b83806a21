/** What every view of the graph is given: the graph, what passes the filters, and the one selection. */
import type { MouseEvent } from 'react'
import type { Passing } from '../../view-model/filters'
import type { GraphIndex } from '../../view-model/graph-index'
import type { Palette } from '../../view-model/palette'

/** What ties two nodes: the events behind a cell of the matrix or a curve on the map. */
export interface Tie {
  readonly ends: readonly [string, string]
  readonly events: readonly string[]
}

export interface ViewProps {
  readonly index: GraphIndex
  readonly passing: Passing
  /** Selected entity and event ids, the last one leading. */
  readonly selected: readonly string[]
  readonly palette: Palette
  /** Replaces the selection; an empty list clears it. */
  readonly onSelect: (ids: readonly string[]) => void
  /** Opens the menu of a tie where it was asked for. */
  readonly onTieMenu: (tie: Tie, event: MouseEvent) => void
}
