/** Each of the views beside the graph, bound to the application's state, under the filters that are set. */
import { selectEdge } from '../../state/selection/store'
import { showPanel } from '../../state/reader/store'
import { count } from '../../view-model/words'
import { MatrixView } from '../../views/matrix/MatrixView'
import { TableView } from '../../views/table/TableView'
import { Timeline } from '../../views/timeline/Timeline'
import { copyText } from '../actions/copy'
import { exportRows } from '../actions/export'
import { Frame } from './Frame'
import { useTimeProps } from './use-time-props'
import { useViewProps } from './use-view-props'

export function TimelinePane() {
  return (
    <Frame>
      <Timeline {...useTimeProps()} />
    </Frame>
  )
}

/** A chosen pair is the edge between the two: the details list its events. */
function onSelectPair(a: string, b: string, events: readonly string[]): void {
  const ends: readonly [string, string] = a < b ? [a, b] : [b, a]
  selectEdge({ id: ends.join('~'), events, ends })
  showPanel('details')
}

export function MatrixPane() {
  return (
    <Frame>
      <MatrixView {...useViewProps()} onSelectPair={onSelectPair} />
    </Frame>
  )
}

export function TablePane() {
  return (
    <Frame>
      <TableView
        {...useViewProps()}
        onCopy={(text, rows) => void copyText(text, `Copied ${count(rows, 'row')}`)}
        onExport={(name, csv) => void exportRows(csv, name)}
      />
    </Frame>
  )
}
