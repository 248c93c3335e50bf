import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** All cores: by default one is left to the runner, which on a machine with two is half of it. */
const ALL_CORES = '100%';

/** `vitest run --project NAME [path or name]` runs one of these; `npm test` runs them all. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          maxWorkers: ALL_CORES,
          // No file changes what another file imports, and importing the engine once a worker halves the run.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Long enough for a property test on a busy machine: a test that hangs is caught, a slow one is not failed.
          testTimeout: 60_000,
          mockReset: true,
          restoreMocks: true,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Every regular expression, searched for inputs it would take too long over: for a second of the clock each.
        test: {
          name: 'expressions',
          maxWorkers: ALL_CORES,
          include: ['tests/expressions/**/*.test.ts'],
          testTimeout: 3_600_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Generated texts and pages by the thousand, growth of the work with the text.
        test: {
          name: 'fuzz',
          maxWorkers: ALL_CORES,
          include: ['tests/fuzz/**/*.test.ts'],
          testTimeout: 24 * 3_600_000,
          hookTimeout: 60_000,
          // Together with the expressions, so that neither leaves a core idle.
          sequence: { groupOrder: 2 },
        },
      },
      {
        // The engine over whole articles: the project's own fixtures, and the development corpora where they are.
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 240_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        // Real browsers: two files at a time, each with a browser of its own, on the production builds. They mostly wait.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build-extension.ts',
          maxWorkers: 2,
          // No file changes what another file imports, and importing Playwright alone takes each file two seconds.
          isolate: false,
          // A browser on a busy machine may take longer than the one second that is asked again by default.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
