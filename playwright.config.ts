/** Turns e2e/ into three Playwright projects: tests, screenshots and measurements of the real app. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: [
    { name: 'e2e', testMatch: 'specs/**/*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots/**/*.ts' },
    { name: 'bench', testMatch: 'bench/**/*.bench.ts', timeout: 600_000 },
  ],
})
