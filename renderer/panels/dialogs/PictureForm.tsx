/** How a picture of the graph is to look: which part, what is written around it, how large, on what. */
import { useId, useState, type ReactNode } from 'react'
import { pngOf, svgOf } from '../../graph/picture'
import { currentIndex } from '../../state/derived/use-derived'
import { Segmented } from '../../ui/Segmented'
import { paletteOf } from '../../view-model/palette'
import { sourceLine } from '../../view-model/source-line'
import { exportImage } from '../actions/export'
import { graphHandle } from '../actions/graph-handle'
import { openName } from '../actions/open'

interface Choices {
  readonly heading: string
  readonly source: string
  readonly legend: 'yes' | 'no'
  readonly part: 'view' | 'whole'
  readonly scale: '1' | '2' | '4'
  readonly paper: 'white' | 'dark' | 'none'
}

interface Form {
  readonly choices: Choices
  readonly change: (part: Partial<Choices>) => void
}

export function usePictureChoices(): Form {
  const [choices, setChoices] = useState<Choices>(() => ({
    heading: '',
    source: sourceLine(currentIndex().view.articles),
    legend: 'yes',
    part: 'whole',
    scale: '2',
    paper: 'white',
  }))
  return { choices, change: (part) => setChoices({ ...choices, ...part }) }
}

/** Draws the picture and asks where to write it. */
export async function exportPicture(
  format: 'png' | 'svg',
  { heading, source, legend, part, scale, paper }: Choices,
): Promise<void> {
  const controller = graphHandle.current
  if (!controller) return
  // On white or on whatever is behind it, letters are dark.
  const palette = paletteOf(paper === 'dark' ? 'dark' : 'light')
  const name = openName().replace(/\.parley$/, '')
  const svg = svgOf(controller.cy, controller.currentScene(), {
    palette,
    part,
    title: heading.trim() || name,
    heading: heading.trim() || null,
    source: source.trim() || null,
    withLegend: legend === 'yes',
    background: { white: '#ffffff', dark: palette.paper, none: null }[paper],
  })
  const bytes = format === 'svg' ? new TextEncoder().encode(svg) : await pngOf(svg, Number(scale))
  await exportImage(format, bytes, `${name}.${format}`)
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="form-row">
      <span>{label}</span>
      {children}
    </div>
  )
}

function Line({
  label,
  value,
  placeholder,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="form-row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

export function PictureForm({ choices, change, withSize }: Form & { readonly withSize: boolean }) {
  return (
    <div className="form">
      <Line
        label="Title"
        value={choices.heading}
        placeholder="None"
        onChange={(heading) => change({ heading })}
      />
      <Line
        label="Source line"
        value={choices.source}
        placeholder="None"
        onChange={(source) => change({ source })}
      />
      <Row label="Legend">
        <Segmented
          name="Legend"
          value={choices.legend}
          onChange={(legend) => change({ legend })}
          options={[
            { value: 'yes', label: 'With legend' },
            { value: 'no', label: 'Without' },
          ]}
        />
      </Row>
      <Row label="Part">
        <Segmented
          name="Part"
          value={choices.part}
          onChange={(part) => change({ part })}
          options={[
            { value: 'whole', label: 'Whole graph' },
            { value: 'view', label: 'Current view' },
          ]}
        />
      </Row>
      <Row label="Background">
        <Segmented
          name="Background"
          value={choices.paper}
          onChange={(paper) => change({ paper })}
          options={[
            { value: 'white', label: 'White' },
            { value: 'dark', label: 'Dark' },
            { value: 'none', label: 'Transparent' },
          ]}
        />
      </Row>
      {withSize && (
        <Row label="Size">
          <Segmented
            name="Size"
            value={choices.scale}
            onChange={(scale) => change({ scale })}
            options={[
              { value: '1', label: '1×', hint: 'As on the screen' },
              { value: '2', label: '2×', hint: 'Sharp on most screens' },
              { value: '4', label: '4×', hint: 'For print' },
            ]}
          />
        </Row>
      )}
      {!graphHandle.current && (
        <p className="note">Show the graph first: pictures are made of it.</p>
      )}
    </div>
  )
}
