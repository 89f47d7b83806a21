/** Answers requests that arrive as messages, by the engine, one message for each. */
import type { ReadProgress } from '../../shared/ipc/contract'
import { packGraph } from '../../shared/ipc/packing'
import type { WorkerMessage, WorkerRequest } from '../../shared/ipc/worker'
import type { Engine } from '../engine'

export interface Port {
  readonly on: (event: 'message', listener: (request: WorkerRequest) => void) => unknown
  readonly postMessage: (message: WorkerMessage) => void
}

/** Requests that come before the engine has started wait for it. */
export function serveEngine(
  port: Port,
  start: (onProgress: (progress: ReadProgress) => void) => Promise<Engine>,
): void {
  const engine = start((payload) => {
    port.postMessage({ push: 'push:progress', payload })
  })
  // Whoever asks first hears of a failed start; unasked, it must not end the thread.
  engine.catch(() => undefined)
  port.on('message', (request) => {
    void answer(engine, request).then(
      (value) => {
        port.postMessage({ id: request.id, ok: true, value: packGraph(value) })
        if (OPENS.has(request.name)) setTimeout(() => void prepare(engine), UNTIL_DRAWN)
      },
      (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
        port.postMessage({ id: request.id, ok: false, error: text })
      },
    )
  })
}

const OPENS: ReadonlySet<string> = new Set(['engine:build-folder', 'engine:open-file'])

/** Milliseconds in which a page draws a graph, and needs the processor. */
const UNTIL_DRAWN = 800

/** Does while nobody waits what the first questions need: reads the graph from its file, writes a folder's database. */
async function prepare(engine: Promise<Engine>): Promise<void> {
  try {
    const ready = await engine
    await ready['engine:stats']()
    await ready['engine:search-sentences']('a', 1)
  } catch {
    // Whoever asks for it will hear why it cannot be done.
  }
}

async function answer(engine: Promise<Engine>, { name, args }: WorkerRequest): Promise<unknown> {
  const handlers = (await engine) as Readonly<Record<string, (...args: unknown[]) => unknown>>
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
  if (!handler) throw new Error(`no such request: ${String(name)}`)
  return handler(...args)
}
