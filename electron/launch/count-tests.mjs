/** Turns the reports of Vitest and Playwright into numbers of tests passed, failed and skipped. */
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Count} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/**
 * A step without tests of its own counts as one test.
 * @param {number} code
 * @returns {Count}
 */
export const countStep = (code) => ({ ...nothing, [code === 0 ? 'passed' : 'failed']: 1 })

/**
 * Vitest's JSON report; a file that could not be loaded counts as one failed test.
 * @param {any} report
 * @returns {Count}
 */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (/** @type {any} */ file) =>
        file.status === 'failed' &&
        !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
})

/**
 * Playwright's JSON report; errors outside tests count as failed tests.
 * @param {any} report
 * @returns {Count}
 */
export const countPlaywright = (report) => ({
  passed: report.stats.expected + report.stats.flaky,
  failed: report.stats.unexpected + report.errors.length,
  skipped: report.stats.skipped,
})

/**
 * Reads a runner's report; a runner that failed without failing tests, or left no report, is one failed test.
 * @param {string} file
 * @param {(report: any) => Count} count
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export const countReport = (file, count, code) => {
  if (!existsSync(file)) return { ...nothing, failed: 1 }
  const found = count(JSON.parse(readFileSync(file, 'utf8')))
  const silent = (code !== 0 && found.failed === 0) || found.passed + found.failed === 0
  return silent ? addCounts(found, { ...nothing, failed: 1 }) : found
}

/**
 * The closing line that every runner of tests understands.
 * @param {Count} count
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
