/** Exports the graph as a picture or as data. */
import { useState } from 'react'
import type { TextFormat } from '../../../shared/ipc/contract'
import { pngOf, svgOf } from '../../graph/picture'
import { useScene } from '../../state/derived/use-derived'
import { openDialog } from '../../state/reader/store'
import { useThemeName } from '../../state/settings/theme-name'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { Segmented } from '../../ui/Segmented'
import { paletteOf } from '../../view-model/palette'
import { exportImage, exportText } from '../actions/export'
import { graphHandle } from '../actions/graph-handle'
import { openName } from '../actions/open'

type Format = 'png' | 'svg' | TextFormat

const FORMATS: readonly { value: Format; label: string; about: string }[] = [
  { value: 'png', label: 'PNG', about: 'Picture for documents and slides.' },
  { value: 'svg', label: 'SVG', about: 'Picture that stays sharp at any size, with a legend.' },
  { value: 'graphml', label: 'GraphML', about: 'The whole graph for Gephi, yEd and NetworkX.' },
  { value: 'gexf', label: 'GEXF', about: 'The whole graph for Gephi, with dates.' },
  { value: 'json', label: 'JSON', about: 'The whole graph with every span, for programs.' },
  { value: 'csv-nodes', label: 'Nodes CSV', about: 'A table of entities and events.' },
  { value: 'csv-edges', label: 'Edges CSV', about: 'A table of links.' },
]
const SCALES = [
  { value: '1', label: '1×' },
  { value: '2', label: '2×' },
  { value: '4', label: '4×' },
] as const

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="form-row">
      <span>{label}</span>
      {children}
    </div>
  )
}

export function ExportDialog() {
  const [format, setFormat] = useState<Format>('png')
  const [part, setPart] = useState<'view' | 'whole'>('whole')
  const [scale, setScale] = useState<'1' | '2' | '4'>('2')
  const [paper, setPaper] = useState<'theme' | 'white' | 'none'>('theme')
  const scene = useScene()
  const palette = paletteOf(useThemeName())
  const isPicture = format === 'png' || format === 'svg'
  const controller = graphHandle.current

  const run = async (): Promise<void> => {
    openDialog(null)
    if (format !== 'png' && format !== 'svg') return exportText(format)
    if (!controller) return
    const background = paper === 'none' ? null : paper === 'white' ? '#ffffff' : palette.paper
    const options = { part, scale: Number(scale) as 1 | 2 | 4, background }
    const name = openName().replace(/\.parley$/, '')
    const bytes =
      format === 'png'
        ? await pngOf(controller.cy, options)
        : new TextEncoder().encode(
            svgOf(controller.cy, scene, palette, { ...options, title: name }),
          )
    await exportImage(format, bytes, `${name}.${format}`)
  }

  return (
    <Modal
      title="Export"
      width={480}
      open
      onClose={() => openDialog(null)}
      foot={
        <>
          <Button onClick={() => openDialog(null)}>Cancel</Button>
          <Button look="primary" disabled={isPicture && !controller} onClick={() => void run()}>
            Export…
          </Button>
        </>
      }
    >
      <fieldset className="format-list">
        <legend className="visually-hidden">Format</legend>
        {FORMATS.map((one) => (
          <label key={one.value} className="format">
            <input
              type="radio"
              name="format"
              checked={format === one.value}
              onChange={() => setFormat(one.value)}
              aria-label={one.label}
            />
            <strong>{one.label}</strong>
            <span>{one.about}</span>
          </label>
        ))}
      </fieldset>
      {isPicture && (
        <div className="form">
          <Row label="Part">
            <Segmented
              name="Part"
              value={part}
              onChange={setPart}
              options={[
                { value: 'whole', label: 'Whole graph' },
                { value: 'view', label: 'Current view' },
              ]}
            />
          </Row>
          {format === 'png' && (
            <Row label="Size">
              <Segmented name="Size" value={scale} onChange={setScale} options={SCALES} />
            </Row>
          )}
          <Row label="Background">
            <Segmented
              name="Background"
              value={paper}
              onChange={setPaper}
              options={[
                { value: 'theme', label: 'Theme' },
                { value: 'white', label: 'White' },
                { value: 'none', label: 'Transparent' },
              ]}
            />
          </Row>
          {!controller && <p className="note">Show the graph first: pictures are made of it.</p>}
        </div>
      )}
    </Modal>
  )
}
