/** The right side: details of the selection, the report being read, or the drawn nodes as a list. */
import { Tabs } from 'radix-ui'
import { showPanel, useReader } from '../../state/reader/store'
import { Inspector } from '../inspector/Inspector'
import { NodeList } from '../inspector/NodeList'
import { Reader } from '../reader/Reader'

export function RightPanel() {
  const panel = useReader((reader) => reader.panel)
  return (
    <Tabs.Root
      className="right-panel"
      value={panel}
      onValueChange={(value) => showPanel(value as typeof panel)}
    >
      <Tabs.List className="panel-tabs" aria-label="Side panel">
        <Tabs.Trigger value="details">Details</Tabs.Trigger>
        <Tabs.Trigger value="reader">Report</Tabs.Trigger>
        <Tabs.Trigger value="nodes">List</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="details" className="panel-content scroll" tabIndex={-1}>
        <Inspector />
      </Tabs.Content>
      <Tabs.Content value="reader" className="panel-content scroll" tabIndex={-1}>
        <Reader />
      </Tabs.Content>
      <Tabs.Content value="nodes" className="panel-content" tabIndex={-1}>
        <NodeList />
      </Tabs.Content>
    </Tabs.Root>
  )
}
