import { browser } from './browser.ts';

/** The match patterns of the pages that are read without asking, by the manifest. */
export const listedPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

/** Their hosts. */
export const listedSites = (): string[] =>
  [...new Set(listedPatterns().map((pattern) => pattern.split('/')[2] ?? ''))].sort();
