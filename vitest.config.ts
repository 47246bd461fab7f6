import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/build-once.ts'],
    // Times of a machine that is many times slower or busier than one where tests are written: a test that hangs is found all the same.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.train.ts', 'src/**/*.d.ts', 'src/cli/bin.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 80 },
    },
  },
})
