/** The thread that lays graphs out, so that the window never waits. */
import type { LayoutGraph, LayoutName } from '../view-model/layout/types'
import { runLayout } from './run-layout'

export interface LayoutRequest {
  readonly name: LayoutName | 'settle'
  readonly graph: LayoutGraph
}

export type LayoutReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly positions: readonly (readonly [string, number, number])[] }

const thread = self as unknown as {
  onmessage: (event: MessageEvent<LayoutRequest>) => void
  postMessage: (reply: LayoutReply) => void
}

thread.onmessage = ({ data }) => {
  const positions = runLayout(data.name, data.graph, (done) =>
    thread.postMessage({ kind: 'progress', done }),
  )
  thread.postMessage({
    kind: 'done',
    positions: [...positions].map(([id, { x, y }]) => [id, x, y] as const),
  })
}
