/** Lets a worker thread load the TypeScript worker: loaders are not inherited by threads on Node 20. */
import { register } from 'tsx/esm/api'

register()
await import(new URL('./worker.ts', import.meta.url).href)
