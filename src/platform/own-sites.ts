import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

/** Schema version of the stored entries and of exported files; a new one needs a migration. */
export const ownSitesVersion = 1;

/** Far more than anyone teaches by hand. */
export const mostOwnSites = 200;

const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const selectors = v.pipe(v.array(selector), v.maxLength(12));

/** A host as `location.host` gives it: a name or an address, with a port where it is not the usual one. */
const host = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/),
);

/**
 * Where the messages are on a site that the reader has taught: lists of CSS selectors in order of preference.
 * Whether a browser understands the selectors is not part of the schema: that differs from browser to browser.
 */
export const ownSiteSchema = v.strictObject({
  /** As in `location.host`. */
  host,
  assistant: v.pipe(selectors, v.minLength(1)),
  user: v.pipe(selectors, v.minLength(1)),
  /** The prose inside a message; empty where the whole message is prose. */
  body: selectors,
  /** Parts of a message that are not prose. */
  omit: selectors,
});
export type OwnSite = v.InferOutput<typeof ownSiteSchema>;

/** The parts of an entry that hold selectors. */
export const selectorLists = ['user', 'assistant', 'body', 'omit'] as const;
export type SelectorList = (typeof selectorLists)[number];

const item = storage.defineItem<OwnSite[]>('local:own-sites', { fallback: [], version: ownSitesVersion });

/** What is stored, without what is broken. */
const checked = (value: unknown): OwnSite[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    const parsed = v.safeParse(ownSiteSchema, one);
    return parsed.success ? [parsed.output] : [];
  });

/** The reader's own sites, by host. */
export const readOwnSites = async (): Promise<OwnSite[]> => checked(await item.getValue());

/** Keeps these entries, each in place of the one of the same host. */
export async function keepOwnSites(sites: readonly OwnSite[]): Promise<void> {
  const replaced = new Set(sites.map((site) => site.host));
  const others = (await readOwnSites()).filter((site) => !replaced.has(site.host));
  const all = checked([...others, ...sites]).slice(-mostOwnSites);
  await item.setValue(all.sort((a, b) => a.host.localeCompare(b.host)));
}

/** Forgets the entries of these hosts. */
export async function forgetOwnSites(hosts: readonly string[]): Promise<void> {
  await item.setValue((await readOwnSites()).filter((site) => !hosts.includes(site.host)));
}

/** Calls back with the reader's own sites now and at each change, until the signal aborts. */
export async function watchOwnSites(
  callback: (sites: OwnSite[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch((value) => callback(checked(value)));
  signal.addEventListener('abort', stop);
  const now = await readOwnSites();
  if (!signal.aborted) callback(now);
}

/** Calls back with the entry of one host now and whenever it changes, null where there is none. */
export function watchOwnSite(
  host: string,
  callback: (site: OwnSite | null) => void,
  signal: AbortSignal,
): Promise<void> {
  let last: string | null = null;
  return watchOwnSites((sites) => {
    const site = sites.find((one) => one.host === host) ?? null;
    const now = JSON.stringify(site);
    if (now === last) return;
    last = now;
    callback(site);
  }, signal);
}
