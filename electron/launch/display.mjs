/** Turns a Linux without a display into one that has one for as long as it is needed. */
import { spawn } from 'node:child_process'
import { LaunchError, say } from './say.mjs'

/** True when a window can be shown to a person here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Gives the environment to run windows in, and how to end what was started for it.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => void }>}
 */
export const openDisplay = async () => {
  if (hasDisplay()) return { env: process.env, stop: () => undefined }
  say('no display here: starting Xvfb')
  // Xvfb itself picks a free number and writes it to the third file.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => void server.kill()
  process.once('exit', stop)
  const number = await displayNumber(server)
  return {
    env: { ...process.env, DISPLAY: `:${number}` },
    stop: () => {
      process.off('exit', stop)
      stop()
    },
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
const displayNumber = (server) =>
  new Promise((done, fail) => {
    const ended = () =>
      fail(new LaunchError('Xvfb did not start. try: run `Xvfb :99` to see what it says'))
    server.once('error', ended)
    server.once('exit', ended)
    server.stdio[3]?.once('data', (chunk) => {
      server.off('exit', ended)
      done(String(chunk).trim())
    })
  })
