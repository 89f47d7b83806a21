#!/usr/bin/env node
/** The command line: Parley in plain Node, without a window. */
import { startEngine } from '../engine'
import { runCommandLine } from './run'

// A reader that closes early (`parley … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  tell: (line) => void process.stderr.write(`${line}\n`),
  terminal: process.stderr.isTTY ? process.stderr : null,
  startEngine,
})
