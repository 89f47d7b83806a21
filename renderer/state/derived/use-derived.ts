/** The chain from what is open to what is drawn, one way: graph → index → passing → visible → scene. */
import type { GraphView } from '../../../shared/model'
import { buildScene } from '../../view-model/build-scene'
import { filterGraph, type Passing } from '../../view-model/filters'
import { foldScene } from '../../view-model/fold-scene'
import { groupsOf, type Group } from '../../view-model/grouping'
import { indexGraph, type GraphIndex } from '../../view-model/graph-index'
import { betweenness, communitiesOf, degreesOf } from '../../view-model/metrics'
import type { Scene } from '../../view-model/scene'
import { buildSearch, type SearchIndex } from '../../view-model/search'
import { chooseVisible, type Visible } from '../../view-model/visible'
import type { Colour, Weight } from '../explore/reducers'
import { useView, view } from '../explore/store'
import { useSession } from '../session/store'
import { memoLast } from './memo-last'

const EMPTY: GraphView = { articles: [], entities: [], relations: [], events: [], candidates: [] }

const indexOnce = memoLast(indexGraph)
const filterOnce = memoLast(filterGraph)
const visibleOnce = memoLast(chooseVisible)
const groupsOnce = memoLast(groupsOf)
const searchOnce = memoLast(buildSearch)

function weightsOf(index: GraphIndex, visible: Visible, weight: Weight) {
  switch (weight) {
    case 'links':
      return null
    case 'degree':
      return degreesOf(visible)
    case 'betweenness':
      return betweenness(index, visible)
  }
}

const sceneOnce = memoLast(
  (
    index: GraphIndex,
    visible: Visible,
    reading: Scene['reading'],
    colour: Colour,
    weight: Weight,
    groups: readonly Group[],
    unfolded: readonly string[],
  ) =>
    foldScene(
      buildScene(
        index,
        visible,
        reading,
        colour === 'community' ? communitiesOf(visible) : null,
        weightsOf(index, visible, weight),
      ),
      groups.filter((group) => !unfolded.includes(group.id)),
    ),
)

export const useGraphIndex = (): GraphIndex =>
  indexOnce(useSession((session) => session.graph?.view) ?? EMPTY)

export function usePassing(): Passing {
  const index = useGraphIndex()
  return filterOnce(
    index,
    useView((view) => view.filters),
  )
}

export function useVisible(): Visible {
  const index = useGraphIndex()
  const passing = usePassing()
  return visibleOnce(
    index,
    passing,
    useView((view) => view.shown),
    useView((view) => view.reading),
  )
}

/** The groups of what is drawn, folded or not. */
export function useGroups(): readonly Group[] {
  const index = useGraphIndex()
  const visible = useVisible()
  return groupsOnce(
    index,
    visible,
    useView((view) => view.grouping),
  )
}

export function useScene(): Scene {
  const index = useGraphIndex()
  const visible = useVisible()
  const reading = useView((view) => view.reading)
  const colour = useView((view) => view.colour)
  const weight = useView((view) => view.weight)
  const groups = useGroups()
  const unfolded = useView((view) => view.unfolded)
  return sceneOnce(index, visible, reading, colour, weight, groups, unfolded)
}

export const useSearchIndex = (): SearchIndex => searchOnce(useGraphIndex())

/** The same answers outside a component. */
export const currentIndex = (): GraphIndex => indexOnce(useSession.getState().graph?.view ?? EMPTY)

export function wantedScene(): Scene {
  const index = currentIndex()
  const { filters, shown, reading, colour, weight, grouping, unfolded } = view()
  const visible = visibleOnce(index, filterOnce(index, filters), shown, reading)
  const groups = groupsOnce(index, visible, grouping)
  return sceneOnce(index, visible, reading, colour, weight, groups, unfolded)
}
