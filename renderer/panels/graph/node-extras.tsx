/** Menu entries for several nodes: selecting by kind, inverting, paths and common neighbours. */
import type { MenuEntries } from '../../ui/Menu'
import { selectNodes } from '../../state/selection/store'
import { currentScene } from '../actions/current-scene'

export function nodeExtras(id: string, chosen: readonly string[]): MenuEntries {
  const nodes = currentScene()?.nodes ?? []
  const type = nodes.find((node) => node.id === id)?.type
  return [
    null,
    {
      label: 'Select all of this kind',
      run: () => selectNodes(nodes.filter((node) => node.type === type).map((node) => node.id)),
    },
    {
      label: 'Invert the selection',
      run: () =>
        selectNodes(nodes.filter((node) => !chosen.includes(node.id)).map((node) => node.id)),
    },
  ]
}
