/** The list of commands: a new one is a file here and a line below. */
import type { Command } from '../door'
import { build } from './build'
import { explain } from './explain'
import { exportCommand } from './export'
import { stats } from './stats'

export const commands: readonly Command[] = [build, exportCommand, stats, explain]
