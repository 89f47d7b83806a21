/** The drawn nodes as a list: what the picture shows, for everyone who cannot see or point at it. */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useRows } from '../../ui/use-rows'
import { useScene } from '../../state/derived/use-derived'
import { selectNodes, useSelection } from '../../state/selection/store'
import { count } from '../../view-model/words'
import type { SceneNode } from '../../view-model/scene'
import { membersOf } from '../actions/pick'
import { graphHandle } from '../actions/graph-handle'
import { NodeMark } from '../shell/NodeMark'

const ROW = 32

export function NodeList() {
  const scene = useScene()
  const selected = useSelection().nodes
  const [query, setQuery] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const nodes = useMemo(() => {
    const wanted = query.trim().toLowerCase()
    return [...scene.nodes]
      .filter((node) => node.title.toLowerCase().includes(wanted))
      .sort((a, b) => b.rank - a.rank)
  }, [scene, query])
  const rows = useRows(box, nodes.length, ROW)
  const last = selected.at(-1) ?? ''
  const isSelected = ({ id, members }: SceneNode): boolean =>
    selected.includes(id) || (members.length > 0 && members.every((one) => selected.includes(one)))
  const active = nodes.findIndex(({ id, members }) => id === last || members.includes(last))
  const pick = (at: number): void => {
    const node = nodes[Math.max(0, Math.min(nodes.length - 1, at))]
    if (!node) return
    selectNodes(membersOf(node.id))
    graphHandle.current?.reveal(node.id)
    rows.scrollToIndex(nodes.indexOf(node))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') pick(active + 1)
    else if (event.key === 'ArrowUp') pick(active - 1)
    else if (event.key === 'Home') pick(0)
    else if (event.key === 'End') pick(nodes.length - 1)
    else return
    event.preventDefault()
  }
  return (
    <div className="node-list">
      <input
        type="search"
        className="field"
        aria-label="Find in the list"
        placeholder="Find in the list"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="note">{count(nodes.length, 'node')} drawn</p>
      <div
        ref={box}
        className="scroll node-rows"
        role="listbox"
        aria-label="Drawn nodes"
        tabIndex={0}
        aria-activedescendant={active >= 0 ? `node-row-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((row) => {
            const node = nodes[row.index]!
            return (
              // The list box itself takes the keys.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={node.id}
                id={`node-row-${row.index}`}
                data-node={node.id}
                role="option"
                tabIndex={-1}
                aria-selected={isSelected(node)}
                className="row"
                style={{ position: 'absolute', top: row.start, left: 0, right: 0, height: ROW }}
                onClick={() => pick(row.index)}
              >
                <NodeMark type={node.type} status={node.status} />
                <span className="row-main">{node.title}</span>
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
