import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
