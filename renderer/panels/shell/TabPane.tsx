/** The view of the tab that is shown, other than the graph. */
import { assertNever } from '../../../shared/assert-never'
import type { Tab } from '../../state/explore/reducers'

export function TabPane({ tab }: { readonly tab: Exclude<Tab, 'graph'> }) {
  switch (tab) {
    case 'timeline':
    case 'map':
    case 'table':
    case 'matrix':
      return <p className="note">Soon.</p>
    default:
      return assertNever(tab)
  }
}
