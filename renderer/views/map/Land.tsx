/** The countries of the flat world, shaded by how many events took place in them. */
import { memo } from 'react'
import { SPHERE } from '../../view-model/map/projection'
import type { CountryShape } from '../../view-model/map/world'
import { shadeStep } from '../../view-model/map/shade'

interface Props {
  readonly shapes: readonly CountryShape[]
  readonly shade: ReadonlyMap<string, number>
  readonly most: number
  /** Codes of the selected countries. */
  readonly selected: ReadonlySet<string>
}

/** The code stands in `data-code`, so that one listener on the map serves all countries. */
export const Land = memo(function Land({ shapes, shade, most, selected }: Props) {
  return (
    <>
      <path d={SPHERE} className="sea" />
      {shapes.map(({ key, code, name, path }) => (
        <path
          key={key}
          d={path}
          data-code={code ?? ''}
          data-name={name}
          className={`map-land shade-${shadeStep(code === null ? 0 : (shade.get(code) ?? 0), most)} ${
            code !== null && selected.has(code) ? 'chosen' : ''
          }`}
        />
      ))}
    </>
  )
})
