/** Turns engine requests into messages to the worker thread, and its answers into promises. */
import { Worker } from 'node:worker_threads'
import type { EngineRequests, ReadProgress } from '../../shared/ipc/contract'
import type { EngineRequestName, WorkerMessage, WorkerRequest } from '../../shared/ipc/worker'

export interface EngineClient {
  request<N extends EngineRequestName>(
    name: N,
    ...args: Parameters<EngineRequests[N]>
  ): Promise<ReturnType<EngineRequests[N]>>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** Starts the worker. When it breaks, what was asked is rejected and the next request starts it anew. */
export function createEngineClient(
  workerFile: string,
  onProgress: (progress: ReadProgress) => void,
): EngineClient {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  const hear = (message: WorkerMessage): void => {
    if ('push' in message) return onProgress(message.payload)
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) asked?.resolve(message.value as never)
    else asked?.reject(new Error(message.error))
  }
  const lose = (error: Error): void => {
    worker = null
    for (const asked of waiting.values()) asked.reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(workerFile)
    started.on('message', hear)
    started.on('error', lose)
    started.on('exit', (code) => {
      if (worker === started) lose(new Error(`The reader stopped with code ${code}.`))
    })
    return started
  }

  worker = start()
  return {
    request: (name, ...args) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, name, args } satisfies WorkerRequest)
      }),
    close: async () => {
      const ending = worker
      worker = null
      await ending?.terminate()
    },
  }
}
