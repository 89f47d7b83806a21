/** The engine's worker thread: keeps reading, storing and resolving off the main process. */
import { parentPort } from 'node:worker_threads'
import { startEngine } from '../engine'
import { serveEngine } from './serve'

if (!parentPort) throw new Error('worker.ts runs as a worker thread only')
serveEngine(parentPort, startEngine)
