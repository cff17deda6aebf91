import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of what `npm run build` wrote; it must have been run. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/build/**/*.test.ts'],
    testTimeout: 120_000,
    // The sources are built anew before the tests.
    hookTimeout: 120_000,
  },
});
