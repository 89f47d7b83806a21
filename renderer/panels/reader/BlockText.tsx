/** One paragraph of a report, its pieces underlined in the colours of the graph. */
import type { CSSProperties } from 'react'
import { useGraphIndex } from '../../state/derived/use-derived'
import { useSelection } from '../../state/selection/store'
import { useThemeName } from '../../state/settings/theme-name'
import { colourOf, paletteOf, type Palette } from '../../view-model/palette'
import type { GraphIndex } from '../../view-model/graph-index'
import type { Piece, ReaderBlock } from '../../view-model/reader-segments'
import { KIND_WORDS } from '../../view-model/words'
import { selectNodes } from '../../state/selection/store'

interface Look {
  readonly node: string
  readonly title: string
  readonly colour: string
}

function lookOf(piece: Piece, index: GraphIndex, palette: Palette): Look | null {
  const entity = piece.entity ? index.entities.get(piece.entity) : undefined
  if (entity)
    return {
      node: entity.id,
      title: `${entity.name} (${KIND_WORDS[entity.kind].one.toLowerCase()})`,
      colour: colourOf(palette, entity.kind),
    }
  const event = piece.event ? index.events.get(piece.event) : undefined
  if (event) return { node: event.id, title: event.label, colour: colourOf(palette, event.type) }
  return null
}

export function BlockText({ block }: { readonly block: ReaderBlock }) {
  const index = useGraphIndex()
  const palette = paletteOf(useThemeName())
  const selected = useSelection().nodes
  return (
    <p className={`block ${block.kind}`}>
      {block.pieces.map((piece) => {
        const look = lookOf(piece, index, palette)
        const lit = piece.highlighted ? ' is-highlighted' : ''
        if (!look)
          return (
            <span key={piece.start} className={lit || undefined}>
              {piece.text}
            </span>
          )
        const isEntity = piece.entity !== null && look.node === piece.entity
        const picked = selected.includes(look.node) ? ' is-picked' : ''
        return (
          <span
            key={piece.start}
            role="button"
            tabIndex={isEntity ? 0 : -1}
            className={`${isEntity ? 'mention' : 'told'}${picked}${lit}`}
            style={{ '--mark': look.colour } as CSSProperties}
            title={look.title}
            data-node={look.node}
            onClick={() => selectNodes([look.node])}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault()
                selectNodes([look.node])
              }
            }}
          >
            {piece.text}
          </span>
        )
      })}
    </p>
  )
}
