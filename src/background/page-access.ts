import { allowedSites } from '../platform/allowed-sites.ts';
import { browser } from '../platform/browser.ts';
import { noteFault } from '../platform/faults.ts';
import { listedPatterns } from '../platform/listed-sites.ts';
import type { ContentPart } from '../platform/protocol.ts';
import { contentScripts, readThisPage } from '../platform/read-this-page.ts';
import type { Origin } from '../platform/send.ts';

/** The id of the content script that is registered for the sites that the reader has allowed. */
const allowedScript = 'allowed-sites';

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
export const readOpenPages = (): Promise<void> => readOpenPagesOf(listedPatterns());

/** Registers the content script for the sites that the reader has allowed by now, and for no others. */
async function registerAllowed(): Promise<void> {
  const matches = await allowedSites();
  await browser.scripting.unregisterContentScripts({ ids: [allowedScript] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: allowedScript,
      matches,
      js: contentScripts().map((path) => path.slice(1)),
      allFrames: true,
      runAt: 'document_idle',
    },
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
