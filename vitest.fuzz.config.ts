import { defineConfig } from 'vitest/config';

/** Generated texts and pages by the thousand, growth of the work with the text, and every regular expression. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    testTimeout: 24 * 3_600_000,
  },
});
