/** The actions on an entity: neighbours, and corrections that can be undone. */
import { Ellipsis, Maximize2, Minimize2 } from 'lucide-react'
import type { EntityDetail, EntityKind } from '../../../shared/model'
import { IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { focusOn, hide, togglePinned } from '../../state/explore/reducers'
import { changeView, useView } from '../../state/explore/store'
import { openDialog } from '../../state/reader/store'
import { KIND_WORDS } from '../../view-model/words'
import { decide } from '../actions/open'
import { useHiddenNeighbours } from '../menu/node-entries'
import { expand } from '../actions/pick'

const KINDS = Object.keys(KIND_WORDS) as EntityKind[]

export function EntityActions(props: {
  readonly id: string
  readonly detail: EntityDetail | null
}) {
  const { id, detail } = props
  const expanded = useView((view) => view.shown.expanded.includes(id))
  const pinned = useView((view) => view.pinned.includes(id))
  const waiting = useHiddenNeighbours(id)
  const mention = detail?.entity.mentions[0]?.id
  return (
    <>
      <IconButton
        name={
          expanded
            ? 'Fold neighbours'
            : `Open neighbours (${waiting.toLocaleString('en-GB')} not drawn)`
        }
        small
        disabled={!expanded && waiting === 0}
        onClick={() => expand(id)}
      >
        {expanded ? <Minimize2 size={14} /> : <Maximize2 size={14} />}
      </IconButton>
      <Menu
        align="end"
        trigger={
          <button type="button" className="button icon small" aria-label="More actions">
            <Ellipsis size={15} />
          </button>
        }
        entries={[
          { label: 'Show only its neighbours', run: () => changeView((v) => focusOn(v, [id], 2)) },
          {
            label: pinned ? 'Unpin' : 'Pin in place',
            run: () => changeView((v) => togglePinned(v, [id])),
          },
          { label: 'Hide', run: () => changeView((v) => hide(v, [id])) },
          'Correct what was read',
          { label: 'Rename…', disabled: !mention, run: () => openDialog('rename', id) },
          { label: 'Merge with another…', disabled: !mention, run: () => openDialog('merge', id) },
          null,
          'It is a',
          ...KINDS.map((kind) => ({
            label: KIND_WORDS[kind].one,
            checked: detail?.entity.kind === kind,
            disabled: !mention,
            run: () => {
              if (mention)
                void decide(
                  { kind: 'change-kind', mention, entityKind: kind },
                  `Now a ${KIND_WORDS[kind].one.toLowerCase()}`,
                )
            },
          })),
        ]}
      />
    </>
  )
}
