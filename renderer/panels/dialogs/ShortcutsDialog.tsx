/** Every command that has a key. */
import { openDialog } from '../../state/reader/store'
import { Modal } from '../../ui/Modal'
import { COMMANDS } from '../actions/commands'
import { keysFor } from '../actions/keys'

const CANVAS: readonly (readonly [string, string])[] = [
  ['Walk from node to node', '← ↑ → ↓'],
  ['Open or fold neighbours', 'Enter'],
  ['What can be done with a node', 'Shift F10'],
  ['Add to the selection', 'Shift Click'],
  ['Select by a box', 'Shift Drag'],
]

export function ShortcutsDialog() {
  // In this order both columns are as long.
  const groups = ['File', 'View', 'Graph', 'Go', 'Help'] as const
  return (
    <Modal title="Keyboard shortcuts" width={680} open onClose={() => openDialog(null)}>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && command.keys).map(
                (command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      <kbd>{keysFor(command.keys ?? '')}</kbd>
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
        <section>
          <h3>In the graph</h3>
          <dl>
            {CANVAS.map(([label, keys]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  )
}
