/** Views kept by name: a click brings back filters, reading, layout and places. */
import { Bookmark, X } from 'lucide-react'
import { FIRST_LOOK } from '../../state/explore/reducers'
import { changeView } from '../../state/explore/store'
import { openDialog } from '../../state/reader/store'
import { dropView, type SavedView } from '../../state/views/reducers'
import { useSavedViews } from '../../state/views/store'
import { IconButton } from '../../ui/Button'
import { graphHandle } from '../actions/graph-handle'
import { changeViews } from '../actions/saved-views'
import { Section } from '../shell/Section'

function openView(saved: SavedView): void {
  graphHandle.current?.restorePlaces(saved.places, saved.view.reading)
  changeView(() => ({ ...FIRST_LOOK, ...saved.view }))
}

export function SavedViews() {
  const views = useSavedViews((state) => state.views)
  return (
    <Section title="Saved views" count={views.length}>
      <ul>
        {views.map((saved) => (
          <li key={saved.name} className="saved-view">
            <button type="button" className="row" onClick={() => openView(saved)}>
              <Bookmark size={14} aria-hidden />
              <span className="row-main">{saved.name}</span>
            </button>
            <IconButton
              name={`Delete the view ${saved.name}`}
              small
              onClick={() => void changeViews((all) => dropView(all, saved.name))}
            >
              <X size={13} />
            </IconButton>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link small save-view"
        onClick={() => openDialog('save-view')}
      >
        Save this view…
      </button>
    </Section>
  )
}
