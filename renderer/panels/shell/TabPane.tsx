/** The view of the tab that is shown, other than the graph; the map is fetched when first opened. */
import { assertNever } from '../../../shared/assert-never'
import type { Tab } from '../../state/explore/reducers'
import { later } from '../../ui/later'
import { MatrixPane, TablePane, TimelinePane } from '../views/ViewPane'

const MapPane = later(() => import('../views/MapPane').then(({ MapPane }) => MapPane))

export function TabPane({ tab }: { readonly tab: Exclude<Tab, 'graph'> }) {
  switch (tab) {
    case 'timeline':
      return <TimelinePane />
    case 'map':
      return <MapPane meanwhile={<p className="note pane-note">Unfolding the map…</p>} />
    case 'table':
      return <TablePane />
    case 'matrix':
      return <MatrixPane />
    default:
      return assertNever(tab)
  }
}
