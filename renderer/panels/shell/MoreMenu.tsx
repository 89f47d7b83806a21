/** Commands that are used less, behind one button. */
import { Ellipsis } from 'lucide-react'
import { useSession } from '../../state/session/store'
import { Menu, type MenuEntries } from '../../ui/Menu'
import { COMMANDS } from '../actions/commands'
import { keysFor } from '../actions/keys'

const ALWAYS = ['open-file', 'open-sample'] as const
const WITH_GRAPH = ['save-as', 'save-view', 'undo', 'redo', 'review', 'problems'] as const
const HELP = ['tour', 'shortcuts', 'about'] as const

const entry = (id: string): MenuEntries => {
  const command = COMMANDS.find((one) => one.id === id)
  return command
    ? [
        {
          label: command.label,
          run: command.run,
          ...(command.keys ? { hint: keysFor(command.keys) } : {}),
        },
      ]
    : []
}

export function MoreMenu() {
  const open = useSession((session) => session.graph !== null)
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="button icon" aria-label="More">
          <Ellipsis size={16} />
        </button>
      }
      entries={[
        ...ALWAYS.flatMap(entry),
        ...(open ? WITH_GRAPH.flatMap(entry) : []),
        null,
        ...HELP.flatMap(entry),
      ]}
    />
  )
}
