/** Turns the place of these scripts into the folders they work with. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..', '..')

/** Where `electron-vite build` writes. */
export const built = join(root, 'out')

/** The user's cache folder for Parley. */
export const cacheFolder = () =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'parley')
