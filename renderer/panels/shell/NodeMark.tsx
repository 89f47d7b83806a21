/** A node's small drawing in lists and legends, in the colours of the graph. */
import type { EntityKind, EventStatus, PloverCategory } from '../../../shared/model'
import { Shape } from '../../ui/Shape'
import { GLYPHS } from '../../view-model/data/glyphs'
import { KIND_SHAPES, lineStyleOf } from '../../view-model/look'
import { colourOf, isCategory, paletteOf } from '../../view-model/palette'
import { useThemeName } from '../../state/settings/theme-name'

interface Props {
  readonly type: EntityKind | PloverCategory
  readonly status?: EventStatus
  readonly size?: number
}

export function NodeMark({ type, status = 'actual', size = 18 }: Props) {
  const palette = paletteOf(useThemeName())
  const colour = colourOf(palette, type)
  if (!isCategory(type))
    return (
      <Shape
        shape={KIND_SHAPES[type]}
        fill={colour}
        border={colour}
        glyph={GLYPHS[type] ?? ''}
        glyphColour={palette.glyph}
        size={size}
      />
    )
  const negated = status === 'negated'
  return (
    <Shape
      shape="ellipse"
      hollow
      fill={palette.paper}
      border={negated ? palette.negated : colour}
      borderStyle={lineStyleOf(status)}
      glyph={GLYPHS[type] ?? ''}
      glyphColour={colour}
      crossed={negated}
      size={size}
    />
  )
}
