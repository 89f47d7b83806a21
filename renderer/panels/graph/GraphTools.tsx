/** The strip above the graph: reading, layout, size and colour. */
import { ChevronDown, Palette as PaletteIcon, Waypoints } from 'lucide-react'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { Segmented } from '../../ui/Segmented'
import { changeView, useView } from '../../state/explore/store'
import { LAYOUT_NAMES } from '../../view-model/layout/types'
import { FORMULAS } from '../../view-model/metrics'
import type { Reading } from '../../view-model/scene'
import { LAYOUT_NOTES, LAYOUT_WORDS, setLayout, setReading } from '../actions/commands'
import { GroupMenu } from './GroupMenu'
import { ShowMore } from './ShowMore'

const READINGS: readonly { value: Reading; label: string; hint: string }[] = [
  { value: 'events', label: 'Events', hint: 'Actors, events and places' },
  { value: 'meetings', label: 'Meetings', hint: 'Who met whom: a line for each pair' },
  { value: 'places', label: 'Places', hint: 'Who was where' },
]

export function GraphTools() {
  const reading = useView((view) => view.reading)
  const layout = useView((view) => view.layout)
  const weight = useView((view) => view.weight)
  const colour = useView((view) => view.colour)
  return (
    <div className="graph-tools" role="toolbar" aria-label="Graph">
      <Segmented name="Reading" value={reading} options={READINGS} onChange={setReading} />
      <Menu
        trigger={
          <Button small aria-label={`Layout: ${LAYOUT_WORDS[layout]}`}>
            <Waypoints size={14} aria-hidden />
            <span className="word">Layout</span>
            <ChevronDown size={12} aria-hidden />
          </Button>
        }
        entries={LAYOUT_NAMES.map((name) => ({
          label: LAYOUT_WORDS[name],
          note: LAYOUT_NOTES[name],
          checked: name === layout,
          run: () => setLayout(name),
        }))}
      />
      <Menu
        trigger={
          <Button small aria-label="Style: size and colour">
            <PaletteIcon size={14} aria-hidden />
            <span className="word">Style</span>
            <ChevronDown size={12} aria-hidden />
          </Button>
        }
        entries={[
          'Size of nodes',
          ...(['links', 'degree', 'betweenness'] as const).map((name) => ({
            label: { links: 'Links drawn', degree: 'Degree', betweenness: 'Betweenness' }[name],
            note: FORMULAS[name],
            checked: weight === name,
            run: () => changeView((view) => ({ ...view, weight: name })),
          })),
          null,
          'Colour of nodes',
          {
            label: 'Kind',
            checked: colour === 'kind',
            run: () => changeView((view) => ({ ...view, colour: 'kind' })),
          },
          {
            label: 'Community',
            note: FORMULAS.community,
            checked: colour === 'community',
            run: () => changeView((view) => ({ ...view, colour: 'community' })),
          },
        ]}
      />
      <GroupMenu />
      <ShowMore />
    </div>
  )
}
