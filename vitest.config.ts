import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Long enough for a property test on a busy machine: a test that hangs is caught, a slow one is not failed.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
  },
});
