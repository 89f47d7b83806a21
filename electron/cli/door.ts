/** What a command is, and the outside world it is handed. */
import type { ReadProgress } from '../../shared/ipc/contract'
import type { Engine } from '../engine'

/** 0 done, 1 nothing usable, 2 wrong arguments. */
export type ExitCode = 0 | 1 | 2

export interface Outside {
  /** Results, on stdout. */
  readonly print: (text: string) => void
  /** A line for people, on stderr. */
  readonly tell: (line: string) => void
  /** Where a progress bar can be drawn; null when nobody watches. */
  readonly terminal: NodeJS.WritableStream | null
  readonly startEngine: (onProgress: (progress: ReadProgress) => void) => Promise<Engine>
}

export interface Command {
  readonly name: string
  /** What follows `parley`. */
  readonly usage: string
  readonly summary: string
  /** Lines on its options. */
  readonly options: readonly string[]
  readonly run: (words: readonly string[], outside: Outside) => Promise<ExitCode>
}

/** Thrown for wrong arguments; ends in exit code 2. */
export class WrongArguments extends Error {}
