/** How the view changes: filters, reading, what is shown; with undo for all of it. */
import { NO_FILTERS, type Filters } from '../../view-model/filters'
import type { Grouping } from '../../view-model/grouping'
import type { LayoutName } from '../../view-model/layout/types'
import type { Reading } from '../../view-model/scene'
import { FIRST_BUDGET, nextBudget, type Shown } from '../../view-model/visible'

export type Tab = 'graph' | 'timeline' | 'map' | 'table' | 'matrix'
export type Weight = 'links' | 'degree' | 'betweenness'
export type Colour = 'kind' | 'community'

export interface Explore {
  readonly filters: Filters
  readonly shown: Shown
  readonly reading: Reading
  readonly tab: Tab
  readonly layout: LayoutName
  readonly weight: Weight
  readonly colour: Colour
  readonly pinned: readonly string[]
  /** Nodes of a path, in order. */
  readonly path: readonly string[]
  readonly grouping: Grouping
  /** Groups that are opened while the others are folded. */
  readonly unfolded: readonly string[]
}

export const FIRST_LOOK: Explore = {
  filters: NO_FILTERS,
  shown: { budget: FIRST_BUDGET, expanded: [], revealed: [], hidden: [], focus: null },
  reading: 'events',
  tab: 'graph',
  layout: 'force',
  weight: 'links',
  colour: 'kind',
  pinned: [],
  path: [],
  grouping: 'none',
  unfolded: [],
}

export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

const DEPTH = 60
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** A new present; what was undone is forgotten. The same value changes nothing. */
export const advance = <T>(history: History<T>, present: T): History<T> =>
  present === history.present
    ? history
    : { past: [...history.past, history.present].slice(-DEPTH), present, future: [] }

export function stepBack<T>(history: History<T>): History<T> {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] }
}

export function stepForward<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { past: [...history.past, history.present], present, future }
}

const toggle = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
const withAll = (list: readonly string[], ids: readonly string[]): readonly string[] => [
  ...new Set([...list, ...ids]),
]

export const setFilters = (view: Explore, filters: Partial<Filters>): Explore => ({
  ...view,
  filters: { ...view.filters, ...filters },
})

/** Shows or hides one kind, category or status. */
export function toggleFilter<K extends 'hiddenKinds' | 'hiddenCategories' | 'hiddenStatuses'>(
  view: Explore,
  key: K,
  value: Filters[K][number],
): Explore {
  return setFilters(view, { [key]: toggle<unknown>(view.filters[key], value) })
}

const setShown = (view: Explore, shown: Partial<Shown>): Explore => ({
  ...view,
  shown: { ...view.shown, ...shown },
})

export const showMore = (view: Explore): Explore =>
  setShown(view, { budget: nextBudget(view.shown.budget) })
export const showAll = (view: Explore): Explore =>
  setShown(view, { budget: Number.MAX_SAFE_INTEGER })
export const reveal = (view: Explore, ids: readonly string[]): Explore =>
  ids.every((id) => view.shown.revealed.includes(id) && !view.shown.hidden.includes(id))
    ? view
    : setShown(view, {
        revealed: withAll(view.shown.revealed, ids),
        hidden: view.shown.hidden.filter((id) => !ids.includes(id)),
      })
export const toggleExpanded = (view: Explore, id: string): Explore =>
  setShown(view, { expanded: toggle(view.shown.expanded, id) })
export const hide = (view: Explore, ids: readonly string[]): Explore =>
  setShown(view, {
    hidden: withAll(view.shown.hidden, ids),
    revealed: view.shown.revealed.filter((id) => !ids.includes(id)),
    expanded: view.shown.expanded.filter((id) => !ids.includes(id)),
  })
export const unhideAll = (view: Explore): Explore => setShown(view, { hidden: [] })
export const focusOn = (view: Explore, nodes: readonly string[], steps: number): Explore =>
  setShown(view, { focus: nodes.length > 0 ? { nodes, steps } : null })
/** Pins them; when all of them are pinned, lets them go. */
export const togglePinned = (view: Explore, ids: readonly string[]): Explore => ({
  ...view,
  pinned: ids.every((id) => view.pinned.includes(id))
    ? view.pinned.filter((id) => !ids.includes(id))
    : withAll(view.pinned, ids),
})
/** Folds every group of this kind. */
export const setGrouping = (view: Explore, grouping: Grouping): Explore => ({
  ...view,
  grouping,
  unfolded: [],
})
export const toggleUnfolded = (view: Explore, group: string): Explore => ({
  ...view,
  unfolded: toggle(view.unfolded, group),
})
/** Back to the first look, in the same reading and tab. */
export const resetView = (view: Explore): Explore => ({
  ...FIRST_LOOK,
  reading: view.reading,
  tab: view.tab,
})
