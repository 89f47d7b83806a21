import { defineConfig } from 'vitest/config'

/** Unit tests stand beside their sources and run in plain Node. */
export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,training}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
