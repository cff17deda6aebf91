import { browser } from './browser.ts';

/** A permission is for a whole host: browsers pass over the path of a match pattern. */
const wholeHost = (pattern: string): string => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');

async function allowed(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const listed = new Set(scripts.flatMap(({ matches }) => matches.map(wholeHost)));
  return [...new Set(origins.map(wholeHost))].filter((origin) => !listed.has(origin)).sort();
}

/**
 * Calls back with the match patterns that the reader has allowed beyond the listed sites, now and at each change,
 * until the signal aborts.
 */
export function watchAllowed(callback: (origins: readonly string[]) => void, signal: AbortSignal): void {
  const tell = (): void =>
    void allowed().then((origins) => {
      if (!signal.aborted) callback(origins);
    });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(tell);
    signal.addEventListener('abort', () => event.removeListener(tell));
  }
  tell();
}

/** Takes an allowed pattern back. Returns whether the browser did. */
export const takeBackAllowed = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] }).catch(() => false);
