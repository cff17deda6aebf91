/**
 * The extension API as a content script has it: with promises in both browsers, and without the polyfill, which every
 * chat page would have to load. Background and pages use `browser.ts`.
 */
export const extension = (): typeof chrome =>
  (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
