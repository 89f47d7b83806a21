/** What passes between the main process and the engine's worker thread. */
import type { EngineRequests, Pushes } from './contract'

export type EngineRequestName = keyof EngineRequests

/** A request to the worker; `id` comes back with its answer. */
export interface WorkerRequest<N extends EngineRequestName = EngineRequestName> {
  readonly id: number
  readonly name: N
  readonly args: Parameters<EngineRequests[N]>
}

/** An answer, or the text of a bug's error. */
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string }

/** Progress, sent while a request is being answered. */
export interface WorkerPush {
  readonly push: 'push:progress'
  readonly payload: Pushes['push:progress']
}

export type WorkerMessage = WorkerAnswer | WorkerPush
