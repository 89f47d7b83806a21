/** Turns the figures kept by the measurements into one printed table: goal, ours, peer. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { FIGURE, type Figure } from './figures'

const shown = (value: number | string | undefined): string =>
  typeof value === 'number'
    ? value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
    : (value ?? '')

// eslint-disable-next-line no-restricted-syntax -- Playwright looks for a default export
export default class TableReporter implements Reporter {
  printsToStdio = (): boolean => true

  onTestBegin = (test: TestCase): void => {
    process.stderr.write(`measuring: ${test.title}\n`)
  }

  onStdOut = (chunk: string | Buffer): void => void process.stderr.write(chunk)
  onStdErr = (chunk: string | Buffer): void => void process.stderr.write(chunk)

  onTestEnd = (test: TestCase, result: TestResult): void => {
    const figures = result.annotations
      .filter(({ type }) => type === FIGURE)
      .map(({ description = '{}' }) => JSON.parse(description) as Figure)
    if (figures.length > 0)
      console.log(`\n${test.title} (${(result.duration / 1000).toFixed(0)} s)`)
    for (const { what, unit, goal = '', met, ours, peer } of figures)
      console.log(
        [
          met === undefined ? ' ' : met ? '✓' : '✗',
          what.padEnd(62),
          unit.padEnd(6),
          goal.padStart(12),
          shown(ours).padStart(9),
          (peer === undefined ? '' : `peer ${shown(peer)}`).padStart(14),
        ].join(' '),
      )
    for (const { message } of result.errors) console.log(`  failed: ${message ?? ''}`)
  }
}
