import { defineConfig } from 'vitest/config';

/** Real browsers: one file after the other, each with a browser of its own, on the production builds. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build-extension.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
