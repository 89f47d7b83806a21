/** The map bound to the application's state; in a file of its own so that it is fetched when first opened. */
import { MapView } from '../../views/map/MapView'
import { Frame } from './Frame'
import { useViewProps } from './use-view-props'

export function MapPane() {
  return (
    <Frame>
      <MapView {...useViewProps()} />
    </Frame>
  )
}
