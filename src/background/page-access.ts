import { browser, type Tabs } from '../platform/browser.ts';

const contentScripts = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];

/**
 * Reads a page that is on no list: the reader's click on the icon lends access to this tab until it navigates.
 * Quiet where nothing may be read (the browser's own pages, the stores).
 */
export async function readThisPage({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  await browser.scripting
    .executeScript({
      target: { tabId: id, allFrames: true },
      files: contentScripts(),
    })
    .catch(() => undefined);
}

/** Reads pages that were open before the extension was installed or updated; pages of other sites refuse quietly. */
export async function readOpenPages(): Promise<void> {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map(readThisPage));
}
