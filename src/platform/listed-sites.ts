import { browser } from './browser.ts';

/** The hosts that are read without asking, by the manifest. */
export const listedSites = (): string[] => {
  const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  return [...new Set(patterns.map((pattern) => pattern.split('/')[2] ?? ''))].sort();
};
