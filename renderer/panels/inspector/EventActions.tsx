/** The actions on an event: neighbours, and corrections that can be undone. */
import { Ellipsis } from 'lucide-react'
import type { EventDetail } from '../../../shared/model'
import { Menu } from '../../ui/Menu'
import { focusOn, hide } from '../../state/explore/reducers'
import { changeView } from '../../state/explore/store'
import { openDialog } from '../../state/reader/store'
import { decide } from '../actions/open'

export function EventActions(props: { readonly id: string; readonly detail: EventDetail | null }) {
  const readings = props.detail?.event.readings ?? []
  const first = readings[0]
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="button icon small" aria-label="More actions">
          <Ellipsis size={15} />
        </button>
      }
      entries={[
        {
          label: 'Show only what is near',
          run: () => changeView((view) => focusOn(view, [props.id], 2)),
        },
        { label: 'Hide', run: () => changeView((view) => hide(view, [props.id])) },
        'Correct what was read',
        {
          label: 'Correct who, when, what…',
          disabled: !first,
          run: () => openDialog('correct', props.id),
        },
        {
          label: 'Merge with another…',
          disabled: !first,
          run: () => openDialog('merge', props.id),
        },
        {
          label: 'Split its reports apart',
          disabled: readings.length < 2,
          run: () => {
            const last = readings.at(-1)
            if (last) void decide({ kind: 'split-event', reading: last }, 'Split apart')
          },
        },
        {
          label: 'Remove: it did not happen',
          disabled: !first,
          run: () => {
            if (first) void decide({ kind: 'remove-event', reading: first }, 'Event removed')
          },
        },
      ]}
    />
  )
}
