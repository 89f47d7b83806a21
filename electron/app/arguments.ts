/** Turns the command line into what to open and whether to draw it into a file. */
import { resolve } from 'node:path'

export interface AppArguments {
  /** A folder or a `.parley` file. */
  readonly path: string | null
  /** Write a picture of the graph there and quit. */
  readonly capture: string | null
}

const CAPTURE = '--capture='

/**
 * Reads the words after the program's name; flags of Electron and Chromium are skipped.
 * `appWords` is how many plain words come before ours: 1 for `electron FOLDER-OF-APP`, 0 when packaged.
 */
export function readArguments(
  words: readonly string[],
  appWords: number,
  folder: string,
): AppArguments {
  const plain = words.filter((word) => !word.startsWith('-')).slice(appWords)
  const capture = words.find((word) => word.startsWith(CAPTURE))?.slice(CAPTURE.length)
  return {
    path: plain[0] ? resolve(folder, plain[0]) : null,
    capture: capture ? resolve(folder, capture) : null,
  }
}
