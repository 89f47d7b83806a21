/** Exports the graph as a picture or as data. */
import { useState } from 'react'
import type { TextFormat } from '../../../shared/ipc/contract'
import { openDialog } from '../../state/reader/store'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { exportText } from '../actions/export'
import { graphHandle } from '../actions/graph-handle'
import { exportPicture, PictureForm, usePictureChoices } from './PictureForm'

type Format = 'png' | 'svg' | TextFormat

const GROUPS: readonly {
  readonly name: string
  readonly formats: readonly { value: Format; label: string; about: string }[]
}[] = [
  {
    name: 'A picture, for an article or slides',
    formats: [
      { value: 'png', label: 'PNG', about: 'Opens everywhere.' },
      { value: 'svg', label: 'SVG', about: 'Sharp at any size, for designers and the web.' },
    ],
  },
  {
    name: 'The whole graph, for other programs',
    formats: [
      { value: 'gexf', label: 'GEXF', about: 'For Gephi, with dates for its timeline.' },
      { value: 'graphml', label: 'GraphML', about: 'For Gephi, yEd, Cytoscape and NetworkX.' },
      { value: 'csv-nodes', label: 'Nodes CSV', about: 'Names and events as a spreadsheet.' },
      { value: 'csv-edges', label: 'Edges CSV', about: 'Who took part in what as a spreadsheet.' },
      { value: 'json', label: 'JSON', about: 'Everything, with the place of every word.' },
    ],
  },
]

export function ExportDialog() {
  const [format, setFormat] = useState<Format>('png')
  const picture = usePictureChoices()
  const isPicture = format === 'png' || format === 'svg'
  const run = (): void => {
    openDialog(null)
    void (isPicture ? exportPicture(format, picture.choices) : exportText(format))
  }
  return (
    <Modal
      title="Export"
      width={520}
      open
      onClose={() => openDialog(null)}
      foot={
        <>
          <Button onClick={() => openDialog(null)}>Cancel</Button>
          <Button look="primary" disabled={isPicture && !graphHandle.current} onClick={run}>
            Export…
          </Button>
        </>
      }
    >
      {GROUPS.map(({ name, formats }) => (
        <fieldset key={name} className="format-list">
          <legend>{name}</legend>
          {formats.map((one) => (
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
      ))}
      {isPicture && <PictureForm {...picture} withSize={format === 'png'} />}
    </Modal>
  )
}
