/** Hands a layout to the worker thread, which waits for it; starting another one, or stopping, ends the thread. */
import type { LayoutGraph, LayoutName, Point } from '../view-model/layout/types'
import type { LayoutReply, LayoutRequest } from './layout-worker'
import LayoutWorker from './layout-worker?worker'

export interface LayoutClient {
  /** Resolves with the places, or null when stopped. */
  run(
    name: LayoutName | 'settle',
    graph: () => LayoutGraph,
    progress: (done: number) => void,
  ): Promise<ReadonlyMap<string, Point> | null>
  stop(): void
  /** Nothing is asked any more. */
  end(): void
}

export function createLayoutClient(): LayoutClient {
  let worker: Worker | null = new LayoutWorker()
  let cancel: (() => void) | null = null
  const stop = (): void => {
    if (!cancel) return
    worker?.terminate()
    worker = null
    cancel()
    cancel = null
  }
  return {
    stop,
    end: () => {
      stop()
      worker?.terminate()
      worker = null
    },
    run: (name, graph, progress) => {
      stop()
      worker ??= new LayoutWorker()
      const thread = worker
      return new Promise((resolve) => {
        const giveUp = (): void => resolve(null)
        cancel = giveUp
        thread.onerror = () => {
          cancel = null
          resolve(null)
        }
        thread.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
          if (data.kind === 'progress') return progress(data.done)
          cancel = null
          resolve(new Map(data.positions.map(([id, x, y]) => [id, { x, y }])))
        }
        // A turn of its own for a large graph to be put together in.
        setTimeout(() => {
          if (cancel === giveUp)
            thread.postMessage({ name, graph: graph() } satisfies LayoutRequest)
        })
      })
    },
  }
}
