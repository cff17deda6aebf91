import { storage } from '@wxt-dev/storage';
import { mostOwnSites, type OwnSite, ownSitesFrom, ownSitesVersion } from './own-sites.ts';
import { ownSitesKey } from './stored-keys.ts';

const item = storage.defineItem<OwnSite[]>(`local:${ownSitesKey}`, {
  fallback: [],
  version: ownSitesVersion,
});

/** The sites that the reader has taught, by host. */
export const readOwnSites = async (): Promise<OwnSite[]> => ownSitesFrom(await item.getValue());

/** Keeps these entries, each in place of the one of the same host. */
export async function keepOwnSites(sites: readonly OwnSite[]): Promise<void> {
  const replaced = new Set(sites.map(({ host }) => host));
  const others = (await readOwnSites()).filter(({ host }) => !replaced.has(host));
  const all = ownSitesFrom([...others, ...sites]).slice(-mostOwnSites);
  await item.setValue(all.sort((a, b) => a.host.localeCompare(b.host)));
}

/**
 * Keeps an entry that was taught in a page, which may speak of its own host alone.
 * @returns whether it does; where not, nothing is kept
 */
export async function keepTaughtSite(site: OwnSite, host: string): Promise<boolean> {
  if (site.host !== host) return false;
  await keepOwnSites([site]);
  return true;
}

/** Forgets the entries of these hosts. */
export async function forgetOwnSites(hosts: readonly string[]): Promise<void> {
  await item.setValue((await readOwnSites()).filter(({ host }) => !hosts.includes(host)));
}

/** Calls back with the taught sites now and at each change, until the signal aborts. */
export async function watchOwnSites(
  callback: (sites: OwnSite[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch((value) => callback(ownSitesFrom(value)));
  signal.addEventListener('abort', stop);
  const now = await readOwnSites();
  if (!signal.aborted) callback(now);
}
