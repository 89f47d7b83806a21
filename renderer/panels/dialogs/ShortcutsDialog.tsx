/** Every command that has a key. */
import { openDialog } from '../../state/reader/store'
import { Modal } from '../../ui/Modal'
import { COMMANDS, type Command } from '../actions/commands'
import { keysFor } from '../actions/keys'

type Line = readonly [label: string, keys: string]

const CANVAS: readonly Line[] = [
  ['Walk from node to node', '← ↑ → ↓'],
  ['Open or fold neighbours', 'Enter'],
  ['What can be done with a node', 'Shift F10'],
  ['Add to the selection', 'Shift Click'],
  ['Select by a box', 'Shift Drag'],
]

const linesOf = (group: Command['group']): readonly Line[] =>
  COMMANDS.flatMap((command): readonly Line[] =>
    command.group === group && command.keys ? [[command.label, keysFor(command.keys)]] : [],
  )

/** In this order both columns are as long. */
const PARTS: readonly (readonly [title: string, lines: () => readonly Line[]])[] = [
  ['File', () => linesOf('File')],
  ['View', () => linesOf('View')],
  ['In the graph', () => CANVAS],
  ['Help', () => linesOf('Help')],
  ['Graph', () => linesOf('Graph')],
  ['Go', () => linesOf('Go')],
]

export function ShortcutsDialog() {
  return (
    <Modal title="Keyboard shortcuts" width={680} open onClose={() => openDialog(null)}>
      <div className="shortcuts">
        {PARTS.map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {lines().map(([label, keys]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
