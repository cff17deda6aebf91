import { browser, type Tabs } from './browser.ts';

/**
 * The manifest's content scripts. Firefox tells their whole addresses, and then takes paths only; without the slash it
 * looks beside the page that asks for them.
 */
export const contentScripts = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) =>
    (js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname),
  );

/**
 * Has the content script ask at once what the reader wants of a page and has taught of its site: on other pages it
 * looks first whether there may be a chat. As the build names it.
 */
export const taughtScript = '/src/content/taught.iife.js';

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
    await browser.scripting.executeScript({ target, files: [taughtScript, ...contentScripts()] });
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
export async function readThisPage({ id }: Pick<Tabs.Tab, 'id'>, isAsked = false): Promise<void> {
  if (id === undefined || (await inject(id, isAsked)) || !isAsked) return;
  for (const time of lentAfter) {
    await new Promise((done) => setTimeout(done, time));
    if (await inject(id, isAsked)) return;
  }
}
