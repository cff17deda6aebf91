import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Kind } from '../../src/cli/browsers-find.ts';

declare module 'vitest' {
  interface ProvidedContext {
    kind: Kind;
    chats: string;
  }
}

const inBrowser = (kind: Kind) => ({
  test: {
    name: kind,
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/chats.ts'],
    provide: { kind },
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // By hand a flake is a bug to be seen; a build machine that starves a browser once is no reason to turn work away.
    retry: process.env.CI ? 1 : 0,
  },
});

/** The same tests in both browsers, one file at a time: a browser in the background would hold its pages back. */
export default defineConfig({
  test: {
    projects: [inBrowser('chromium'), inBrowser('firefox')],
    fileParallelism: false,
    maxWorkers: 1,
  },
});
