/** Every migration, oldest first. */
import { initial } from './0001-initial'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [initial]
export const LATEST_VERSION = migrations.at(-1)?.number ?? 0
