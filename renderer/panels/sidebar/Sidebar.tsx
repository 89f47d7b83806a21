/** The left panel: search, legend as filter, more filters, saved views and reports. */
import { Search } from 'lucide-react'
import { openDialog } from '../../state/reader/store'
import { keysFor } from '../actions/keys'
import { Articles } from './Articles'
import { Legend } from './Legend'
import { MoreFilters } from './MoreFilters'
import { SavedViews } from './SavedViews'

export function Sidebar() {
  return (
    <nav className="sidebar" aria-label="Search, filters and reports">
      <button type="button" className="search-box" onClick={() => openDialog('palette')}>
        <Search size={14} aria-hidden />
        <span>Search</span>
        <kbd>{keysFor('Mod+K')}</kbd>
      </button>
      <div className="sidebar-scroll scroll">
        <Legend />
        <MoreFilters />
        <SavedViews />
        <Articles />
      </div>
    </nav>
  )
}
