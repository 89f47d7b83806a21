/** The bars of a lane as a few shapes; the pointer finds its bar by where it is. */
import { memo, useMemo, useState, type PointerEvent } from 'react'
import { barAt, barCounts, barPaths, type BarItem } from '../../view-model/timeline/bar-paths'
import type { Row } from '../../view-model/timeline/rows'
import type { ItemLook } from './LaneItem'

interface Props {
  readonly row: Row
  readonly look: ItemLook
  readonly most: number
  readonly width: number
  readonly onItem: (item: BarItem) => void
  readonly onOver: (item: BarItem | null, x: number, y: number) => void
}

export const LaneBars = memo(function LaneBars({ row, look, most, width, onItem, onOver }: Props) {
  const { palette, anySelected } = look
  const [over, setOver] = useState<BarItem | null>(null)
  const items = useMemo(() => row.items.filter((item) => item.kind === 'bar'), [row])
  const paths = useMemo(() => barPaths(items, most, row.height), [items, most, row.height])
  const counts = useMemo(() => barCounts(items, most, row.height), [items, most, row.height])
  const find = (event: PointerEvent | React.MouseEvent): BarItem | null =>
    barAt(items, event.clientX - event.currentTarget.getBoundingClientRect().left) ?? null
  return (
    // The grid around takes the keys; every bar has a cell there when the keys stand on it.
    <g
      role="none"
      onClick={(event) => {
        const item = find(event)
        if (item) onItem(item)
      }}
      onPointerMove={(event) => {
        const item = find(event)
        setOver(item)
        onOver(item, event.clientX, event.clientY)
      }}
      onPointerLeave={() => {
        setOver(null)
        onOver(null, 0, 0)
      }}
    >
      <rect width={width} height={row.height} className="lane-ground" />
      {over && (
        <rect
          x={over.x}
          width={Math.max(4, over.right - over.x)}
          height={row.height}
          className="lane-over"
        />
      )}
      {paths.map(({ family, all, happened, touched }) => (
        <g key={family} fill={palette.families[family]}>
          <path d={all} opacity={anySelected ? 0.16 : 0.32} />
          {!anySelected && <path d={happened} />}
          <path d={touched} />
        </g>
      ))}
      {!anySelected &&
        counts.map(({ id, x, count }) => (
          <text key={id} x={x} y={row.height - 5} className="bar-count" textAnchor="middle">
            {count}
          </text>
        ))}
    </g>
  )
})
