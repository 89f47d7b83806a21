/** The filters that are set, each removable. */
import { X } from 'lucide-react'
import { useGraphIndex } from '../../state/derived/use-derived'
import { focusOn, setFilters, setGrouping, unhideAll } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { NO_FILTERS } from '../../view-model/filters'
import { filterChips } from '../../view-model/filter-chips'
import { count, shorten } from '../../view-model/words'
import { GROUPING_WORDS } from '../actions/commands'
import { useNameOf } from '../actions/use-name'

function ChipButton({
  label,
  onRemove,
}: {
  readonly label: string
  readonly onRemove: () => void
}) {
  return (
    <li>
      <button
        type="button"
        className="chip"
        onClick={onRemove}
        aria-label={`Remove filter: ${label}`}
      >
        <span>{label}</span>
        <X size={12} aria-hidden />
      </button>
    </li>
  )
}

export function Chips() {
  const index = useGraphIndex()
  const filters = useView((view) => view.filters)
  const focus = useView((view) => view.shown.focus)
  const hidden = useView((view) => view.shown.hidden)
  const path = useView((view) => view.path)
  const grouping = useView((view) => view.grouping)
  const nameOf = useNameOf()
  const chips = filterChips(filters, index)
  if (
    chips.length === 0 &&
    !focus &&
    hidden.length === 0 &&
    path.length === 0 &&
    grouping === 'none'
  )
    return null
  return (
    <ul className="chips" aria-label="Active filters">
      {focus && (
        <ChipButton
          label={`Around ${focus.nodes.length === 1 ? shorten(nameOf(focus.nodes[0]!), 24) : count(focus.nodes.length, 'node')}, ${count(focus.steps, 'step')}`}
          onRemove={() => changeView((view) => focusOn(view, [], 0))}
        />
      )}
      {grouping !== 'none' && (
        <ChipButton
          label={`Grouped ${GROUPING_WORDS[grouping].toLowerCase()}`}
          onRemove={() => changeView((view) => setGrouping(view, 'none'))}
        />
      )}
      {path.length > 0 && (
        <ChipButton
          label={`Path of ${count(path.length, 'node')}`}
          onRemove={() => changeView((view) => ({ ...view, path: [] }))}
        />
      )}
      {hidden.length > 0 && (
        <ChipButton label={`${hidden.length} hidden`} onRemove={() => changeView(unhideAll)} />
      )}
      {chips.map((chip) => (
        <ChipButton
          key={chip.id}
          label={chip.label}
          onRemove={() => changeView((view) => setFilters(view, chip.without))}
        />
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className="link small"
            onClick={() => changeView((view) => setFilters(view, NO_FILTERS))}
          >
            Clear filters
          </button>
        </li>
      )}
    </ul>
  )
}
