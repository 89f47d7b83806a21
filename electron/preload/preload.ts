/** Gives the page the bridge of the contract as `window.parley`, and nothing else of Electron. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/contract'
import { isPushName, isRequestName, PUSH_CHANNEL, REQUEST_CHANNEL } from '../../shared/ipc/names'

const bridge: Bridge = {
  request: (name, ...args) => {
    if (!isRequestName(name)) return Promise.reject(new Error('No such request.'))
    return ipcRenderer.invoke(REQUEST_CHANNEL, name, args)
  },
  on: (name, listener) => {
    if (!isPushName(name)) throw new Error('No such push.')
    const hear = (_event: unknown, ...[pushed, payload]: unknown[]): void => {
      if (pushed === name) listener(payload as Parameters<typeof listener>[0])
    }
    ipcRenderer.on(PUSH_CHANNEL, hear)
    return () => void ipcRenderer.off(PUSH_CHANNEL, hear)
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
}

contextBridge.exposeInMainWorld('parley', bridge)
