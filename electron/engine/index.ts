/** What the two doors may use of the engine. */
export type { Engine } from './engine'
export { startEngine } from './start'
