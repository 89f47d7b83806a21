/** The view of the tab that is shown, other than the graph; the map is fetched when first opened. */
import { Suspense, lazy } from 'react'
import { assertNever } from '../../../shared/assert-never'
import type { Tab } from '../../state/explore/reducers'
import { MatrixPane, TablePane, TimelinePane } from '../views/ViewPane'

const MapPane = lazy(() =>
  import('../views/MapPane').then(({ MapPane: view }) => ({ default: view })),
)

export function TabPane({ tab }: { readonly tab: Exclude<Tab, 'graph'> }) {
  switch (tab) {
    case 'timeline':
      return <TimelinePane />
    case 'map':
      return (
        <Suspense fallback={<p className="note pane-note">Unfolding the map…</p>}>
          <MapPane />
        </Suspense>
      )
    case 'table':
      return <TablePane />
    case 'matrix':
      return <MatrixPane />
    default:
      return assertNever(tab)
  }
}
