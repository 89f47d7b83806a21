/** The view of the tab that is shown, other than the graph; the map is fetched when first opened. */
import { Suspense, lazy } from 'react'
import { assertNever } from '../../../shared/assert-never'
import type { Tab } from '../../state/explore/reducers'
import { Matrix } from '../matrix/Matrix'
import { Table } from '../table/Table'
import { Timeline } from '../timeline/Timeline'

const WorldMap = lazy(() =>
  import('../map/WorldMap').then(({ WorldMap: view }) => ({ default: view })),
)

export function TabPane({ tab }: { readonly tab: Exclude<Tab, 'graph'> }) {
  switch (tab) {
    case 'timeline':
      return <Timeline />
    case 'map':
      return (
        <Suspense fallback={<p className="note pane-note">Unfolding the map…</p>}>
          <WorldMap />
        </Suspense>
      )
    case 'table':
      return <Table />
    case 'matrix':
      return <Matrix />
    default:
      return assertNever(tab)
  }
}
