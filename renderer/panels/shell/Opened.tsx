/** Everything that needs an open graph; in a file of its own so that the window need not wait for it. */
import { useEffect } from 'react'
import { useSearchIndex } from '../../state/derived/use-derived'
import { ContextMenu } from '../menu/ContextMenu'
import { StatusBar } from './StatusBar'
import { Workspace } from './Workspace'

/** The search index is built while nobody waits for it. */
function usePreparedSearch(): void {
  const search = useSearchIndex()
  useEffect(() => {
    const timer = window.setTimeout(() => void search.prepare(), 600)
    return () => window.clearTimeout(timer)
  }, [search])
}

/** `waiting`: laid out and ready to draw, but for the graph, which is still being read. */
export function Opened({ waiting }: { readonly waiting: boolean }) {
  usePreparedSearch()
  return (
    <div className="opened" inert={waiting}>
      <Workspace />
      <StatusBar />
      <ContextMenu />
    </div>
  )
}
