/** Tells the person what a launch script is doing, on stderr, so that stdout carries results only. */

/**
 * Says one step.
 * @param {string} text
 */
export const say = (text) => process.stderr.write(`parley: ${text}\n`)

/** A failure a person can do something about; its message says what to try. */
export class LaunchError extends Error {}

/**
 * Runs a script's main function: its number is the exit code, a LaunchError is told without a stack.
 * @param {() => Promise<number>} main
 */
export const runScript = async (main) => {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
