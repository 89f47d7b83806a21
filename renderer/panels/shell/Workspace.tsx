/** The three columns: filters, the view in the middle, details; their widths are remembered. */
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels'
import { useState } from 'react'
import { useView } from '../../state/explore/store'
import { Guard } from '../../ui/Guard'
import { GraphPane } from '../graph/GraphPane'
import { Sidebar } from '../sidebar/Sidebar'
import { RightPanel } from './RightPanel'
import { TabPane } from './TabPane'

const KEY = 'parley-columns'

function savedLayout(): Layout | undefined {
  try {
    const text = localStorage.getItem(KEY)
    return text ? (JSON.parse(text) as Layout) : undefined
  } catch {
    return undefined
  }
}

/** On a small window the columns at the sides leave more to the middle. */
const SMALL = window.innerWidth < 1200

export function Workspace() {
  const tab = useView((view) => view.tab)
  const [layout] = useState(savedLayout)
  return (
    <Group
      orientation="horizontal"
      className="workspace"
      {...(layout ? { defaultLayout: layout } : {})}
      onLayoutChanged={(next) => localStorage.setItem(KEY, JSON.stringify(next))}
    >
      <Panel
        id="sidebar"
        defaultSize={SMALL ? 216 : 244}
        minSize={190}
        maxSize={380}
        groupResizeBehavior="preserve-pixel-size"
      >
        <Sidebar />
      </Panel>
      <Separator className="separator" aria-label="Width of the filters" />
      <Panel id="middle" minSize={320}>
        <main id="view" className="middle" aria-label="View">
          {/* The graph stays alive behind the other tabs, so that its places and zoom are kept. */}
          <div className="keep" hidden={tab !== 'graph'}>
            <Guard name="The graph">
              <GraphPane />
            </Guard>
          </div>
          {tab !== 'graph' && (
            <Guard key={tab} name="This view">
              <TabPane tab={tab} />
            </Guard>
          )}
        </main>
      </Panel>
      <Separator className="separator" aria-label="Width of the details" />
      <Panel
        id="details"
        defaultSize={SMALL ? 308 : 348}
        minSize={280}
        maxSize={720}
        groupResizeBehavior="preserve-pixel-size"
      >
        <aside className="aside" aria-label="Details">
          <Guard name="The details">
            <RightPanel />
          </Guard>
        </aside>
      </Panel>
    </Group>
  )
}
