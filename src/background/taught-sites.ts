import { browser } from '../platform/browser.ts';
import { noteFault } from '../platform/faults.ts';
import { watchOwnSites } from '../platform/own-sites-store.ts';
import { taughtScript } from '../platform/read-this-page.ts';

/** What the ids of the scripts begin with that are registered here: the host follows. */
const idStart = 'taught:';

/** A host as in `location.host`; match patterns have no port and mean all of them. */
const patternOf = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`;

/** Has the pages that are open asked now; no new copy of the content script is put there. */
async function askOpenPages(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [taughtScript] }),
    ),
  );
}

async function tell(id: string, pattern: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id, matches: [pattern], js: [taughtScript.slice(1)], allFrames: true, runAt: 'document_start' },
  ]);
  await askOpenPages(pattern);
}

const note = (error: unknown): void => noteFault('background', error);

async function register(hosts: readonly string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(idStart));
  const wanted = new Map(hosts.map((host) => [idStart + host, patternOf(host)]));
  const ids = registered.filter((id) => !wanted.has(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  for (const [id, pattern] of wanted) if (!registered.includes(id)) await tell(id, pattern).catch(note);
}

let registering: Promise<void> = Promise.resolve();

/**
 * Keeps the content script told of the sites that the reader has taught, which may show messages where nothing else
 * speaks of a chat, until the signal aborts. On all other pages it need not read what is stored before it has looked.
 */
export function followTaughtSites(signal: AbortSignal): void {
  void watchOwnSites((sites) => {
    registering = registering.then(() => register(sites.map(({ host }) => host))).catch(note);
  }, signal);
}
