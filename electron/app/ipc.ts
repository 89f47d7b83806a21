/** The one door between page and main process: checks who asks and what, then hands it to its handler. */
import { ipcMain } from 'electron'
import type { RequestName } from '../../shared/ipc/contract'
import { isRequestName, REQUEST_CHANNEL } from '../../shared/ipc/names'
import type { Handlers } from './handlers'
import { checkArguments } from './request-schemas'
import { isOwnFrame } from './security'

/** Serves requests; `onFirst` is called once a page has begun to ask. */
export function serveRequests(handlers: Handlers, onRequest: () => void): void {
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, args: unknown) => {
    if (!isOwnFrame(event.senderFrame)) throw new Error('Refused: not the page of this app.')
    if (!isRequestName(name)) throw new Error('Refused: no such request.')
    onRequest()
    return answer(handlers, name, args)
  })
}

function answer<N extends RequestName>(handlers: Handlers, name: N, args: unknown): unknown {
  const checked = checkArguments(name, args)
  if (!checked) throw new Error(`Refused: ${name} does not take these arguments.`)
  return handlers[name](...checked)
}
