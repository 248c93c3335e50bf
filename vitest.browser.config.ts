import { defineConfig } from 'vitest/config';

/** Real browsers: two files at a time, each with a browser of its own, on the production builds. They mostly wait. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build-extension.ts',
    maxWorkers: 2,
    // A browser on a busy machine may take longer than the one second that is asked again by default.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A shared machine may stall a browser past a time limit once; what fails twice has failed.
    retry: process.env.CI ? 1 : 0,
  },
});
