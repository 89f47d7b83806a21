/** Requests and answers cross a real message channel as plain values. */
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { WorkerMessage } from '../../shared/ipc/worker'
import { makeEngine, makeFolder } from '../engine/testing/folders'
import { serveEngine } from './serve'

function connect(): { readonly port: MessagePort; readonly next: () => Promise<WorkerMessage> } {
  const { port1, port2 } = new MessageChannel()
  serveEngine(port2, async (onProgress) => (await makeEngine({ onProgress })).engine)
  const waiting: ((message: WorkerMessage) => void)[] = []
  const arrived: WorkerMessage[] = []
  port1.on('message', (message: WorkerMessage) => {
    const first = waiting.shift()
    if (first) first(message)
    else arrived.push(message)
  })
  const next = (): Promise<WorkerMessage> => {
    const message = arrived.shift()
    return message ? Promise.resolve(message) : new Promise((done) => waiting.push(done))
  }
  return { port: port1, next }
}

describe('serveEngine', () => {
  it('answers by id, with progress on the way', async () => {
    const { port, next } = connect()
    const folder = makeFolder({ 'a.txt': 'Ruiz came.' })
    port.postMessage({ id: 7, name: 'engine:build-folder', args: [folder] })
    expect(await next()).toEqual({
      push: 'push:progress',
      payload: { done: 1, total: 1, file: 'a.txt' },
    })
    expect(await next()).toMatchObject({ id: 7, ok: true, value: { ok: true } })
    port.postMessage({ id: 8, name: 'engine:cancel', args: [] })
    expect(await next()).toEqual({ id: 8, ok: true, value: undefined })
    port.close()
  })

  it('takes a cancel while it reads', async () => {
    const { port, next } = connect()
    const files = Array.from({ length: 40 }, (_, n) => [`${String(n)}.txt`, `Ruiz ${String(n)}`])
    port.postMessage({
      id: 1,
      name: 'engine:build-folder',
      args: [makeFolder(Object.fromEntries(files))],
    })
    await next()
    port.postMessage({ id: 2, name: 'engine:cancel', args: [] })
    const messages: WorkerMessage[] = []
    while (messages.filter((message) => 'id' in message).length < 2) messages.push(await next())
    const built = messages.find((message) => 'id' in message && message.id === 1)
    expect(built).toMatchObject({ value: { ok: false, problem: { code: 'cancelled' } } })
    port.close()
  })

  it('answers with an error when the engine cannot start', async () => {
    const { port1, port2 } = new MessageChannel()
    serveEngine(port2, () => Promise.reject(new Error('no SQLite')))
    const answered = new Promise((done) => port1.once('message', done))
    port1.postMessage({ id: 3, name: 'engine:current', args: [] })
    expect(await answered).toMatchObject({ id: 3, ok: false })
    port1.close()
  })

  it('answers an unknown request with an error, and goes on', async () => {
    const { port, next } = connect()
    port.postMessage({ id: 1, name: 'constructor', args: [] })
    expect(await next()).toMatchObject({ id: 1, ok: false })
    port.postMessage({ id: 2, name: 'engine:current', args: [] })
    expect(await next()).toEqual({ id: 2, ok: true, value: null })
    port.close()
  })
})
