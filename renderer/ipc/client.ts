/** The only file that reads the bridge the preload script exposes. */
import type { Bridge, PushName, Pushes, RequestName, Requests } from '../../shared/ipc/contract'
import { unpackGraph } from '../../shared/ipc/packing'

declare global {
  interface Window {
    readonly parley?: Bridge
  }
}

const bridge = (): Bridge => {
  if (!window.parley) throw new Error('Parley must run in its own window.')
  return window.parley
}

/** Asks the engine or the main process. */
export const request = <N extends RequestName>(
  name: N,
  ...args: Parameters<Requests[N]>
): Promise<ReturnType<Requests[N]>> =>
  bridge()
    .request(name, ...args)
    .then((answer) => unpackGraph(answer) as typeof answer)

/** Listens to what the main process sends; returns how to stop. */
export const listen = <N extends PushName>(
  name: N,
  listener: (payload: Pushes[N]) => void,
): (() => void) => bridge().on(name, (payload) => listener(unpackGraph(payload) as typeof payload))

/** The path of a dropped file or folder. */
export const pathOf = (file: File): string => bridge().pathOf(file)
