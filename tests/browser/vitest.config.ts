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
    environment: resolve(import.meta.dirname, 'support/browser-environment.ts'),
    // The modules of a worker live on from file to file, and in Chromium its browser.
    isolate: false,
    provide: { kind },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

/**
 * The same tests in both browsers. Each worker has browsers of its own, without windows that could cover each other,
 * and waits more than it works: more files run at once than there are cores.
 */
export default defineConfig({
  test: {
    projects: [inBrowser('chromium'), inBrowser('firefox')],
    maxWorkers: 3,
    globalSetup: [resolve(import.meta.dirname, 'support/chats.ts')],
  },
});
