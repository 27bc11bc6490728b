import { defineConfig } from 'vitest/config';

/** Tests of the built extension; they share one build, made by tests/browser/build-once.ts. */
const BUILT = [
  'tests/manifest.test.ts',
  'tests/quiet.test.ts',
  'tests/budgets.test.ts',
  'tests/browser/*.browser.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some read the whole record; nothing is said of speed here.
          testTimeout: 30_000,
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: BUILT,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/browser/build-once.ts'],
          // Browsers wait more than they work: two files at a time, after the tests that measure their own pace.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          expect: { poll: { timeout: 5_000, interval: 50 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
