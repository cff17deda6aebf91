import { allowedSites } from '../platform/allowed-sites.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { noteFault } from '../platform/faults.ts';
import type { ContentPart } from '../platform/protocol.ts';
import type { Origin } from '../platform/send.ts';

const manifestScripts = () => browser.runtime.getManifest().content_scripts ?? [];
/** Firefox tells their whole addresses, and then takes paths only. */
const contentScripts = (): string[] =>
  manifestScripts().flatMap(({ js }) =>
    (js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1)),
  );
const listed = (): string[] => manifestScripts().flatMap(({ matches }) => matches);

/** The id of the content script that is registered for the sites that the reader has allowed. */
const allowedScript = 'allowed-sites';

/** Runs in a page, just before the content script starts there; see may-read.ts. */
const noteAsked = (): void => {
  (globalThis as { personaLensAsked?: boolean }).personaLensAsked = true;
};

/** Chromium tells of a click now and then before it lends the tab: these times later (ms) it has. */
const lentAfter = [100, 400, 1600];

/** Puts the content script into every frame of a tab; whether it could. */
async function inject(tabId: number, isAsked: boolean): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    if (isAsked) await browser.scripting.executeScript({ target, func: noteAsked });
    await browser.scripting.executeScript({ target, files: contentScripts() });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a page that is on no list: the reader's click on the icon lends access to this tab until it navigates.
 * Quiet where nothing may be read (the browser's own pages, the stores).
 * @param isAsked the reader wants this very page read, also where the site is read only then
 */
export async function readThisPage({ id }: Tabs.Tab, isAsked = false): Promise<void> {
  if (id === undefined || (await inject(id, isAsked)) || !isAsked) return;
  for (const time of lentAfter) {
    await new Promise((done) => setTimeout(done, time));
    if (await inject(id, isAsked)) return;
  }
}

/** Puts a part of the content script into a frame where an earlier part asks for it. Returns whether it is there. */
export const bringPart = (
  { tab, frame }: Pick<Origin, 'tab' | 'frame'>,
  part: ContentPart,
): Promise<boolean> =>
  browser.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [frame] },
      // As the build names it. Without the slash Firefox looks beside the background.
      files: [`/src/content/${part}.iife.js`],
      injectImmediately: true,
    })
    .then(
      () => true,
      () => false,
    );

const readOpenPagesOf = async (matches: string[]): Promise<void> => {
  const tabs = matches.length > 0 ? await browser.tabs.query({ url: matches }) : [];
  await Promise.all(tabs.map((tab) => readThisPage(tab)));
};

/** Reads the listed sites' pages that were open before the extension was installed or updated. */
export const readOpenPages = (): Promise<void> => readOpenPagesOf(listed());

/** Registers the content script for the sites that the reader has allowed by now, and for no others. */
async function registerAllowed(): Promise<void> {
  const matches = await allowedSites();
  await browser.scripting.unregisterContentScripts({ ids: [allowedScript] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: allowedScript, matches, js: contentScripts(), allFrames: true, runAt: 'document_idle' },
  ]);
}

let registering: Promise<void> = Promise.resolve();

/** Keeps what is registered in step with what is allowed; calls are done one after the other. */
export function followAllowedSites(): void {
  registering = registering.then(registerAllowed).catch((error: unknown) => noteFault('background', error));
}

/** The pages that the reader looks at: what was allowed may stand in a frame of one, by which no page can be found. */
const readPagesInFront = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await Promise.all(tabs.map((tab) => readThisPage(tab)));
};

/** Starts to read sites that the reader has just allowed, on the pages that are open too. */
export function readAllowed(origins: readonly string[]): void {
  followAllowedSites();
  void readOpenPagesOf([...origins]).then(readPagesInFront);
}
