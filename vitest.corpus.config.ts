import { defineConfig } from 'vitest/config';

/** The engine over whole articles: the project's own fixtures, and the development corpora where they are. */
export default defineConfig({
  test: {
    include: ['tests/corpus/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
  },
});
