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
        // What the first questions need is read from the file while nobody waits.
        if (request.name === 'engine:open-file') setImmediate(() => void prepare(engine))
      },
      (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
        port.postMessage({ id: request.id, ok: false, error: text })
      },
    )
  })
}

const prepare = async (engine: Promise<Engine>): Promise<unknown> =>
  (await engine)['engine:stats']()

async function answer(engine: Promise<Engine>, { name, args }: WorkerRequest): Promise<unknown> {
  const handlers = (await engine) as Readonly<Record<string, (...args: unknown[]) => unknown>>
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
  if (!handler) throw new Error(`no such request: ${String(name)}`)
  return handler(...args)
}
