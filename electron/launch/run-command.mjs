/** Turns a command line into its exit code and, when asked, its text. */
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'stderr' | 'keep'} [output] show it, send all of it to stderr, or keep it
 * @property {number} [timeout] milliseconds
 */

/**
 * Runs a command to its end. A command that cannot start or is ended by a signal has exit code 127 or 130.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export const runCommand = (command, args, options = {}) =>
  new Promise((done) => {
    const output = options.output ?? 'show'
    /** @type {import('node:child_process').StdioOptions} */
    const stdio =
      output === 'keep'
        ? ['ignore', 'pipe', 'pipe']
        : output === 'stderr'
          ? ['ignore', 2, 2]
          : 'inherit'
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio,
      timeout: options.timeout,
    })
    let text = ''
    child.stdout?.on('data', (chunk) => (text += chunk))
    child.stderr?.on('data', (chunk) => (text += chunk))
    const stop = passSignals(child)
    child.on('error', (error) => {
      stop()
      done({ code: 127, text: text + error.message })
    })
    child.on('close', (code) => {
      stop()
      done({ code: code ?? 130, text })
    })
  })

/**
 * Hands Ctrl+C and a polite end on to the child.
 * @param {import('node:child_process').ChildProcess} child
 */
const passSignals = (child) => {
  /** @type {(signal: NodeJS.Signals) => void} */
  const pass = (signal) => void child.kill(signal)
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  return () => {
    process.off('SIGINT', pass)
    process.off('SIGTERM', pass)
  }
}
