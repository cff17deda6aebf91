import { browser } from './browser.ts';
import { listedPatterns } from './listed-sites.ts';

/** A permission is for a whole host: browsers pass over the path of a match pattern. */
const wholeHost = (pattern: string): string => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');

/** The match patterns of the sites that the reader has allowed beyond the listed ones. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedPatterns().map(wholeHost));
  return [...new Set(origins.map(wholeHost))].filter((origin) => !listed.has(origin)).sort();
}

/**
 * Calls back with the match patterns that the reader has allowed beyond the listed sites, now and at each change,
 * until the signal aborts.
 */
export function watchAllowed(callback: (origins: readonly string[]) => void, signal: AbortSignal): void {
  const tell = (): void =>
    void allowedSites().then((origins) => {
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

/** What the extension may do, as the browser says. */
export interface Granted {
  /** The names of its permissions. */
  permissions: readonly string[];
  /** How many of the listed sites may be read, and how many are listed. */
  listed: { allowed: number; all: number };
  /** Match patterns of the sites that the reader allowed beyond the list. */
  others: readonly string[];
}

/** Reads what is granted now. */
export async function readGranted(): Promise<Granted> {
  const { permissions = [] } = await browser.permissions.getAll();
  const listed = listedPatterns();
  const may = await Promise.all(
    listed.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)),
  );
  return {
    permissions: [...permissions].sort(),
    listed: { allowed: may.filter(Boolean).length, all: listed.length },
    others: await allowedSites(),
  };
}

/** Asks the reader to allow all listed sites; must be called from a click. Returns whether that was done. */
export const allowListed = (): Promise<boolean> =>
  browser.permissions.request({ origins: listedPatterns() }).catch(() => false);
