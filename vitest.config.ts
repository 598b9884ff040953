import { defineConfig } from 'vitest/config';

/**
 * `unit`: pure code in Node. `browser`: code of ours in a page of real Chromium. `extension`: the built extension in
 * real Chromium. The files of the first two share what a worker has loaded: each tidies up what it changes.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/e2e/**'],
          environment: 'node',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          globalSetup: ['test/support/chromium.setup.ts'],
        },
      },
      {
        test: {
          name: 'extension',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          globalSetup: ['test/support/build.setup.ts'],
        },
      },
    ],
  },
});
